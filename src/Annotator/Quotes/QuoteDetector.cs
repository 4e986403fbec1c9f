using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes;

/// <summary>What the detection stage returns.</summary>
/// <param name="Quotes">The quotes, in order of their first span.</param>
/// <param name="Rejected">Marked stretches that are not speech.</param>
internal sealed record Detection(ImmutableArray<DetectedQuote> Quotes, ImmutableArray<RejectedMarks> Rejected);

/// <summary>Finds quotes, their cues and the phrases that their cues point to.</summary>
internal sealed class QuoteDetector
{
    /// <summary>The quotes of a text.</summary>
    public Detection Detect(AnalyzedText text, ImmutableArray<Mention> mentions)
    {
        var quotes = ImmutableArray.CreateBuilder<DetectedQuote>();
        int open = -1;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.QuotationMark) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            TextSpan span = text.SpanOf(open, i + 1);
            quotes.Add(new DetectedQuote(QuoteKind.Direct, [span], null, null, 0.5, "marks"));
            open = -1;
        }

        return new Detection(quotes.ToImmutable(), []);
    }
}
