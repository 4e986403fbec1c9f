using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page;

/// <summary>« Jimmy Chérizier alias Barbecue »: one person, two names.</summary>
internal static class AliasRules
{
    private static readonly WordSet Words = new("alias aka dit dite");

    /// <summary>Adds both names of a candidate that an alias word cuts in two; false, and nothing added, where there is none.</summary>
    public static bool TrySplit(AnalyzedText text, Candidate candidate, string recognizer, ICollection<Candidate> found)
    {
        if (candidate.Type != EntityType.Person) return false;
        for (int i = candidate.FirstToken + 1; i + 1 < candidate.EndToken; i++)
        {
            if (text.Tokens[i].Case != LetterCase.Lower || !Words.Contains(text, i)) continue;
            found.Add(candidate with { EndToken = i, Recognizer = recognizer, Rule = "before an alias" });
            found.Add(candidate with { FirstToken = i + 1, Recognizer = recognizer, Rule = "alias" });
            return true;
        }

        return false;
    }
}
