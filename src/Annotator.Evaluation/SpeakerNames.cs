using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Annotator.Evaluation;

/// <summary>Whether two names of speakers are equal, as the scorer of the gold sets (<c>score.py</c>) has it.</summary>
public static class SpeakerNames
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Titles = [.. "m mme mlle dr pr me mgr monsieur madame le la les l un une president presidente ministre general colonel capitaine maire professeur docteur maitre de du des d".Split(' ')];

    /// <summary>Whether the two are equal.</summary>
    public static bool Same(string? gold, string? system, ImmutableDictionary<string, ImmutableArray<string>> surfaces)
    {
        if (string.IsNullOrEmpty(gold) || string.IsNullOrEmpty(system)) return string.IsNullOrEmpty(gold) && string.IsNullOrEmpty(system);
        string[] g = Name(gold), s = Name(system);
        if (g.Length == 0 || s.Length == 0) return Fold(gold).SequenceEqual(Fold(system));
        if (g.SequenceEqual(s)) return true;
        foreach (ImmutableArray<string> names in surfaces.Values)
        {
            if (names.Any(n => Name(n).SequenceEqual(g)) && names.Any(n => Name(n).SequenceEqual(s))) return true;
        }

        (string[] shorter, string[] longer) = g.Length <= s.Length ? (g, s) : (s, g);
        return longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter) || (shorter.Length >= 2 && shorter.All(longer.Contains));
    }

    private static string[] Name(string name) => [.. Fold(name).Where(w => !Titles.Contains(w))];

    private static string[] Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (char c in name)
        {
            char lower = Annotator.Lexicons.CharacterFolding.Name(c);
            folded.Append(char.IsAsciiLetterOrDigit(lower) ? lower : lower == '\0' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? string.Empty : " ");
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
