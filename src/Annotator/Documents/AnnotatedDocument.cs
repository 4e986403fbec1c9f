using System.Collections.Immutable;

namespace Annotator.Documents;

/// <summary>Everything found in one text. Every span points into <see cref="Text"/>, which is the caller's string itself.</summary>
/// <param name="Text">The text as given.</param>
/// <param name="Tokens">All tokens, in order, without overlap; what lies between them is white space.</param>
/// <param name="Sentences">All sentences, in order, without overlap.</param>
/// <param name="Mentions">The names, in order, without overlap.</param>
/// <param name="Entities">The individuals, in order of first mention.</param>
/// <param name="Quotes">The quotes, in order of their first span.</param>
/// <param name="Rejected">Marked stretches that are not speech, in order.</param>
public sealed record AnnotatedDocument(
    string Text,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Entity> Entities,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<RejectedMarks> Rejected)
{
    /// <summary>The caller's own identifier of the document, or null.</summary>
    public string? Id { get; init; }
}
