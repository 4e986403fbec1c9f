using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>Finds the adjectives and inhabitants of states outside names: « malien », « les Russes ». They are no names and are reported apart.</summary>
internal sealed class DemonymRecognizer(StateWords demonyms)
{
    private const string RecognizerName = "demonyms";
    private const double Confidence = 0.9;

    /// <summary>The demonyms of a text that stand in none of its names, in order.</summary>
    public ImmutableArray<Candidate> Find(AnalyzedText text, ImmutableArray<Candidate> names)
    {
        var found = ImmutableArray.CreateBuilder<Candidate>();
        int name = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (name < names.Length && names[name].EndToken <= i) name++;
                if (name < names.Length && names[name].FirstToken <= i) continue;
                int limit = name < names.Length ? Math.Min(sentence.EndToken, names[name].FirstToken) : sentence.EndToken;
                if (IsLanguage(text, sentence, i) || demonyms.LongestMatch(text, i, limit, out int end) is not { } state) continue;
                found.Add(new Candidate(i, end, EntityType.Demonym, Confidence, RecognizerName, RecognizerName) { KnownId = state });
                i = end - 1;
            }
        }

        return found.ToImmutable();
    }

    // « traduit en russe »
    private static bool IsLanguage(AnalyzedText text, Sentence sentence, int token) =>
        token > sentence.FirstToken && text.Of(token - 1) is "en" && text.Tokens[token].Case == LetterCase.Lower;
}
