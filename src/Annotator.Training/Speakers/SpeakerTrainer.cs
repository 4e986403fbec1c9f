using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>
/// Learns the weights of a <see cref="SpeakerModel"/>: log-linear over the candidates of each quote, several of which may be right; L2 penalty; the
/// whole set at each step, step sizes by Rprop (Riedmiller and Braun 1993). No chance is involved.
/// </summary>
internal sealed class SpeakerTrainer
{
    private const int Shared = LinearRows.Shared;
    private const int Steps = 120;
    private const double Penalty = 20;

    private const double SharedPenalty = 6;

    // More rows, one counted in for every kind of noun phrase, one where there is no phrase, one for singular pronouns: what they have in common is learnt from all of them.
    private readonly double[] _weights = new double[Shared + (3 * SpeakerModel.Width)];
    private readonly double[] _gradient = new double[Shared + (3 * SpeakerModel.Width)];
    private readonly List<(int[][] Options, bool[] Right, float Weight)> _examples = [];

    private SpeakerTrainer(IEnumerable<Example> examples)
    {
        foreach (Example example in examples)
            _examples.Add(([.. example.Options.Select(o => Features(example.Kind, o))], example.Right, example.Weight));
    }

    /// <summary>The weights that fit the examples.</summary>
    public static double[] Train(IReadOnlyList<Example> examples)
    {
        var trainer = new SpeakerTrainer(examples);
        trainer.Climb();
        return trainer.Merged();
    }

    private static int[] Features(SourceKind kind, EvidenceSet set)
    {
        Span<byte> numbers = stackalloc byte[EvidenceSet.Width];
        var features = new List<int>();
        foreach (byte number in numbers[..set.CopyTo(numbers)])
        {
            features.Add(((int)kind * SpeakerModel.Width) + number);
            if (LinearRows.SharedRow(kind) is >= 0 and var row) features.Add(row + number);
        }

        return [.. features];
    }

    private void Climb()
    {
        var step = new double[_weights.Length];
        var before = new double[_weights.Length];
        Array.Fill(step, 0.05);
        for (int i = 0; i < Steps; i++)
        {
            SumGradient();
            for (int w = 0; w < _weights.Length; w++)
            {
                double slope = _gradient[w] - ((w < Shared ? Penalty : SharedPenalty) * _weights[w]);
                double turn = slope * before[w];
                step[w] = turn > 0 ? Math.Min(step[w] * 1.2, 1) : turn < 0 ? Math.Max(step[w] * 0.5, 1e-6) : step[w];
                before[w] = turn < 0 ? 0 : slope;
                if (turn >= 0) _weights[w] += Math.Sign(slope) * step[w];
            }
        }
    }

    private void SumGradient()
    {
        Array.Clear(_gradient);
        foreach ((int[][] options, bool[] right, float weight) in _examples)
        {
            double[] scores = [.. options.Select(Score)];
            double most = scores.Max(), all = 0, good = 0;
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = Math.Exp(scores[i] - most);
                all += scores[i];
                if (right[i]) good += scores[i];
            }

            for (int i = 0; i < scores.Length; i++)
            {
                double pull = weight * ((right[i] && good > 0 ? scores[i] / good : 0) - (scores[i] / all));
                foreach (int feature in options[i]) _gradient[feature] += pull;
            }
        }
    }

    private double Score(int[] features)
    {
        double score = 0;
        foreach (int feature in features) score += _weights[feature];
        return score;
    }

    private double[] Merged()
    {
        double[] merged = _weights[..Shared];
        for (int i = 0; i < Shared; i++)
        {
            if (LinearRows.SharedRow((SourceKind)(i / SpeakerModel.Width)) is >= 0 and var row) merged[i] += _weights[row + (i % SpeakerModel.Width)];
        }

        return merged;
    }
}
