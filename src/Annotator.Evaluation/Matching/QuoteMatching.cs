using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation.Matching;

/// <summary>A right quote and the found one that is matched with it.</summary>
/// <param name="Gold">Index of the right quote.</param>
/// <param name="System">Index of the found quote.</param>
/// <param name="Overlap">Intersection over union of their contents.</param>
/// <param name="SpeakerRight">Whether the speaker is right.</param>
internal readonly record struct QuotePair(int Gold, int System, double Overlap, bool SpeakerRight);

/// <summary>Matches right and found quotes one to one by content, best total first, as <c>score.py</c> does.</summary>
internal static class QuoteMatching
{
    private const double Least = 0.3;

    /// <summary>The pairs whose contents overlap by 0.3 or more.</summary>
    public static List<QuotePair> Match(GoldDocument gold, ImmutableArray<GoldQuote> quotes, AnnotatedDocument system)
    {
        Content[] expected = [.. quotes.Select(q => new Content(gold.Text, q.Content))];
        Content[] found = [.. system.Quotes.Select(q => new Content(gold.Text, q.Spans))];
        var weights = new double[expected.Length, found.Length];
        for (int i = 0; i < expected.Length; i++)
            for (int j = 0; j < found.Length; j++) weights[i, j] = expected[i].Overlap(found[j]);
        return [.. Assignment.Best(weights).Where(p => weights[p.Row, p.Column] >= Least).Select(p => new QuotePair(
            p.Row, p.Column, weights[p.Row, p.Column], SpeakerNames.Same(quotes[p.Row].Speaker, system.Quotes[p.Column].Speaker?.Name, gold.Surfaces)))];
    }
}
