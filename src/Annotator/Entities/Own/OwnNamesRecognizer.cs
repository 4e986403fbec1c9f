using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Own;

/// <summary>Finds the names that the caller has given, by longest match, as sure as can be.</summary>
internal sealed class OwnNamesRecognizer(Gazetteer names) : IEntityRecognizer
{
    /// <summary>The recognizer's name, and what its mentions give as their rule.</summary>
    public const string RecognizerName = "own names";

    /// <inheritdoc/>
    public string Name => RecognizerName;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (names.LongestMatch(text, i, sentence.EndToken, out int end) is not { } entry) continue;
                if (text.Tokens[i].Case == LetterCase.Lower && !entry.AnyCase) continue;
                found.Add(new Candidate(i, end, entry.Type, 1, Name, entry.List) { KnownId = entry.Id });
                i = end - 1;
            }
        }
    }
}
