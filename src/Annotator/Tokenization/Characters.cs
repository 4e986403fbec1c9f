using System.Runtime.CompilerServices;
using Annotator.Lexicons;

namespace Annotator.Tokenization;

/// <summary>What a character may do in a token.</summary>
internal enum CharacterClass : byte
{
    Other,
    Blank,
    Letter,
    Digit,
    Apostrophe,
    Hyphen,
    Dash,
    Quotation,
    Joiner,
    Punctuation,
    Symbol,
    Surrogate,
}

/// <summary>Classes of characters: a table for the whole Basic Multilingual Plane.</summary>
internal static class Characters
{
    private static readonly CharacterClass[] Table = Build();

    /// <summary>The class of a code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass ClassOf(char c) => Table[c];

    /// <summary>Whether the character goes on with a word: letter, digit, combining mark, soft hyphen, zero-width joiner, direction mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordPart(char c) => Table[c] is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Joiner;

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++) table[i] = Classify((char)i);
        return table;
    }

    private static CharacterClass Classify(char c)
    {
        if (c is '\u200B' or '\uFEFF' or '\u2060' || char.IsWhiteSpace(c)) return CharacterClass.Blank;
        if (c is '\u00AD' or (>= '\u200C' and <= '\u200F')) return CharacterClass.Joiner;
        if (c is '«' or '»' or '“' or '”' or '„' or '‟' or '"' or '‹' or '›' or '＂') return CharacterClass.Quotation;
        if (CharacterFolding.IsApostrophe(c)) return CharacterClass.Apostrophe;
        if (c is '-' or '\u2010' or '\u2011') return CharacterClass.Hyphen;
        if (c is '–' or '—' or '―' or '−' or '‒') return CharacterClass.Dash;
        if (char.IsSurrogate(c)) return CharacterClass.Surrogate;
        if (char.IsLetter(c)) return CharacterClass.Letter;
        if (char.IsAsciiDigit(c) || char.IsDigit(c)) return CharacterClass.Digit;
        return char.GetUnicodeCategory(c) switch
        {
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark => CharacterClass.Joiner,
            System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.OtherNumber => CharacterClass.Digit,
            >= System.Globalization.UnicodeCategory.ConnectorPunctuation and <= System.Globalization.UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
            >= System.Globalization.UnicodeCategory.MathSymbol and <= System.Globalization.UnicodeCategory.OtherSymbol => CharacterClass.Symbol,
            _ => CharacterClass.Other,
        };
    }
}
