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

    /// <summary>The words of a quote of this document, outer marks included; several stretches are joined by a blank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span of the quote does not lie inside <see cref="Text"/>.</exception>
    public string TextOf(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Spans.Length == 1 ? quote.Spans[0].In(Text) : string.Join(' ', quote.Spans.Select(s => s.In(Text)));
    }
}
