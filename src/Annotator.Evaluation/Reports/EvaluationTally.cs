using Annotator.Documents;
using Annotator.Evaluation.Matching;

namespace Annotator.Evaluation.Reports;

/// <summary>Adds up documents.</summary>
internal sealed class EvaluationTally(EvaluationOptions options)
{
    private readonly List<Counts> _names = [];
    private readonly List<Counts> _quotes = [];
    private readonly TypeScore[] _types = [.. options.Types.Select(t => new TypeScore(t, default, default))];
    private readonly ConfusionMatrix _confusion = new(options.Types);
    private readonly List<(double, bool)> _nameAnswers = [];
    private readonly List<(double, bool)> _quoteAnswers = [];
    private DocumentScore _total = DocumentScore.Empty;

    public void Add(GoldDocument gold, AnnotatedDocument system)
    {
        DocumentScore score = Scorer.Score(gold, system);
        _total = DocumentScore.Add(_total, score);
        AddNames(gold, system);
        _quotes.Add(score.EndToEnd);
        if (gold.Quotes is not { } quotes) return;
        var right = QuoteMatching.Match(gold, quotes, system).Where(p => p.SpeakerRight).Select(p => p.System).ToHashSet();
        _quoteAnswers.AddRange(system.Quotes.Select((quote, i) => (quote.Confidence, right.Contains(i))));
    }

    public EvaluationReport Finish() => new()
    {
        Documents = _names.Count,
        Total = _total,
        ByType = [.. _types],
        Names = (Sum(_types.Select(t => t.Strict)), Sum(_types.Select(t => t.Overlap)), Bootstrap.OfF1([.. _names], options.Samples, options.Seed)),
        MacroF1 = _names.Where(n => n.Found + n.Expected > 0).Select(n => n.F1).DefaultIfEmpty().Average(),
        QuoteInterval = Bootstrap.OfF1([.. _quotes], options.Samples, options.Seed),
        Confusion = _confusion,
        NameReliability = new Reliability(_nameAnswers, _types.Sum(t => t.Strict.Expected)),
        QuoteReliability = new Reliability(_quoteAnswers, _total.Quotes.Expected),
    };

    private static Counts Sum(IEnumerable<Counts> counts) => counts.Aggregate(default(Counts), Counts.Add);

    private void AddNames(GoldDocument gold, AnnotatedDocument system)
    {
        var right = NameMatching.Right(gold, options.Types);
        var found = NameMatching.Found(system, options.Types);
        Counts all = default;
        for (int i = 0; i < _types.Length; i++)
        {
            Counts strict = NameMatching.Strict(right, found, _types[i].Type), overlap = NameMatching.Overlap(right, found, _types[i].Type);
            all += strict;
            _types[i] = _types[i] with { Strict = _types[i].Strict + strict, Overlap = _types[i].Overlap + overlap };
        }

        _names.Add(all);
        _confusion.Add(right, found);
        _nameAnswers.AddRange(system.Mentions.Where(m => options.Types.Contains(m.Type)).Select(m => (m.Confidence, right.Contains((m.Span, m.Type)))));
    }
}
