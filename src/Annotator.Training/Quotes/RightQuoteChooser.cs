using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;

namespace Annotator.Training.Quotes;

/// <summary>Decides by the right answers and keeps every decision as an example.</summary>
internal sealed class RightQuoteChooser(AnalyzedText text, ImmutableArray<GoldQuote> gold, double weight, List<QuoteExample> examples) : IChooser
{
    private const double LeastOverlap = 0.5;

    // A stretch taken for speech that is none costs more than one missed: marks are speech six times of seven, and the model would lean that way.
    private const double NoSpeechWeight = 2;
    private readonly List<Choice> _choices = [];
    private QuoteExample _example = new();
    private Asked _asked;
    private GoldQuote? _last;
    private int _taken;

    /// <inheritdoc/>
    public void Begin(Asked asked)
    {
        _asked = asked;
        _example = new QuoteExample { Weight = weight };
        _choices.Clear();
    }

    /// <inheritdoc/>
    public void Offer(Choice choice, FeatureList features)
    {
        _choices.Add(choice);
        _example.Choices.Add([.. features.Slots.ToArray().Distinct()]);
    }

    /// <inheritdoc/>
    public (int Index, double Probability) Decide()
    {
        _taken = _asked.Part != SourcePart.None ? OfSource() : _asked.Stretch is { } stretch ? OfStretch(stretch) : OfCue(_asked.Cue!);
        if (_example.Right.Contains(true)) examples.Add(_example);
        return (_taken, 1);
    }

    /// <inheritdoc/>
    public double ProbabilityOf(int index) => index == _taken ? 1 : 0;

    private int OfStretch(TextSpan stretch)
    {
        GoldQuote? quote = gold.Where(q => q.Kind != QuoteKind.Indirect && q.Content.Any(c => Shared(c, stretch) * 2 >= Math.Min(c.Length, stretch.Length)))
            .OrderBy(q => Math.Abs(q.Content.Sum(c => c.Length) - stretch.Length)).FirstOrDefault();
        if (quote is null) _example.Weight *= NoSpeechWeight;
        bool goesOn = quote is not null && ReferenceEquals(quote, _last);
        int cue = quote?.Cue is { } right ? _choices.FindIndex(c => c.Cue is { } own && IsCue(own, right)) : -1;
        for (int i = 0; i < _choices.Count; i++)
        {
            _example.Right.Add(_choices[i].Kind switch
            {
                ChoiceKind.NoSpeech => quote is null,
                ChoiceKind.WithoutCue => quote is not null && cue < 0 && !goesOn,
                ChoiceKind.GoesOn => goesOn,
                _ => i == cue,
            });
        }

        if (quote is not null) _last = quote;
        return Math.Max(0, _example.Right.IndexOf(true));
    }

    private int OfCue(Cue cue)
    {
        GoldQuote? quote = gold.FirstOrDefault(q => q.Kind == QuoteKind.Indirect && q.Cue is { } right && IsCue(cue, right));
        double[] overlaps = [.. _choices.Select(c => quote is null || c.Spans is null ? 0 : Overlap(c.Spans, quote.Content))];
        double best = overlaps.Max();
        for (int i = 0; i < _choices.Count; i++)
            _example.Right.Add(best < LeastOverlap ? i == 0 && quote is null : overlaps[i] >= best - 0.001);
        return Math.Max(0, _example.Right.IndexOf(true));
    }

    private int OfSource()
    {
        TextSpan words = _asked.Stretch!.Value;
        GoldQuote? quote = gold.Where(q => _asked.Cue is { } cue ? q.Cue is { } right && IsCue(cue, right) : q.Cue is null && q.Content.Any(c => c.Overlaps(words)))
            .OrderByDescending(q => q.Content.Sum(c => Shared(c, words))).FirstOrDefault();
        for (int i = 0; i < _choices.Count; i++)
            _example.Right.Add(quote is not null && (_choices[i].Spans is not [var span] ? quote.Source is null : RightSource(quote) is { } right && (_asked.Part == SourcePart.Start ? right.Start == span.Start : right == span)));
        return Math.Max(0, _example.Right.IndexOf(true));
    }

    // some pages count the comma that closes an apposition in
    private TextSpan? RightSource(GoldQuote quote) =>
        quote.Source is { Length: > 1 } source && text.Text[source.End - 1] == ',' ? new TextSpan(source.Start, source.End - 1) : quote.Source;

    private bool IsCue(Cue cue, TextSpan right) => text.SpanOf(cue.Token, cue.Token + 1).Overlaps(right);

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static double Overlap(TextSpan[] a, ImmutableArray<TextSpan> b)
    {
        double shared = a.Sum(x => b.Sum(y => Shared(x, y)));
        return shared / (a.Sum(x => x.Length) + b.Sum(y => y.Length) - shared);
    }
}
