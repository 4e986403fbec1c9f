using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>Which words an acronym stands for.</summary>
internal static class Acronyms
{
    /// <summary>
    /// The token, not before <paramref name="floor"/>, from which on the words up to <paramref name="end"/> spell the acronym with their initials, grammatical words left
    /// out or not; or -1.
    /// </summary>
    public static int Start(AnalyzedText text, int floor, int end, ReadOnlySpan<char> acronym)
    {
        int letter = acronym.Length - 1;
        for (int i = end - 1; i >= floor; i--)
        {
            Token token = text.Tokens[i];
            if (token.Kind != TokenKind.Word) return -1;
            char initial = CharacterFolding.Name(text.Text[token.Span.Start]);
            bool matches = initial == CharacterFolding.Name(acronym[letter]);
            if (matches && letter == 0) return token.Case >= LetterCase.Capitalized ? i : -1;
            if (matches) letter--;
            else if (token.Span.Length > 4 && token.Case >= LetterCase.Capitalized) return -1;
        }

        return -1;
    }
}
