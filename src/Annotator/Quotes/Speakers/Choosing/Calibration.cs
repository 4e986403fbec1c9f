using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// Turns the model's share and the detector's confidence into one probability: a logistic curve over the logits of both and the kind of source phrase,
/// fitted on pages that the model had not seen.
/// </summary>
internal sealed class Calibration(double[] weights)
{
    /// <summary>Number of weights: bias, share, detection, then one for each kind of source phrase.</summary>
    public const int Terms = FirstKind + SpeakerModel.Kinds;

    private const int FirstKind = 3;
    private const double Least = 0.001;

    /// <summary>The curve before any is fitted: the shares as they are.</summary>
    public static Calibration None { get; } = new([0, 1, 0, .. new double[SpeakerModel.Kinds]]);

    /// <summary>The number of a term by its name in the model file, or null.</summary>
    public static int? TermOf(string name) => name switch
    {
        "Bias" => 0,
        "Share" => 1,
        "Detection" => 2,
        _ => Enum.TryParse(name, out SourceKind kind) ? FirstKind + (int)kind : null,
    };

    /// <summary>The name of a term in the model file.</summary>
    public static string NameOf(int term) => term switch
    {
        0 => "Bias",
        1 => "Share",
        2 => "Detection",
        _ => ((SourceKind)(term - FirstKind)).ToString(),
    };

    /// <summary>The value of a term for one quote.</summary>
    public static double Value(int term, SourceKind kind, double share, double detection) => term switch
    {
        0 => 1,
        1 => Logit(share),
        2 => Logit(detection),
        _ => term - FirstKind == (int)kind ? 1 : 0,
    };

    /// <summary>The probability, from 0 to 1.</summary>
    public double Confidence(SourceKind kind, double share, double detection)
    {
        double sum = weights[0] + (weights[1] * Logit(share)) + (weights[2] * Logit(detection)) + weights[FirstKind + (int)kind];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Logit(double probability)
    {
        double inside = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }
}
