using System.Globalization;
using Annotator.Quotes.Speakers.Choosing;

namespace Annotator.Training.Speakers;

/// <summary>One answer on a page that the models had not seen.</summary>
/// <param name="Assurance">How sure it is.</param>
/// <param name="Right">Whether quote and speaker were right.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Answer(Assurance Assurance, bool Right, float Weight);

/// <summary>
/// Grows <see cref="ConfidenceTrees"/> by gradient boosting for the logistic loss, each leaf a Newton step (Friedman 2001; Chen and Guestrin, XGBoost, 2016): every tree on a
/// random part of the answers and of the questions, answers to questions in quantiles.
/// </summary>
internal sealed class ConfidenceTrainer
{
    private const int Rounds = 80;
    private const int Depth = 5;
    private const int Quantiles = 64;
    private const int Seed = 1;
    private const double Rate = 0.12;
    private const double LeastMass = 20;
    private const double Penalty = 1;
    private const double LeastGain = 1e-3;
    private const double AnswersKept = 0.7;
    private const double QuestionsKept = 0.5;
    private readonly IReadOnlyList<Answer> _answers;
    private readonly float[][] _cuts = new float[Question.Count][];
    private readonly byte[][] _bins = new byte[Question.Count][];
    private readonly double[] _sums;
    private readonly double[] _slopes;
    private readonly double[] _curves;
    private readonly Random _random = new(Seed);
    private List<int> _questions = [];

    private ConfidenceTrainer(IReadOnlyList<Answer> answers)
    {
        _answers = answers;
        (_sums, _slopes, _curves) = (new double[answers.Count], new double[answers.Count], new double[answers.Count]);
        var values = new float[Question.Count][];
        for (int q = 0; q < values.Length; q++) values[q] = new float[answers.Count];
        Span<float> row = stackalloc float[Question.Count];
        for (int i = 0; i < answers.Count; i++)
        {
            Question.Answer(answers[i].Assurance, row);
            for (int q = 0; q < values.Length; q++) values[q][i] = row[q];
        }

        for (int q = 0; q < values.Length; q++) Sort(q, values[q]);
    }

    /// <summary>The trees that fit the answers.</summary>
    public static ConfidenceTrees Train(IReadOnlyList<Answer> answers)
    {
        double right = answers.Sum(a => a.Right ? a.Weight : 0.0), all = answers.Sum(a => (double)a.Weight);
        double bias = Math.Round(Math.Log((right + 1) / (all - right + 1)), 4);
        var trainer = new ConfidenceTrainer(answers);
        Array.Fill(trainer._sums, bias);
        var trees = new List<TreeNode[]>();
        for (int round = 0; round < Rounds; round++) trees.Add(trainer.Grow());
        return new ConfidenceTrees(bias, trees);
    }

    private void Sort(int question, float[] values)
    {
        float[] ordered = [.. values.Order()];
        float[] distinct = [.. ordered.Distinct()];
        IEnumerable<float> cuts = distinct.Length <= Quantiles ? distinct : Enumerable.Range(1, Quantiles - 1).Select(q => ordered[(int)((long)q * ordered.Length / Quantiles)]);
        _cuts[question] = [.. cuts.Select(Rounded).Where(c => c > ordered[0]).Distinct().Order()];
        _bins[question] = [.. values.Select(v => (byte)_cuts[question].Count(c => v >= c))];
    }

    // as the model file has it
    private static float Rounded(float value) => float.Parse(value.ToString("G4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private TreeNode[] Grow()
    {
        var taken = new List<int>();
        var left = new List<int>();
        for (int i = 0; i < _answers.Count; i++)
        {
            (_random.NextDouble() < AnswersKept ? taken : left).Add(i);
            double probability = 1 / (1 + Math.Exp(-_sums[i]));
            _slopes[i] = _answers[i].Weight * ((_answers[i].Right ? 1 : 0) - probability);
            _curves[i] = _answers[i].Weight * probability * (1 - probability);
        }

        _questions = [.. Enumerable.Range(0, Question.Count).Where(q => _random.NextDouble() < QuestionsKept && _cuts[q].Length > 0)];
        var nodes = new List<TreeNode>();
        Grow(nodes, taken, left, Depth);
        return [.. nodes];
    }

    private void Grow(List<TreeNode> nodes, List<int> taken, List<int> left, int depth)
    {
        double slope = taken.Sum(i => _slopes[i]), curve = taken.Sum(i => _curves[i]);
        (int question, int cut) = depth == 0 ? (-1, 0) : Best(taken, slope, curve);
        if (question < 0)
        {
            float value = (float)Math.Round(Rate * slope / (curve + Penalty), 4);
            foreach (int i in taken) _sums[i] += value;
            foreach (int i in left) _sums[i] += value;
            nodes.Add(TreeNode.Leaf(value));
            return;
        }

        byte[] bins = _bins[question];
        nodes.Add(new TreeNode(question, _cuts[question][cut]));
        Grow(nodes, taken.FindAll(i => bins[i] <= cut), left.FindAll(i => bins[i] <= cut), depth - 1);
        Grow(nodes, taken.FindAll(i => bins[i] > cut), left.FindAll(i => bins[i] > cut), depth - 1);
    }

    private (int Question, int Cut) Best(List<int> taken, double slope, double curve)
    {
        (int Question, int Cut) best = (-1, 0);
        double most = LeastGain;
        Span<double> slopes = stackalloc double[Quantiles + 1], curves = stackalloc double[Quantiles + 1];
        foreach (int question in _questions)
        {
            slopes.Clear();
            curves.Clear();
            byte[] bins = _bins[question];
            foreach (int i in taken)
            {
                slopes[bins[i]] += _slopes[i];
                curves[bins[i]] += _curves[i];
            }

            double less = 0, lessCurve = 0;
            for (int cut = 0; cut < _cuts[question].Length; cut++)
            {
                less += slopes[cut];
                lessCurve += curves[cut];
                if (lessCurve < LeastMass || curve - lessCurve < LeastMass) continue;
                double gain = Gain(less, lessCurve) + Gain(slope - less, curve - lessCurve) - Gain(slope, curve);
                if (gain > most) (most, best) = (gain, (question, cut));
            }
        }

        return best;
    }

    private static double Gain(double slope, double curve) => slope * slope / (curve + Penalty);
}
