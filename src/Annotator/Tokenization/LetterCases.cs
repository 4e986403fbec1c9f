using Annotator.Documents;

namespace Annotator.Tokenization;

/// <summary>Reads the case of a token's letters.</summary>
internal static class LetterCases
{
    /// <summary>The case of a word; apostrophes and hyphens are passed over (<c>JEAN-PIERRE</c> is upper, <c>Jean-Pierre</c> mixed).</summary>
    public static LetterCase Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        bool first = false;
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsUpper(c))
            {
                first |= upper + lower == 0;
                upper++;
            }
        }

        if (upper + lower == 0) return LetterCase.None;
        if (upper == 0) return LetterCase.Lower;
        if (lower == 0) return upper == 1 ? LetterCase.Capitalized : LetterCase.Upper;
        return upper == 1 && first ? LetterCase.Capitalized : LetterCase.Mixed;
    }
}
