using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>One candidate that is several names.</summary>
internal static class SplitRules
{
    private const NameList Personal = NameList.GivenMasculine | NameList.GivenFeminine | NameList.GivenRare | NameList.Surname | NameList.SurnameRare | NameList.Leader;
    private const NameList Places = NameList.City | NameList.Town | NameList.Commune | NameList.Region | NameList.Feature;

    private static readonly WordSet Aliases = new("alias aka dit dite");

    /// <summary>Adds the names of a candidate that is several; false, and nothing added, where it is one.</summary>
    public static bool TrySplit(AnalyzedText text, Candidate candidate, NameLists names, string recognizer, ICollection<Candidate> found) =>
        TryAlias(text, candidate, recognizer, found) || TryChain(text, candidate, names, recognizer, found);

    /// <summary>« Jimmy Chérizier alias Barbecue »: one person, two names.</summary>
    private static bool TryAlias(AnalyzedText text, Candidate candidate, string recognizer, ICollection<Candidate> found)
    {
        if (candidate.Type != EntityType.Person) return false;
        for (int i = candidate.FirstToken + 1; i + 1 < candidate.EndToken; i++)
        {
            if (text.Tokens[i].Case != LetterCase.Lower || !Aliases.Contains(text, i)) continue;
            found.Add(candidate with { EndToken = i, Recognizer = recognizer, Rule = "before an alias" });
            found.Add(candidate with { FirstToken = i + 1, Recognizer = recognizer, Rule = "alias" });
            return true;
        }

        return false;
    }

    /// <summary>« TRAORE-GOITA-TIANI », « Nantes - Lens »: names that a dash strings together.</summary>
    private static bool TryChain(AnalyzedText text, Candidate candidate, NameLists names, string recognizer, ICollection<Candidate> found)
    {
        if (candidate.Type == EntityType.Organisation || Dash(text, candidate.FirstToken + 1, candidate.EndToken - 1) < 0) return false;
        var parts = new List<(int First, int End, EntityType? Type)>();
        for (int first = candidate.FirstToken; first < candidate.EndToken; first = parts[^1].End + 1)
        {
            int dash = Dash(text, first + 1, candidate.EndToken - 1);
            int end = dash < 0 ? candidate.EndToken : dash;
            parts.Add((first, end, TypeOf(text, first, end, candidate.Type, names)));
        }

        // a part on no list is what its neighbours are
        EntityType other = parts.Find(p => p.Type is not null).Type ?? candidate.Type;
        foreach ((int first, int end, EntityType? type) in parts)
            found.Add(candidate with { FirstToken = first, EndToken = end, Type = type ?? other, KnownId = null, Recognizer = recognizer, Rule = "part of a chain" });
        return true;
    }

    /// <summary>The next dash between names: a hyphen at which the tokenizer has split, or any dash between blanks.</summary>
    private static int Dash(AnalyzedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Dash) continue;
            if (text.Of(i) is "-" || (text.Tokens[i].BlankBefore && text.Tokens[i + 1].BlankBefore)) return i;
        }

        return -1;
    }

    private static EntityType? TypeOf(AnalyzedText text, int first, int end, EntityType whole, NameLists names)
    {
        NameList lists = names.LongestMatch(text, first, end, out int matched);
        if (matched != end) return null;
        if ((lists & NameList.State) != 0) return EntityType.State;
        if ((lists & Places) != 0 && (lists & NameList.Leader) == 0) return whole == EntityType.Person && (lists & Personal) != 0 ? whole : EntityType.Location;
        return (lists & Personal) != 0 ? EntityType.Person : null;
    }
}
