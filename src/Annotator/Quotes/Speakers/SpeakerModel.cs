using System.Globalization;
using Annotator.Lexicons;

namespace Annotator.Quotes.Speakers;

/// <summary>A log-linear model over the candidates of one quote: for each kind of source phrase, what each piece of evidence weighs.</summary>
internal sealed class SpeakerModel
{
    /// <summary>Number of kinds of source phrase.</summary>
    public const int Kinds = (int)SourceKind.Other + 1;

    /// <summary>Room for the evidence of one kind.</summary>
    public const int Width = EvidenceSet.Width;

    private readonly double[] _weights;
    private readonly Calibration _calibration;

    /// <summary>A model of given weights, <see cref="Kinds"/> rows of <see cref="Width"/>.</summary>
    public SpeakerModel(double[] weights, Calibration calibration)
    {
        _weights = weights;
        _calibration = calibration;
    }

    /// <summary>Reads a model: one line for each weight, « kind evidence weight », or « Confidence term weight ».</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static SpeakerModel Read(LexiconReader reader)
    {
        var weights = new double[Kinds * Width];
        var calibration = new double[Calibration.Terms];
        foreach (string[] fields in reader.Read())
        {
            if (!double.TryParse(fields[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) || !double.IsFinite(weight))
                throw reader.Error($"'{fields[2]}' is no weight", "write a number like -0.25");
            if (fields[0] == "Confidence") calibration[Calibration.TermOf(fields[1]) ?? throw Unknown(reader, fields[1])] = weight;
            else weights[RowOf(reader, fields[0]) + EvidenceOf(reader, fields[1])] = weight;
        }

        return new SpeakerModel(weights, new Calibration(calibration));
    }

    /// <summary>Probability that quote and speaker are right.</summary>
    /// <param name="kind">Kind of the source phrase.</param>
    /// <param name="share">The speaker's share of the model's mass.</param>
    /// <param name="detection">Probability that the quote is one.</param>
    public double Confidence(SourceKind kind, double share, double detection) => _calibration.Confidence(kind, share, detection);

    /// <summary>The weight of a piece of evidence.</summary>
    public double Weight(SourceKind kind, Evidence evidence) => _weights[((int)kind * Width) + (int)evidence];

    /// <summary>The sum of what speaks for a candidate.</summary>
    public double Score(SourceKind kind, Option option)
    {
        double score = 0;
        ReadOnlySpan<double> weights = _weights.AsSpan((int)kind * Width, Width);
        Span<byte> numbers = stackalloc byte[Width];
        foreach (byte number in numbers[..option.Evidence.CopyTo(numbers)]) score += weights[number];
        return score;
    }

    private static int RowOf(LexiconReader reader, string name) =>
        Enum.TryParse(name, out SourceKind kind) ? (int)kind * Width : throw Unknown(reader, name);

    private static int EvidenceOf(LexiconReader reader, string name) =>
        Enum.TryParse(name, out Evidence evidence) ? (int)evidence : throw Unknown(reader, name);

    private static LexiconException Unknown(LexiconReader reader, string name) =>
        reader.Error($"'{name}' is unknown to this version", "train the model anew with 'speakers train'");
}
