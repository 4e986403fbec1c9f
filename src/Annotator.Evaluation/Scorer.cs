using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation.Matching;

namespace Annotator.Evaluation;

/// <summary>Scores annotated documents against gold ones as <c>score.py</c> does.</summary>
public static class Scorer
{
    private const double CloseMatch = 0.8;
    private const int MarkTolerance = 4;

    /// <summary>The counts of one document.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentScore Score(GoldDocument gold, AnnotatedDocument system)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var right = NameMatching.Right(gold, DocumentScore.Types);
        var found = NameMatching.Found(system, DocumentScore.Types);
        var rightSpans = right.Select(r => r.Span).ToHashSet();
        var foundSpans = found.Select(f => f.Span).ToHashSet();
        var score = new DocumentScore
        {
            ByType = [.. DocumentScore.Types.Select(t => NameMatching.Strict(right, found, t))],
            Spans = new Counts(rightSpans.Count(foundSpans.Contains), foundSpans.Count, rightSpans.Count),
            Clusters = Clusters(gold, system),
        };
        return gold.Quotes is { } quotes ? WithQuotes(score, gold, quotes, system) : score;
    }

    private static DocumentScore WithQuotes(DocumentScore score, GoldDocument gold, ImmutableArray<GoldQuote> quotes, AnnotatedDocument system)
    {
        List<QuotePair> pairs = QuoteMatching.Match(gold, quotes, system);
        QuotePair[] cued = [.. pairs.Where(p => quotes[p.Gold].Cue is not null)];
        Counts Count(Func<QuotePair, bool> which) => new(pairs.Count(which), system.Quotes.Length, quotes.Length);
        return score with
        {
            Quotes = Count(_ => true),
            CloseQuotes = Count(p => p.Overlap >= CloseMatch),
            ExactQuotes = Count(p => p.Overlap == 1),
            EndToEnd = Count(p => p.SpeakerRight),
            ByKind = [.. DocumentScore.Kinds.Select(kind => Kind(kind, pairs, quotes))],
            Cues = (cued.Count(p => system.Quotes[p.System].Cue is { } cue && cue.Overlaps(quotes[p.Gold].Cue!.Value)), cued.Length),
            Nonspeech = (gold.Nonspeech.Count(n => !IsTaken(n.Span, system)), gold.Nonspeech.Length),
        };
    }

    private static KindRecall Kind(QuoteKind kind, List<QuotePair> pairs, ImmutableArray<GoldQuote> quotes) => new(
        pairs.Count(p => quotes[p.Gold].Kind == kind), pairs.Count(p => quotes[p.Gold].Kind == kind && p.SpeakerRight), quotes.Count(q => q.Kind == kind));

    private static bool IsTaken(TextSpan marks, AnnotatedDocument system) => system.Quotes.Any(
        q => q.Kind != QuoteKind.Indirect && q.Spans.Any(s => s.Overlaps(marks) && Math.Abs(s.Length - marks.Length) <= MarkTolerance));

    private static (double, double, int) Clusters(GoldDocument gold, AnnotatedDocument system)
    {
        var entities = new Dictionary<TextSpan, string>();
        foreach (Mention mention in system.Mentions) entities[mention.Span] = mention.Entity;
        var names = gold.Names.Where(n => n.Id is not null && entities.ContainsKey(n.Span)).GroupBy(n => n.Span).Select(g => (g.Last().Id, Entity: entities[g.Key])).ToList();
        double precision = 0, recall = 0;
        foreach ((string? id, string entity) in names)
        {
            double both = names.Count(n => n.Id == id && n.Entity == entity);
            precision += both / names.Count(n => n.Entity == entity);
            recall += both / names.Count(n => n.Id == id);
        }

        return (precision, recall, names.Count);
    }
}
