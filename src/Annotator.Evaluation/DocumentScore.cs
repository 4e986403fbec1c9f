using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation;

/// <summary>The counts of one document or of several added up; figures agree with <c>score.py</c>.</summary>
public sealed record DocumentScore
{
    /// <summary>The types that count.</summary>
    public static ImmutableArray<EntityType> Types { get; } = [EntityType.Person, EntityType.State, EntityType.Organisation, EntityType.Location];

    /// <summary>The kinds of quotes, in the order of <see cref="ByKind"/>.</summary>
    public static ImmutableArray<QuoteKind> Kinds { get; } = [QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect];

    /// <summary>Names with right span and type, in the order of <see cref="Types"/>.</summary>
    public required ImmutableArray<Counts> ByType { get; init; }

    /// <summary>Names with the right span whatever the type.</summary>
    public Counts Spans { get; init; }

    /// <summary>Quotes whose content overlaps by 0.3 or more.</summary>
    public Counts Quotes { get; init; }

    /// <summary>Quotes whose content overlaps by 0.8 or more.</summary>
    public Counts CloseQuotes { get; init; }

    /// <summary>Quotes whose content is the same, outer marks, blanks and edge punctuation aside.</summary>
    public Counts ExactQuotes { get; init; }

    /// <summary>How many of the right quotes are found, in the order of <see cref="Kinds"/>.</summary>
    public ImmutableArray<KindRecall> ByKind { get; init; } = [.. Kinds.Select(_ => default(KindRecall))];

    /// <summary>Quotes whose content overlaps by 0.3 or more and whose speaker is right.</summary>
    public Counts EndToEnd { get; init; }

    /// <summary>Matched quotes whose gold has a cue: with the right cue, and all.</summary>
    public (int Right, int All) Cues { get; init; }

    /// <summary>Marked stretches that are not speech: rejected, and all.</summary>
    public (int Right, int All) Nonspeech { get; init; }

    /// <summary>B-cubed over the names that both have: sums of precision and recall, and their number.</summary>
    public (double Precision, double Recall, int Count) Clusters { get; init; }

    /// <summary>All names with right span and type.</summary>
    public Counts Entities => ByType.Aggregate(Counts.Add);

    /// <summary>Share of the matched quotes whose speaker is right, in percent.</summary>
    public double Attribution => Quotes.Right == 0 ? 0 : 100.0 * EndToEnd.Right / Quotes.Right;

    /// <summary>B-cubed F1 in percent.</summary>
    public double ClusterF1 => Clusters.Count == 0 || Clusters.Precision + Clusters.Recall == 0
        ? 0
        : 200 * Clusters.Precision * Clusters.Recall / (Clusters.Precision + Clusters.Recall) / Clusters.Count;

    /// <summary>No document.</summary>
    public static DocumentScore Empty { get; } = new() { ByType = [.. Types.Select(_ => default(Counts))] };

    /// <summary>The sums of two scores.</summary>
    public static DocumentScore Add(DocumentScore left, DocumentScore right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new DocumentScore
        {
            ByType = [.. left.ByType.Zip(right.ByType, Counts.Add)],
            Spans = left.Spans + right.Spans,
            Quotes = left.Quotes + right.Quotes,
            CloseQuotes = left.CloseQuotes + right.CloseQuotes,
            ExactQuotes = left.ExactQuotes + right.ExactQuotes,
            ByKind = [.. left.ByKind.Zip(right.ByKind, KindRecall.Add)],
            EndToEnd = left.EndToEnd + right.EndToEnd,
            Cues = (left.Cues.Right + right.Cues.Right, left.Cues.All + right.Cues.All),
            Nonspeech = (left.Nonspeech.Right + right.Nonspeech.Right, left.Nonspeech.All + right.Nonspeech.All),
            Clusters = (left.Clusters.Precision + right.Clusters.Precision, left.Clusters.Recall + right.Clusters.Recall, left.Clusters.Count + right.Clusters.Count),
        };
    }
}

/// <summary>How many of the right quotes of one kind are found.</summary>
/// <param name="Found">Found, content overlapping by 0.3 or more.</param>
/// <param name="Attributed">Found, and the speaker right.</param>
/// <param name="Expected">In the gold.</param>
public readonly record struct KindRecall(int Found, int Attributed, int Expected)
{
    /// <summary>The sums of two.</summary>
    public static KindRecall Add(KindRecall left, KindRecall right) =>
        new(left.Found + right.Found, left.Attributed + right.Attributed, left.Expected + right.Expected);
}
