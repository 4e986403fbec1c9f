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
    private readonly Calibration _calibration;
    private readonly SpeakerNetworks _networks;

    /// <summary>A model of given weights, <see cref="Kinds"/> rows of <see cref="Width"/>, and networks.</summary>
    public SpeakerModel(double[] weights, Calibration calibration, IReadOnlyList<(float[] Input, float[] Bias, float[] Output)> networks)
    {
        _weights = weights;
        _calibration = calibration;
        _networks = new SpeakerNetworks(networks);
    }

    /// <summary>Probability that quote and speaker are right.</summary>
    public double Confidence(in Assurance answer) => _calibration.Confidence(answer);

    /// <summary>The sum of what speaks for a candidate.</summary>
    public double Score(SourceKind kind, Option option)
    {
        double score = 0;
        ReadOnlySpan<double> weights = _weights.AsSpan((int)kind * Width, Width);
        Span<byte> numbers = stackalloc byte[Width];
        numbers = numbers[..option.Evidence.CopyTo(numbers)];
        foreach (byte number in numbers) score += weights[number];
        return score + _networks.Score(kind, numbers);
    }

    /// <summary>How much each piece of evidence for a candidate adds to its score.</summary>
    /// <param name="kind">Kind of the source phrase.</param>
    /// <param name="evidence">The numbers of its evidence.</param>
    /// <param name="effects">Receives one figure for each.</param>
    public void Weigh(SourceKind kind, ReadOnlySpan<byte> evidence, Span<double> effects)
    {
        for (int i = 0; i < evidence.Length; i++) effects[i] = _weights[((int)kind * Width) + evidence[i]];
        _networks.AddEffects(kind, evidence, effects);
    }
}
