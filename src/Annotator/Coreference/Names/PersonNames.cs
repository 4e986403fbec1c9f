using Annotator.Documents;

namespace Annotator.Coreference.Names;

/// <summary>Whether two full names of persons are one.</summary>
internal static class PersonNames
{
    private const int FuzzyLength = 8;

    /// <summary>Whether a form gives more than a surname or a double first name (« al-Sissi », « Jean-Marie »): two written words, the first no particle.</summary>
    public static bool IsFull(NameForm form) =>
        form.Words.Length >= 2 && !IsParticle(form.Words[0]) && form.Surface.AsSpan().IndexOfAny(' ', '\u00A0', '\u202F') > 0;

    /// <summary>Whether two full names name one person.</summary>
    /// <param name="a">The words of one.</param>
    /// <param name="b">The words of the other.</param>
    /// <param name="genderOf">Gender of a first name.</param>
    public static bool Same(string[] a, string[] b, Func<string, Gender> genderOf)
    {
        (string[] shorter, string[] longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (IsSuffix(shorter, longer)) return true;
        if (shorter[^1] == longer[^1] && FirstNamesAgree(shorter, longer)) return true;
        return IsVariant(shorter, longer, genderOf);
    }

    /// <summary>Whether the short name is the end of the long one: « ben Salmane » of « Mohammed ben Salmane ».</summary>
    public static bool IsSuffix(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer) =>
        shorter.Length <= longer.Length && shorter.SequenceEqual(longer[^shorter.Length..]);

    /// <summary>Whether the short name is the start of the long one: « Choguel » of « Choguel Maïga ».</summary>
    public static bool IsPrefix(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer) =>
        shorter.Length < longer.Length && shorter.SequenceEqual(longer[..shorter.Length]);

    private static bool IsParticle(string word) => word is "de" or "d" or "du" or "des" or "le" or "la" or "el" or "al" or "ben" or "van" or "von" or "der" or "den" or "di" or "da" or "bin" or "ould" or "ag" or "abou";

    // « Choguel Kokalla Maïga » and « Choguel Maïga »; « J.-P. Raffarin » and « Jean-Pierre Raffarin »: what the short one says stands in the long one, in order.
    private static bool FirstNamesAgree(string[] shorter, string[] longer)
    {
        int at = 0;
        for (int i = 0; i < shorter.Length - 1; i++)
        {
            while (at < longer.Length - 1 && !Agrees(shorter[i], longer[at])) at++;
            if (at++ == longer.Length - 1) return false;
        }

        return Agrees(shorter[0], longer[0]);
    }

    private static bool Agrees(string a, string b) => a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);

    // « Michel Cymes » and « Michel Cimes »; not « Jean Petit » and « Jeanne Petit ».
    private static bool IsVariant(string[] a, string[] b, Func<string, Gender> genderOf)
    {
        if (a.Length != b.Length) return SameLetters(a, b);
        int different = -1, letters = 0;
        for (int i = 0; i < a.Length; i++)
        {
            letters += a[i].Length;
            if (a[i] == b[i]) continue;
            if (different >= 0) return false;
            different = i;
        }

        if (different < 0) return true;
        if (letters < FuzzyLength || Math.Min(a[different].Length, b[different].Length) < 4) return false;
        Gender one = genderOf(a[different]), other = genderOf(b[different]);
        if (different < a.Length - 1 && one != Gender.Unknown && other != Gender.Unknown) return false;
        return SpellingDistance.Within(a[different], b[different], a[different].Length >= 8 ? 2 : 1);
    }

    // « al Sissi » and « Al-Sissi » fold alike; « Elsisi » and « el Sisi » do not.
    private static bool SameLetters(string[] a, string[] b) => string.Concat(a) == string.Concat(b);
}
