using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Entities;

/// <summary>
/// Settles overlaps: the most confident candidate wins, then the longest, then the one proposed first. What a list knows of a name that another recognizer
/// found too is kept.
/// </summary>
internal static class OverlapResolver
{
    /// <summary>The candidates that stay, in order of position.</summary>
    public static ImmutableArray<Candidate> Resolve(List<Candidate> candidates, int tokenCount)
    {
        var order = new int[candidates.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => Compare(candidates[a], candidates[b]) is not 0 and var answer ? answer : a.CompareTo(b));
        var taken = new int[tokenCount];
        var kept = new List<Candidate>(candidates.Count);
        foreach (int index in order)
        {
            Candidate candidate = candidates[index];
            Span<int> place = taken.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken);
            if (place.IndexOfAnyExcept(0) < 0)
            {
                kept.Add(candidate);
                place.Fill(kept.Count);
            }
            else if (candidate.KnownId is { } id && place[0] > 0)
            {
                Learn(kept, place[0] - 1, candidate, id);
            }
        }

        kept.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return [.. kept];
    }

    private static void Learn(List<Candidate> kept, int index, Candidate other, string id)
    {
        Candidate winner = kept[index];
        bool same = winner.FirstToken == other.FirstToken && winner.EndToken == other.EndToken && winner.Type == other.Type;
        if (same && winner.KnownId is null) kept[index] = winner with { KnownId = id };
    }

    private static int Compare(Candidate a, Candidate b)
    {
        int confidence = b.Confidence.CompareTo(a.Confidence);
        return confidence != 0 ? confidence : (b.EndToken - b.FirstToken).CompareTo(a.EndToken - a.FirstToken);
    }
}
