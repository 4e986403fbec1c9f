using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// A log-linear model over the candidates of one quote: for each kind of source phrase, what each piece of evidence weighs, and small networks that
/// weigh pieces of evidence together.
/// </summary>
internal sealed class SpeakerModel
{
    /// <summary>Number of kinds of source phrase.</summary>
    public const int Kinds = (int)SourceKind.Other + 1;

    /// <summary>Room for the evidence of one kind.</summary>
    public const int Width = EvidenceSet.Width;

    private readonly double[] _weights;
    private readonly ConfidenceTrees _confidence;
    private readonly SpeakerNetworks _networks;

    /// <summary>A model of given weights, <see cref="Kinds"/> rows of <see cref="Width"/>, and networks.</summary>
    public SpeakerModel(double[] weights, ConfidenceTrees confidence, IReadOnlyList<(float[] Input, float[] Bias, float[] Output)> networks)
    {
        _weights = weights;
        _confidence = confidence;
        _networks = new SpeakerNetworks(networks);
    }

    /// <summary>Probability that quote and speaker are right.</summary>
    public double Confidence(in Assurance answer) => _confidence.Confidence(answer);

    /// <summary>The sum of what speaks for each candidate.</summary>
    /// <param name="kind">Kind of the source phrase.</param>
    /// <param name="options">The candidates, at least one.</param>
    /// <param name="scores">Receives one figure for each.</param>
    public void Score(SourceKind kind, ReadOnlySpan<Option> options, Span<double> scores)
    {
        EvidenceSet shared = SharedByKnown(options);
        Span<byte> numbers = stackalloc byte[Width];
        Span<float> start = stackalloc float[_networks.Width];
        Span<float> units = stackalloc float[_networks.Width];
        ReadOnlySpan<byte> common = numbers[..shared.CopyTo(numbers)];
        double sum = Sum(kind, common);
        _networks.Excite(_networks.Start(kind), common, start);
        for (int i = 0; i < options.Length; i++)
        {
            bool isKnown = options[i].Referent is not null;
            EvidenceSet evidence = isKnown ? options[i].Evidence.Except(shared) : options[i].Evidence;
            ReadOnlySpan<byte> own = numbers[..evidence.CopyTo(numbers)];
            _networks.Excite(isKnown ? start : _networks.Start(kind), own, units);
            scores[i] = (isKnown ? sum : 0) + Sum(kind, own) + _networks.Score(units);
        }
    }

    // What holds of the quote itself speaks for all that are known: it is added once.
    private static EvidenceSet SharedByKnown(ReadOnlySpan<Option> options)
    {
        var shared = new EvidenceSet(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);
        bool isAny = false;
        foreach (ref readonly Option option in options)
        {
            if (option.Referent is null) continue;
            shared = shared.And(option.Evidence);
            isAny = true;
        }

        return isAny ? shared : default;
    }

    /// <summary>How much each piece of evidence for a candidate adds to its score.</summary>
    /// <param name="kind">Kind of the source phrase.</param>
    /// <param name="evidence">The numbers of all its evidence.</param>
    /// <param name="effects">Receives one figure for each of the first pieces, as many as it has room for.</param>
    public void Weigh(SourceKind kind, ReadOnlySpan<byte> evidence, Span<double> effects)
    {
        for (int i = 0; i < effects.Length; i++) effects[i] = _weights[((int)kind * Width) + evidence[i]];
        _networks.AddEffects(kind, evidence, effects);
    }

    private double Sum(SourceKind kind, ReadOnlySpan<byte> evidence)
    {
        double sum = 0;
        ReadOnlySpan<double> weights = _weights.AsSpan((int)kind * Width, Width);
        foreach (byte number in evidence) sum += weights[number];
        return sum;
    }
}
