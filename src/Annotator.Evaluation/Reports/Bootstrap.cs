using System.Collections.Immutable;

namespace Annotator.Evaluation.Reports;

/// <summary>An interval in percent.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>How far a figure would move on other documents of the same kind: percentile bootstrap over documents (Efron and Tibshirani 1993).</summary>
internal static class Bootstrap
{
    private const double Tail = 0.025;

    /// <summary>The interval that holds 95 % of the F1 of samples drawn with replacement; the same seed gives the same interval.</summary>
    public static Interval OfF1(ImmutableArray<Counts> documents, int samples, int seed)
    {
        if (documents.IsEmpty || samples < 1) return default;
        var random = new Random(seed);
        var figures = new double[samples];
        for (int i = 0; i < samples; i++) figures[i] = Sample(documents, random).F1;
        Array.Sort(figures);
        return new Interval(figures[(int)(Tail * (samples - 1))], figures[(int)Math.Ceiling((1 - Tail) * (samples - 1))]);
    }

    private static Counts Sample(ImmutableArray<Counts> documents, Random random)
    {
        Counts sum = default;
        for (int i = 0; i < documents.Length; i++) sum += documents[random.Next(documents.Length)];
        return sum;
    }
}
