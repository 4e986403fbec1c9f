using System.Collections.Frozen;
using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Sentences;

/// <summary>The place between two neighbouring tokens, and what a rule may ask about it.</summary>
internal readonly struct Boundary(string text, ImmutableArray<Token> tokens, int left, int sentenceStart)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpeningWords =
        "Le La Les L' L’ Un Une Il Elle Ils Elles On Ce Cette Ces C' C’ Mais En Selon".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The token before.</summary>
    public Token Left => tokens[left];

    /// <summary>The token after.</summary>
    public Token Right => tokens[left + 1];

    /// <summary>First character of the token after.</summary>
    public char RightCharacter => text[Right.Span.Start];

    /// <summary>Line ends between the two tokens (CRLF counts once, a paragraph separator twice).</summary>
    public int LineEnds
    {
        get
        {
            ReadOnlySpan<char> gap = text.AsSpan(Left.Span.End, Right.Span.Start - Left.Span.End);
            int ends = gap.Count('\n');
            return ends > 0 || gap.IndexOfAny('\r', '\u2028', '\u2029') < 0 ? ends : gap.Count('\r') + gap.Count('\u2028') + (2 * gap.Count('\u2029'));
        }
    }

    /// <summary>Whether « etc. » stands before.</summary>
    public bool AfterEtcetera => Left.Kind == TokenKind.Word && Left.Span.Of(text).Equals("etc.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an acronym with stops stands before, not somebody's initials: « U.S.A. », « J.-C. ».</summary>
    public bool AfterDottedAcronym
    {
        get
        {
            ReadOnlySpan<char> word = Left.Span.Of(text);
            return Left.Kind == TokenKind.Word && word[^1] == '.' && (word is "J.-C." || (word.Length >= 6 && !word.Contains('-') && word.Count('.') == word.Length / 2));
        }
    }

    /// <summary>Whether two words stand here without a blank, neither an elision nor a prefix nor an initial before.</summary>
    public bool BetweenGluedWords => Left.Kind == TokenKind.Word && Right.Kind == TokenKind.Word && !Right.BlankBefore && char.IsUpper(RightCharacter) && char.IsLetter(text[Left.Span.End - 1]);

    /// <summary>Whether the token after is an article or pronoun with a capital.</summary>
    public bool BeforeOpeningWord => Right.Case == LetterCase.Capitalized && OpeningWords.Contains(Right.Span.Of(text));

    /// <summary>Whether a full stop, question mark, exclamation mark or ellipsis stands before, closing marks and brackets aside.</summary>
    public bool AfterTerminal
    {
        get
        {
            int i = left;
            while (i > sentenceStart && IsCloser(i)) i--;
            return IsTerminal(i);
        }
    }

    /// <summary>Whether the token after closes a quotation or bracket.</summary>
    public bool BeforeCloser => IsCloser(left + 1);

    /// <summary>Whether the terminal before is the stop of a list number: « 3. Le budget ».</summary>
    public bool AfterListNumber => left == sentenceStart + 1 && tokens[left - 1].Kind == TokenKind.Number && text[Left.Span.Start] == '.' && Left.Span.Length == 1;

    /// <summary>Whether the token after can open a sentence: a capital, a figure, an opening mark, a dash.</summary>
    public bool BeforeOpener => Right.Case is LetterCase.Capitalized or LetterCase.Upper or LetterCase.Mixed
        || Right.Kind is TokenKind.Number or TokenKind.QuotationMark or TokenKind.Dash or TokenKind.Address or TokenKind.Symbol
        || (Right.Kind == TokenKind.Punctuation && RightCharacter is '(' or '[' or '•' or '*' or '©' or '¿' or '¡');

    private bool IsTerminal(int i)
    {
        Token token = tokens[i];
        return token.Kind == TokenKind.Punctuation && text[token.Span.Start] is '.' or '!' or '?' or '…';
    }

    private bool IsCloser(int i)
    {
        char c = text[tokens[i].Span.Start];
        return tokens[i].Kind switch
        {
            TokenKind.QuotationMark => c is '»' or '”' or '›' or '’' || (c is '"' or '\'' or '“' && !tokens[i].BlankBefore),
            TokenKind.Punctuation => c is ')' or ']' && tokens[i].Span.Length == 1,
            _ => false,
        };
    }
}
