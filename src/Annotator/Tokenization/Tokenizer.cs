using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;

namespace Annotator.Tokenization;

/// <summary>
/// Cuts a text into tokens in one pass. Tokens and what lies between them (white space, zero-width space, byte-order mark) give the text back.
/// </summary>
internal sealed class Tokenizer(CompoundRules compounds)
{
    /// <summary>The tokens of the text, in order, without overlap.</summary>
    public ImmutableArray<Token> Tokenize(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>((text.Length / 4) + 4);
        bool blank = true;
        for (int i = 0; i < text.Length;)
        {
            if (Characters.ClassOf(text[i]) == CharacterClass.Blank)
            {
                blank = true;
                i++;
                continue;
            }

            int end = End(text, i, blank, out TokenKind kind);
            var span = new TextSpan(i, end);
            LetterCase letterCase = LetterCases.Of(span.Of(text));
            if (kind != TokenKind.Word || !compounds.TrySplit(text, span, letterCase, blank, tokens))
                tokens.Add(new Token(span, kind, letterCase, blank));
            blank = false;
            i = end;
        }

        return tokens.DrainToImmutable();
    }

    private static int End(string text, int i, bool blank, out TokenKind kind)
    {
        char c = text[i];
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (Characters.ClassOf(c))
        {
            case CharacterClass.Letter:
                return WordRules.End(text, i, out kind);
            case CharacterClass.Digit:
                kind = TokenKind.Number;
                return NumberRules.End(text, i);
            case CharacterClass.Quotation:
                kind = TokenKind.QuotationMark;
                return i + 1;
            case CharacterClass.Apostrophe:
                kind = TokenKind.QuotationMark;
                return c == next ? i + 2 : i + 1;
            case CharacterClass.Hyphen when !blank && WordRules.CliticEnd(text, i) is > 0 and var end:
                kind = TokenKind.Word;
                return end;
            case CharacterClass.Hyphen or CharacterClass.Dash:
                kind = TokenKind.Dash;
                return Run(text, i, c);
            case CharacterClass.Surrogate:
                return Surrogate(text, i, out kind);
            case CharacterClass.Symbol:
                return Symbol(text, i, c, next, out kind);
            case CharacterClass.Punctuation:
                return Punctuation(text, i, c, next, out kind);
            default:
                kind = TokenKind.Other;
                return i + 1;
        }
    }

    private static int Punctuation(string text, int i, char c, char next, out TokenKind kind)
    {
        kind = TokenKind.Punctuation;
        if (c is '@' or '#' && AddressRules.TagEnd(text, i) is > 0 and var tag)
        {
            kind = TokenKind.Address;
            return tag;
        }

        // « (…) », « [...] »: words left out
        if (c is '(' or '[')
        {
            int dots = i + 1;
            while (dots < text.Length && dots - i <= 4 && text[dots] is '.' or '…') dots++;
            if (dots > i + 1 && dots < text.Length && text[dots] is ')' or ']') return dots + 1;
        }

        return c is '.' or '!' or '?' or '…' && c == next ? Run(text, i, c) : i + 1;
    }

    private static int Symbol(string text, int i, char c, char next, out TokenKind kind)
    {
        // « +223 »
        if (c == '+' && char.IsAsciiDigit(next))
        {
            kind = TokenKind.Number;
            return NumberRules.End(text, i + 1);
        }

        kind = TokenKind.Symbol;
        return c < 0x2000 ? i + 1 : i + StringInfo.GetNextTextElementLength(text.AsSpan(i));
    }

    private static int Surrogate(string text, int i, out TokenKind kind)
    {
        if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
        {
            kind = TokenKind.Other;
            return i + 1;
        }

        if (char.IsLetter(text, i)) return WordRules.End(text, i, out kind);
        kind = TokenKind.Symbol;
        return i + StringInfo.GetNextTextElementLength(text.AsSpan(i));
    }

    private static int Run(string text, int i, char c)
    {
        int end = i + 1;
        while (end < text.Length && text[end] == c) end++;
        return end;
    }
}
