using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;

namespace Annotator.Training.Quotes;

/// <summary>Learns the detection of quotes from pages with right ones.</summary>
internal sealed class QuoteLearner(CueFinder finder)
{
    /// <summary>Passes over the examples.</summary>
    public const int Rounds = 12;

    /// <summary>Orders of the examples whose weights are averaged.</summary>
    public const int Orders = 4;

    /// <summary>Seed of the first order.</summary>
    public const int Seed = 17;

    private const int LeastWeight = 3;
    private readonly List<QuoteExample> _examples = [];
    private readonly QuoteDetector _detector = new(finder, new QuoteModel([]));

    /// <summary>Adds a page.</summary>
    public void Add(AnalyzedText text, ImmutableArray<Mention> mentions, ImmutableArray<GoldQuote> quotes, double weight) =>
        _detector.Detect(text, mentions, new RightQuoteChooser(text, quotes, weight, _examples));

    /// <summary>The weights that fit the pages.</summary>
    public short[] Weights() => Array.ConvertAll(QuoteTrainer.Train(_examples, Rounds, Seed, Orders), InHundredths);

    /// <summary>A weight as the model keeps it; those too small to tell are left out.</summary>
    private static short InHundredths(float weight)
    {
        float hundredths = Math.Clamp(MathF.Round(weight / QuoteModel.Step), short.MinValue, short.MaxValue);
        return MathF.Abs(hundredths) < LeastWeight ? (short)0 : (short)hundredths;
    }
}
