namespace Annotator.Documents;

/// <summary>One sentence, heading, list item or caption.</summary>
/// <param name="Span">From its first token's start to its last token's end.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken);
