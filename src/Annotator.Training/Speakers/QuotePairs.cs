using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;

namespace Annotator.Training.Speakers;

/// <summary>Pairs the quotes that the pipeline detects with the right ones, by the share of characters that they have in common.</summary>
internal static class QuotePairs
{
    private const double LeastOverlap = 0.3;

    /// <summary>For each detected quote, the number of the right quote it stands for, or -1.</summary>
    public static int[] Match(ImmutableArray<DetectedQuote> detected, ImmutableArray<GoldQuote> right)
    {
        int[] pairs = new int[detected.Length];
        Array.Fill(pairs, -1);
        var weighed = new List<(double Overlap, int Detected, int Right)>();
        for (int i = 0; i < detected.Length; i++)
        {
            for (int j = 0; j < right.Length; j++)
            {
                double overlap = Overlap(detected[i].Spans, right[j].Content);
                if (overlap >= LeastOverlap) weighed.Add((overlap, i, j));
            }
        }

        var taken = new HashSet<int>();
        foreach ((_, int i, int j) in weighed.OrderByDescending(w => w.Overlap))
        {
            if (pairs[i] < 0 && taken.Add(j)) pairs[i] = j;
        }

        return pairs;
    }

    private static double Overlap(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b)
    {
        int both = a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
        int all = a.Sum(x => x.Length) + b.Sum(y => y.Length) - both;
        return both / (double)Math.Max(1, all);
    }
}
