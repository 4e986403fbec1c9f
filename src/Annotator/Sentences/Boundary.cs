using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Sentences;

/// <summary>The place between two neighbouring tokens, and what a rule may ask about it.</summary>
internal readonly struct Boundary(string text, ImmutableArray<Token> tokens, int left, int sentenceStart)
{
    /// <summary>The token before.</summary>
    public Token Left => tokens[left];

    /// <summary>The token after.</summary>
    public Token Right => tokens[left + 1];

    /// <summary>First character of the token after.</summary>
    public char RightCharacter => text[Right.Span.Start];

    /// <summary>Line ends between the two tokens (CRLF counts once).</summary>
    public int LineEnds => text.AsSpan(Left.Span.End, Right.Span.Start - Left.Span.End).Count('\n') is > 0 and var ends
        ? ends
        : text.AsSpan(Left.Span.End, Right.Span.Start - Left.Span.End).IndexOfAny('\r', '\u2028', '\u2029') >= 0 ? 1 : 0;

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
        return token.Kind == TokenKind.Punctuation && text[token.Span.Start] is '.' or '!' or '?' or '…' && token.Kind == TokenKind.Punctuation;
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
