using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;

namespace Annotator.Entities;

/// <summary>
/// What a confidence has been worth on pages not learnt from: for each recognizer a rising curve of straight pieces from the confidence it gives to the share that was right.
/// Decisions among recognizers are made before it; it only makes the reported number mean what it says.
/// </summary>
internal sealed class Calibration
{
    /// <summary>Leaves every confidence as it is.</summary>
    public static readonly Calibration None = new(ImmutableDictionary<string, Curve>.Empty);

    private readonly ImmutableDictionary<string, Curve> _curves;

    /// <summary>Makes the calibration of some recognizers.</summary>
    public Calibration(ImmutableDictionary<string, Curve> curves) => _curves = curves;

    /// <summary>Reads a curve: pairs « given&gt;worth » parted by blanks, both rising.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Curve Parse(string line)
    {
        float[][] points = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => Array.ConvertAll(pair.Split('>'), n => float.Parse(n, CultureInfo.InvariantCulture)))];
        bool rising = points.Length > 0 && points.All(p => p.Length == 2);
        for (int i = 1; rising && i < points.Length; i++) rising = points[i][0] > points[i - 1][0] && points[i][1] >= points[i - 1][1];
        return rising ? new Curve([.. points.Select(p => p[0])], [.. points.Select(p => p[1])]) : throw new FormatException($"'{line}' is no rising curve");
    }

    /// <summary>The candidates with the confidence that has proved right.</summary>
    public ImmutableArray<Candidate> Apply(ImmutableArray<Candidate> candidates)
    {
        if (_curves.IsEmpty) return candidates;
        var calibrated = ImmutableArray.CreateBuilder<Candidate>(candidates.Length);
        foreach (Candidate candidate in candidates)
            calibrated.Add(_curves.TryGetValue(candidate.Recognizer, out Curve? curve) ? candidate with { Confidence = curve.At(candidate.Confidence) } : candidate);
        return calibrated.MoveToImmutable();
    }

    /// <summary>A rising curve of straight pieces, flat before its first point and after its last.</summary>
    internal sealed record Curve(ImmutableArray<float> Given, ImmutableArray<float> Worth)
    {
        /// <summary>The curve's value.</summary>
        public double At(double given)
        {
            int i = 0;
            while (i < Given.Length && Given[i] < given) i++;
            if (i == 0) return Worth[0];
            if (i == Given.Length) return Worth[^1];
            double share = (given - Given[i - 1]) / (Given[i] - Given[i - 1]);
            return Worth[i - 1] + (share * (Worth[i] - Worth[i - 1]));
        }
    }
}
