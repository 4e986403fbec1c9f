using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation.Matching;

/// <summary>Names of one document as sets of span and type.</summary>
internal static class NameMatching
{
    /// <summary>The right names of some types.</summary>
    public static HashSet<(TextSpan Span, EntityType Type)> Right(GoldDocument gold, ImmutableArray<EntityType> types) =>
        [.. gold.Names.Where(n => types.Contains(n.Type)).Select(n => (n.Span, n.Type))];

    /// <summary>The found names of some types.</summary>
    public static HashSet<(TextSpan Span, EntityType Type)> Found(AnnotatedDocument system, ImmutableArray<EntityType> types) =>
        [.. system.Mentions.Where(m => types.Contains(m.Type)).Select(m => (m.Span, m.Type))];

    /// <summary>Names of one type whose span is right.</summary>
    public static Counts Strict(HashSet<(TextSpan Span, EntityType Type)> right, HashSet<(TextSpan Span, EntityType Type)> found, EntityType type) =>
        new(found.Count(f => f.Type == type && right.Contains(f)), found.Count(f => f.Type == type), right.Count(r => r.Type == type));

    /// <summary>Names of one type that share a character with a right one, each right one taken once, in order of position.</summary>
    public static Counts Overlap(HashSet<(TextSpan Span, EntityType Type)> right, HashSet<(TextSpan Span, EntityType Type)> found, EntityType type)
    {
        List<TextSpan> expected = Spans(right, type), given = Spans(found, type);
        int matched = 0, next = 0;
        foreach (TextSpan span in given)
        {
            while (next < expected.Count && expected[next].End <= span.Start) next++;
            if (next == expected.Count || !expected[next].Overlaps(span)) continue;
            matched++;
            next++;
        }

        return new Counts(matched, given.Count, expected.Count);
    }

    private static List<TextSpan> Spans(HashSet<(TextSpan Span, EntityType Type)> names, EntityType type) =>
        [.. names.Where(n => n.Type == type).Select(n => n.Span).OrderBy(s => s.Start).ThenBy(s => s.End)];
}
