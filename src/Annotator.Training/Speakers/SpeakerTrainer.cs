using System.Numerics;
using Annotator.Quotes.Speakers;

namespace Annotator.Training.Speakers;

/// <summary>
/// Learns the weights of a <see cref="SpeakerModel"/>: log-linear over the candidates of each quote, several of which may be right; stochastic
/// gradient with per-weight rates (AdaGrad), L2 penalty, a fixed seed.
/// </summary>
internal static class SpeakerTrainer
{
    private const int Shared = SpeakerModel.Kinds * SpeakerModel.Width;
    private const int Epochs = 40;
    private const double Rate = 0.25;
    private const double Penalty = 1e-2;

    /// <summary>The weights that fit the examples.</summary>
    public static double[] Train(IReadOnlyList<Example> examples, int seed)
    {
        // One more row, counted in for every kind: what all kinds have in common is learnt from all of them.
        var weights = new double[(SpeakerModel.Kinds + 1) * SpeakerModel.Width];
        var squares = new double[weights.Length];
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order) Learn(examples[i], weights, squares);
        }

        for (int i = 0; i < Shared; i++) weights[i] += weights[Shared + (i % SpeakerModel.Width)];
        return weights[..Shared];
    }

    private static void Learn(Example example, double[] weights, double[] squares)
    {
        int row = (int)example.Kind * SpeakerModel.Width;
        double[] all = Shares(example, weights, row, null);
        double[] right = Shares(example, weights, row, example.Right);
        var gradient = new Dictionary<int, double>();
        for (int i = 0; i < all.Length; i++)
        {
            foreach (int bit in Bits(example.Options[i]))
            {
                gradient[row + bit] = gradient.GetValueOrDefault(row + bit) + right[i] - all[i];
                gradient[Shared + bit] = gradient.GetValueOrDefault(Shared + bit) + right[i] - all[i];
            }
        }

        foreach ((int at, double value) in gradient)
        {
            double slope = value - (Penalty * weights[at]);
            squares[at] += slope * slope;
            weights[at] += Rate * slope / (1e-6 + Math.Sqrt(squares[at]));
        }
    }

    private static double[] Shares(Example example, double[] weights, int row, bool[]? only)
    {
        var shares = new double[example.Options.Length];
        double most = double.NegativeInfinity, sum = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = only is null || only[i] ? Bits(example.Options[i]).Sum(b => weights[row + b] + weights[Shared + b]) : double.NegativeInfinity;
            most = Math.Max(most, shares[i]);
        }

        for (int i = 0; i < shares.Length; i++) sum += shares[i] = Math.Exp(shares[i] - most);
        for (int i = 0; i < shares.Length; i++) shares[i] /= sum;
        return shares;
    }

    private static IEnumerable<int> Bits(UInt128 set)
    {
        for (ulong bits = (ulong)set; bits != 0; bits &= bits - 1) yield return BitOperations.TrailingZeroCount(bits);
        for (ulong bits = (ulong)(set >> 64); bits != 0; bits &= bits - 1) yield return 64 + BitOperations.TrailingZeroCount(bits);
    }
}
