using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Entities;

/// <summary>Settles overlaps: the longest candidate wins, then the most confident, then the first.</summary>
internal static class OverlapResolver
{
    /// <summary>The candidates that stay, in order of position.</summary>
    public static ImmutableArray<Candidate> Resolve(IReadOnlyList<Candidate> candidates, int tokenCount)
    {
        var taken = new bool[tokenCount];
        var kept = new List<Candidate>();
        foreach (Candidate candidate in candidates.OrderByDescending(c => c.EndToken - c.FirstToken).ThenByDescending(c => c.Confidence))
        {
            Span<bool> place = taken.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken);
            if (place.Contains(true)) continue;
            place.Fill(true);
            kept.Add(candidate);
        }

        kept.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return [.. kept];
    }
}
