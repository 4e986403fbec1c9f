using System.Collections.Immutable;

namespace Annotator.Evaluation.Reports;

/// <summary>Whether confidences mean what they say, and what a threshold on them buys.</summary>
public sealed class Reliability
{
    private static readonly double[] Borders = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

    private readonly (double Confidence, bool Right)[] _answers;

    internal Reliability(IEnumerable<(double Confidence, bool Right)> answers, int expected)
    {
        _answers = [.. answers.OrderByDescending(a => a.Confidence)];
        Expected = expected;
        Bins = [.. Borders.Select((border, i) => Bin(border, i + 1 < Borders.Length ? Borders[i + 1] : double.PositiveInfinity))];
    }

    /// <summary>How many answers the gold has.</summary>
    public int Expected { get; }

    /// <summary>The answers by confidence, lowest first.</summary>
    public ImmutableArray<ReliabilityBin> Bins { get; }

    /// <summary>Mean distance of confidence and share of right answers over the bins, weighed by their answers (expected calibration error), in percent; 0 without answers.</summary>
    public double CalibrationError => _answers.Length == 0 ? 0 : Bins.Sum(b => b.Count * Math.Abs(b.MeanConfidence - b.Right)) / _answers.Length;

    /// <summary>The best precision, in percent, of a threshold that leaves at least this recall (0 to 1); null where no threshold does.</summary>
    public double? PrecisionAtRecall(double recall) => Best(p => p.Right >= recall * Expected, p => 100.0 * p.Right / p.Count);

    /// <summary>The best recall, in percent, of a threshold that leaves at least this precision (0 to 1); null where no threshold does.</summary>
    public double? RecallAtPrecision(double precision) => Expected == 0 ? null : Best(p => p.Right >= precision * p.Count, p => 100.0 * p.Right / Expected);

    private double? Best(Func<(int Right, int Count), bool> allowed, Func<(int Right, int Count), double> value) =>
        Thresholds().Where(allowed).Select(p => (double?)value(p)).Max();

    /// <summary>Right answers and all answers above each threshold; answers of one confidence stay together.</summary>
    private IEnumerable<(int Right, int Count)> Thresholds()
    {
        int right = 0;
        for (int i = 0; i < _answers.Length; i++)
        {
            if (_answers[i].Right) right++;
            if (i + 1 == _answers.Length || _answers[i + 1].Confidence != _answers[i].Confidence) yield return (right, i + 1);
        }
    }

    private ReliabilityBin Bin(double from, double to)
    {
        var inside = _answers.Where(a => a.Confidence >= from && a.Confidence < to).ToList();
        return inside.Count == 0
            ? new ReliabilityBin(from, 0, 0, 0)
            : new ReliabilityBin(from, inside.Count, 100 * inside.Average(a => a.Confidence), 100.0 * inside.Count(a => a.Right) / inside.Count);
    }
}

/// <summary>Answers of like confidence.</summary>
/// <param name="From">The lowest confidence of the bin, from 0 to 1; the next bin's is the end.</param>
/// <param name="Count">How many answers.</param>
/// <param name="MeanConfidence">Their mean confidence in percent.</param>
/// <param name="Right">The share of right ones in percent.</param>
public readonly record struct ReliabilityBin(double From, int Count, double MeanConfidence, double Right);
