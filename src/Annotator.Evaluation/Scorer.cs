using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation;

/// <summary>Scores annotated documents against gold ones as <c>score.py</c> does.</summary>
public static class Scorer
{
    private const double Match = 0.3;
    private const double CloseMatch = 0.8;
    private const int MarkTolerance = 4;

    /// <summary>The counts of one document.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DocumentScore Score(GoldDocument gold, AnnotatedDocument system)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var right = gold.Names.Where(n => DocumentScore.Types.Contains(n.Type)).Select(n => (n.Span, n.Type)).ToHashSet();
        var found = system.Mentions.Where(m => DocumentScore.Types.Contains(m.Type)).Select(m => (m.Span, m.Type)).ToHashSet();
        var rightSpans = right.Select(r => r.Span).ToHashSet();
        var foundSpans = found.Select(f => f.Span).ToHashSet();
        var score = new DocumentScore
        {
            ByType = [.. DocumentScore.Types.Select(t => new Counts(found.Count(f => f.Type == t && right.Contains(f)), found.Count(f => f.Type == t), right.Count(r => r.Type == t)))],
            Spans = new Counts(rightSpans.Count(foundSpans.Contains), foundSpans.Count, rightSpans.Count),
            Clusters = Clusters(gold, system),
        };
        return gold.Quotes is { } quotes ? WithQuotes(score, gold, quotes, system) : score;
    }

    private static DocumentScore WithQuotes(DocumentScore score, GoldDocument gold, ImmutableArray<GoldQuote> quotes, AnnotatedDocument system)
    {
        Content[] expected = [.. quotes.Select(q => new Content(gold.Text, q.Content))];
        Content[] found = [.. system.Quotes.Select(q => new Content(gold.Text, q.Spans))];
        var weights = new double[expected.Length, found.Length];
        for (int i = 0; i < expected.Length; i++)
            for (int j = 0; j < found.Length; j++) weights[i, j] = expected[i].Overlap(found[j]);
        int matched = 0, close = 0, speakers = 0, cues = 0, allCues = 0;
        foreach ((int i, int j) in Assignment.Best(weights))
        {
            if (weights[i, j] < Match) continue;
            matched++;
            if (weights[i, j] >= CloseMatch) close++;
            if (SpeakerNames.Same(quotes[i].Speaker, system.Quotes[j].Speaker?.Name, gold.Surfaces)) speakers++;
            if (quotes[i].Cue is not { } cue) continue;
            allCues++;
            if (system.Quotes[j].Cue is { } other && other.Overlaps(cue)) cues++;
        }

        return score with
        {
            Quotes = new Counts(matched, found.Length, expected.Length),
            CloseQuotes = new Counts(close, found.Length, expected.Length),
            EndToEnd = new Counts(speakers, found.Length, expected.Length),
            Cues = (cues, allCues),
            Nonspeech = (gold.Nonspeech.Count(n => !IsTaken(n.Span, system)), gold.Nonspeech.Length),
        };
    }

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
