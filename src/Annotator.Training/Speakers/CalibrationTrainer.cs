using Annotator.Quotes.Speakers.Choosing;

namespace Annotator.Training.Speakers;

/// <summary>One answer on a page that the model had not seen.</summary>
/// <param name="Assurance">How sure it is.</param>
/// <param name="Right">Whether quote and speaker were right.</param>
internal sealed record Answer(Assurance Assurance, bool Right);

/// <summary>Fits a <see cref="Calibration"/>: logistic regression by gradient ascent with an L2 penalty.</summary>
internal static class CalibrationTrainer
{
    private const int Steps = 6000;
    private const double Rate = 0.05;
    private const double Penalty = 0.001;

    /// <summary>The weights that fit the answers.</summary>
    public static double[] Train(IReadOnlyList<Answer> answers)
    {
        var weights = new double[Calibration.Terms];
        weights[1] = weights[2] = 0.5;
        for (int step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var current = new Calibration(weights);
            foreach (Answer answer in answers)
            {
                double off = (answer.Right ? 1 : 0) - current.Confidence(answer.Assurance);
                for (int term = 0; term < weights.Length; term++) gradient[term] += off * Calibration.Value(term, answer.Assurance) / answers.Count;
            }

            for (int term = 0; term < weights.Length; term++) weights[term] += Rate * (gradient[term] - (Penalty * weights[term]));
        }

        return weights;
    }
}
