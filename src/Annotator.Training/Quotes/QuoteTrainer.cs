using Annotator.Quotes.Ranking;

namespace Annotator.Training.Quotes;

/// <summary>
/// Fits the log-linear model by stochastic gradient with per-weight steps (AdaGrad); of several right choices, the likelier ones count more. A fifth of the features is left
/// out at random in each step, so that no weight relies on another; the weights are shrunk by as much at the end.
/// </summary>
internal static class QuoteTrainer
{
    private const double Rate = 0.05;
    private const double Decay = 2e-4;
    private const int FirstCounted = 3;
    private const double Dropped = 0.2;

    /// <summary>The mean of what several orders of the examples teach, each the mean of the weights after each round but the first ones.</summary>
    public static float[] Train(List<QuoteExample> examples, int rounds, int seed, int orders)
    {
        var means = new float[orders][];
        Parallel.For(0, orders, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, order => means[order] = Train(examples, rounds, seed + order));
        for (int i = 0; i < QuoteModel.Width; i++)
        {
            float sum = 0;
            foreach (float[] mean in means) sum += mean[i];
            means[0][i] = sum / orders;
        }

        return means[0];
    }

    private static float[] Train(List<QuoteExample> examples, int rounds, int seed)
    {
        var weights = new float[QuoteModel.Width];
        var sums = new float[QuoteModel.Width];
        var random = new Random(seed);
        QuoteExample[] order = [.. examples];
        var mean = new float[QuoteModel.Width];
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (QuoteExample example in order) Step(example, weights, sums, (uint)random.Next());
            if (round < FirstCounted) continue;
            for (int i = 0; i < mean.Length; i++) mean[i] += (float)(1 - Dropped) * weights[i] / (rounds - FirstCounted);
        }

        return mean;
    }

    private static void Step(QuoteExample example, float[] weights, float[] sums, uint seed)
    {
        int[][] kept = [.. example.Choices.Select(c => Array.FindAll(c, slot => IsKept(slot, seed)))];
        double[] scores = [.. kept.Select(c => c.Sum(slot => (double)weights[slot]))];
        double top = scores.Max();
        double all = 0, right = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            all += scores[i];
            if (example.Right[i]) right += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            double gradient = example.Weight * ((scores[i] / all) - (example.Right[i] ? scores[i] / right : 0));
            if (Math.Abs(gradient) < 1e-4) continue;
            foreach (int slot in kept[i]) Move(weights, sums, slot, gradient);
        }
    }

    // a slot is left out of all choices of a step or of none
    private static bool IsKept(int slot, uint seed)
    {
        uint hash = (((uint)slot * 2654435761u) ^ seed) * 2246822519u;
        return (hash >> 8) >= (uint)(Dropped * (1 << 24));
    }

    private static void Move(float[] weights, float[] sums, int slot, double gradient)
    {
        gradient += Decay * weights[slot];
        sums[slot] += (float)(gradient * gradient);
        weights[slot] -= (float)(Rate * gradient / (Math.Sqrt(sums[slot]) + 1e-6));
    }
}
