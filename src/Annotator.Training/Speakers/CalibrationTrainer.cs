using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>One answer on a page that the model had not seen.</summary>
/// <param name="Kind">Kind of the source phrase.</param>
/// <param name="Share">The chosen speaker's share.</param>
/// <param name="Detection">The detector's confidence.</param>
/// <param name="Right">Whether quote and speaker were right.</param>
internal sealed record Answer(SourceKind Kind, double Share, double Detection, bool Right);

/// <summary>Fits a <see cref="Calibration"/>: logistic regression by gradient ascent with an L2 penalty.</summary>
internal static class CalibrationTrainer
{
    private const int Steps = 3000;
    private const double Rate = 0.5;
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
                double off = (answer.Right ? 1 : 0) - current.Confidence(answer.Kind, answer.Share, answer.Detection);
                for (int term = 0; term < weights.Length; term++) gradient[term] += off * Calibration.Value(term, answer.Kind, answer.Share, answer.Detection) / answers.Count;
            }

            for (int term = 0; term < weights.Length; term++) weights[term] += Rate * (gradient[term] - (Penalty * weights[term]));
        }

        return weights;
    }
}
