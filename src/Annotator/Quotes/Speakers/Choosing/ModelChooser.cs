using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>Picks the candidate for which most evidence speaks, and remembers the others.</summary>
internal sealed class ModelChooser(SpeakerModel model, int quotes) : ISpeakerChooser
{
    private const int MostCandidates = 5;
    private const double Certain = 3;
    private const double LeastConfidence = 0.01;
    private readonly double[] _shares = new double[quotes];
    private readonly List<(Option Option, double Confidence)>[] _ranked = new List<(Option, double)>[quotes];
    private readonly SourceKind[] _kinds = new SourceKind[quotes];
    private readonly SpeakerSort[] _sorts = new SpeakerSort[quotes];
    private readonly double[] _chains = new double[quotes];
    private readonly double[] _certain = new double[quotes];
    private readonly double[] _seconds = new double[quotes];
    private readonly int[] _counts = new int[quotes];
    private readonly EvidenceSet[] _evidence = new EvidenceSet[quotes];
    private double[] _scores = new double[32];

    /// <inheritdoc/>
    public bool WeighsSources => true;

    /// <inheritdoc/>
    public double ShareOf(int quote) => _shares[quote];

    /// <inheritdoc/>
    public int Choose(int quote, bool final, SourcePhrase source, ReadOnlySpan<Option> options)
    {
        if (_scores.Length < options.Length) _scores = new double[options.Length * 2];
        model.Score(source.Kind, options, _scores);
        int best = 0;
        for (int i = 0; i < options.Length; i++)
        {
            if (SpeakerRules.IsExcluded(source, options[i], options)) _scores[i] -= Certain;
            if (_scores[i] > _scores[best]) best = i;
        }

        int decided = SpeakerRules.Decide(source, options);
        if (decided >= 0)
        {
            // As sure as the model would be of nothing else.
            _scores[decided] = Math.Max(_scores[decided], _scores[best] + Certain);
            best = decided;
        }

        Keep(quote, source.Kind, options, best, final);
        return best;
    }

    /// <summary>The kind of source phrase for which a quote was decided.</summary>
    public SourceKind KindOf(int quote) => _kinds[quote];

    /// <summary>What the speaker of a quote is.</summary>
    public SpeakerSort SortOf(int quote) => _sorts[quote];

    /// <summary>What was found for and against the speaker of a quote.</summary>
    public EvidenceSet EvidenceOf(int quote) => _evidence[quote];

    /// <summary>Writes how the candidates of a quote stand.</summary>
    public void Measure(int quote, ref Figures figures)
    {
        figures[Figure.Share] = (float)_shares[quote];
        figures[Figure.SecondShare] = (float)_seconds[quote];
        figures[Figure.Candidates] = _counts[quote];
        figures[Figure.Chain] = (float)_chains[quote];
    }

    /// <summary>The other candidates worth naming, best first.</summary>
    public ImmutableArray<SpeakerCandidate> Candidates(int quote)
    {
        var candidates = ImmutableArray.CreateBuilder<SpeakerCandidate>();
        foreach ((Option option, double confidence) in _ranked[quote])
        {
            if (option.Referent is { } referent) candidates.Add(new SpeakerCandidate(SpeakerOf(referent)!, confidence, Words(_kinds[quote], option.Evidence)));
        }

        return candidates.ToImmutable();
    }

    private Func<string> Words(SourceKind kind, EvidenceSet evidence) => () => EvidenceWords.Of(model, kind, evidence);

    /// <summary>A referent as the document reports it.</summary>
    public static Speaker? SpeakerOf(Referent? referent) => referent is null ? null : new Speaker(referent.Entity?.Id, referent.Name);

    private void Keep(int quote, SourceKind kind, ReadOnlySpan<Option> options, int best, bool final)
    {
        double sum = 0, second = 0;
        for (int i = 0; i < options.Length; i++)
        {
            double mass = Math.Exp(_scores[i] - _scores[best]);
            sum += mass;
            if (i != best) second = Math.Max(second, mass);
        }

        _kinds[quote] = kind;
        _shares[quote] = 1 / sum;
        _seconds[quote] = second / sum;
        _counts[quote] = options.Length;
        _evidence[quote] = options[best].Evidence;
        _sorts[quote] = SortOf(options[best]);
        _chains[quote] = quote > 0 && kind != SourceKind.Named && options[best].Has(Evidence.LastSpeaker) ? _certain[quote - 1] : 1;
        _certain[quote] = _shares[quote] * _chains[quote];
        if (final) Rank(quote, options, best, sum);
    }

    private static SpeakerSort SortOf(Option option) =>
        option.IsNew ? SpeakerSort.NewSpeaker
        : option.Referent is not { } referent ? SpeakerSort.NoSpeaker
        : referent.Entity is null ? SpeakerSort.UnnamedSpeaker
        : referent.Type == EntityType.Person ? SpeakerSort.PersonSpeaker : SpeakerSort.BodySpeaker;

    private void Rank(int quote, ReadOnlySpan<Option> options, int best, double sum)
    {
        List<(Option, double)> ranked = _ranked[quote] = [];
        for (int i = 0; i < options.Length; i++)
        {
            double confidence = Math.Exp(_scores[i] - _scores[best]) / sum;
            if (i != best && confidence >= LeastConfidence) ranked.Add((options[i], confidence));
        }

        ranked.Sort((a, b) => b.Item2.CompareTo(a.Item2));
        if (ranked.Count > MostCandidates) ranked.RemoveRange(MostCandidates, ranked.Count - MostCandidates);
    }
}
