using System.Collections.Immutable;

namespace Annotator.Documents;

/// <summary>A quote as detected, before its source phrase is resolved to an individual.</summary>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Spans">Content, outer marks included, in order.</param>
/// <param name="Cue">The word that says it, or null.</param>
/// <param name="Source">The phrase that the cue points to, or null where the quote has none of its own (carry-over, caption, interview turn).</param>
/// <param name="Confidence">Probability that this is a quote with these spans, from 0 to 1.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record DetectedQuote(
    QuoteKind Kind, ImmutableArray<TextSpan> Spans, TextSpan? Cue, TextSpan? Source, double Confidence, string Rule)
{
    /// <summary>Probability that the source phrase, or that there is none, is right.</summary>
    public double SourceConfidence { get; init; } = 1;

    /// <summary>The second likeliest source phrase, or that there is none, where the first is in doubt.</summary>
    public OtherSource? Other { get; init; }
}

/// <summary>Another reading of where a quote's source phrase stands.</summary>
/// <param name="Source">The phrase, or null where the quote would have none.</param>
/// <param name="Confidence">Its probability.</param>
internal sealed record OtherSource(TextSpan? Source, double Confidence);

/// <summary>A marked stretch that is not speech, with the reason.</summary>
/// <param name="Span">The stretch, marks included.</param>
/// <param name="Reason">Why: title, name, term, scare, idiom, comment, author.</param>
public sealed record RejectedMarks(TextSpan Span, string Reason);
