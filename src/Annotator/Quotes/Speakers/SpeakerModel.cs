using System.Globalization;
using Annotator.Lexicons;

namespace Annotator.Quotes.Speakers;

/// <summary>A log-linear model over the candidates of one quote: for each kind of source phrase, what each piece of evidence weighs.</summary>
internal sealed class SpeakerModel
{
    /// <summary>Number of kinds of source phrase.</summary>
    public const int Kinds = (int)SourceKind.Other + 1;

    /// <summary>Room for the evidence of one kind.</summary>
    public const int Width = 128;

    private readonly double[] _weights;

    /// <summary>A model of given weights, <see cref="Kinds"/> rows of <see cref="Width"/>.</summary>
    public SpeakerModel(double[] weights) => _weights = weights;

    /// <summary>Reads a model: one line for each weight, « kind evidence weight ».</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static SpeakerModel Read(LexiconReader reader)
    {
        var weights = new double[Kinds * Width];
        foreach (string[] fields in reader.Read())
        {
            if (!Enum.TryParse(fields[0], out SourceKind kind)) throw reader.Error($"'{fields[0]}' is no kind of source phrase", "train the model anew");
            if (!Enum.TryParse(fields[1], out Evidence evidence)) throw reader.Error($"'{fields[1]}' is no evidence", "train the model anew");
            if (!double.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) || !double.IsFinite(weight))
                throw reader.Error($"'{fields[2]}' is no weight", "write a number like -0.25");
            weights[((int)kind * Width) + (int)evidence] = weight;
        }

        return new SpeakerModel(weights);
    }

    /// <summary>Turns a share of the model's mass into the probability that the choice is right.</summary>
    public double Calibrate(double share) => share;

    /// <summary>The weight of a piece of evidence.</summary>
    public double Weight(SourceKind kind, Evidence evidence) => _weights[((int)kind * Width) + (int)evidence];

    /// <summary>The sum of what speaks for a candidate.</summary>
    public double Score(SourceKind kind, Option option)
    {
        double score = 0;
        ReadOnlySpan<double> weights = _weights.AsSpan((int)kind * Width, Width);
        for (ulong bits = (ulong)option.Evidence; bits != 0; bits &= bits - 1) score += weights[System.Numerics.BitOperations.TrailingZeroCount(bits)];
        for (ulong bits = (ulong)(option.Evidence >> 64); bits != 0; bits &= bits - 1) score += weights[64 + System.Numerics.BitOperations.TrailingZeroCount(bits)];
        return score;
    }
}
