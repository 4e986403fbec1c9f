using System.Collections.Frozen;

namespace Annotator.Tokenization;

/// <summary>
/// Parts the end of one paragraph from the start of the next where a page lost the blank and the stop between them: « des élus|Selon le maire »,
/// « LE CONGRÈS|Le parti ». Names written like that (« iPhone », « easyJet », « YouTube », « XVIIIe ») stay whole.
/// </summary>
internal static class GluedWords
{
    private const int ShortestEnd = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesInLowerCase =
        "easy air open franceinfo".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        ("Le La Les Un Une Des Du Au Aux En Il Elle Ils Elles On Ce Cet Cette Ces Mais Selon Si Dans Pour Avec Après Avant Depuis Lors Lorsque Alors Quand Tout Toujours "
        + "Son Sa Ses Leur Leurs Puis Par Sur Sous Sans Chez Entre Contre Malgré Interrogé Interrogée Auparavant Aujourd").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a capital at <paramref name="i"/>, inside a word that starts at <paramref name="start"/>, opens a sentence of its own.</summary>
    public static bool PartAt(string text, int start, int i)
    {
        if (i - start < ShortestEnd || i + 1 >= text.Length || !char.IsLower(text[i + 1])) return false;
        ReadOnlySpan<char> left = text.AsSpan(start, i - start);
        if (IsAll(left, char.IsLower)) return !NamesInLowerCase.Contains(left);
        if (!IsAll(left, char.IsUpper)) return false;
        int end = i + 1;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return Openers.Contains(text.AsSpan(i, end - i));
    }

    private static bool IsAll(ReadOnlySpan<char> word, Func<char, bool> test)
    {
        foreach (char c in word)
            if (!test(c)) return false;
        return true;
    }
}
