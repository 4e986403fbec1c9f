using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes;

/// <summary>Resolves the source of each detected quote to an individual.</summary>
internal sealed class QuoteAttributor
{
    /// <summary>The quotes with their speakers, in the order given.</summary>
    public ImmutableArray<Quote> Attribute(
        AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities)
    {
        var result = ImmutableArray.CreateBuilder<Quote>(quotes.Length);
        foreach (DetectedQuote quote in quotes)
        {
            Mention? nearest = mentions.Where(m => m.Type == EntityType.Person).MinBy(m => Math.Abs(m.Span.Start - quote.Spans[^1].End));
            Speaker? speaker = nearest is null ? null : new Speaker(nearest.Entity, nearest.Span.In(text.Text));
            result.Add(new Quote(quote.Kind, quote.Spans, quote.Cue, quote.Source, speaker, quote.Confidence, [], quote.Rule));
        }

        return result.ToImmutable();
    }
}
