namespace Annotator.Documents;

/// <summary>One token: a span of the untouched text and what its characters look like.</summary>
/// <param name="Span">Where it stands. Never empty.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Case">How its letters are cased.</param>
/// <param name="BlankBefore">Whether white space (or the start of the text) stands before it.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, LetterCase Case, bool BlankBefore);
