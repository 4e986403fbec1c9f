using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>Finds the names of the lists by longest match.</summary>
internal sealed class GazetteerRecognizer(Gazetteer gazetteer) : IEntityRecognizer
{
    /// <inheritdoc/>
    public string Name => "gazetteer";

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Case is LetterCase.Lower or LetterCase.None) continue;
                if (gazetteer.LongestMatch(text, i, sentence.EndToken, out int end) is not { } entry) continue;
                found.Add(new Candidate(i, end, entry.Type, 0.9, Name, entry.List) { KnownId = entry.Id });
                i = end - 1;
            }
        }
    }
}
