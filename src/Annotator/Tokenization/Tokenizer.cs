using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Tokenization;

/// <summary>Cuts a text into tokens. Tokens and the white space between them give the text back.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of the text, in order, without overlap.</summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4);
        bool blank = true;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                i++;
                continue;
            }

            int end = i + 1;
            TokenKind kind = TokenKind.Punctuation;
            if (char.IsLetter(c))
            {
                kind = TokenKind.Word;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
                if (end < text.Length && text[end] is '\'' or '’' && end - i <= 2) end++;
            }
            else if (char.IsDigit(c))
            {
                kind = TokenKind.Number;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1])))) end++;
            }
            else if (c is '«' or '»' or '“' or '”' or '"')
            {
                kind = TokenKind.QuotationMark;
            }

            var span = new TextSpan(i, end);
            tokens.Add(new Token(span, kind, CaseOf(span.Of(text)), blank));
            blank = false;
            i = end;
        }

        return tokens.ToImmutable();
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper + lower == 0) return LetterCase.None;
        if (upper == 0) return LetterCase.Lower;
        if (lower == 0) return upper == 1 ? LetterCase.Capitalized : LetterCase.Upper;
        return upper == 1 && char.IsUpper(word[0]) ? LetterCase.Capitalized : LetterCase.Mixed;
    }
}
