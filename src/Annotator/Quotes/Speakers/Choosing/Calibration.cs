using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>What tells how sure an answer is.</summary>
/// <param name="Kind">Kind of the source phrase.</param>
/// <param name="Share">The speaker's share of the model's mass.</param>
/// <param name="Detection">Probability that the quote is one.</param>
/// <param name="Source">Probability that the source phrase is right.</param>
/// <param name="Chain">How sure the answer is on which this one rests: who spoke before, where that speaks again; else 1.</param>
/// <param name="Speaker">What the speaker is.</param>
internal readonly record struct Assurance(SourceKind Kind, double Share, double Detection, double Source, double Chain, SpeakerSort Speaker);

/// <summary>What a speaker is to the text.</summary>
internal enum SpeakerSort : byte
{
    /// <summary>There is none.</summary>
    NoSpeaker,

    /// <summary>Somebody whom the source phrase introduces.</summary>
    NewSpeaker,

    /// <summary>Somebody never named, known from before.</summary>
    UnnamedSpeaker,

    /// <summary>A person by name.</summary>
    PersonSpeaker,

    /// <summary>Anything else by name.</summary>
    BodySpeaker,
}

/// <summary>
/// Turns what tells of an answer's assurance into one probability: a logistic curve over the logits of the shares and over kinds,
/// fitted on pages that the model had not seen.
/// </summary>
internal sealed class Calibration(double[] weights)
{
    /// <summary>Number of weights: the bias, the logits, then one for each kind of source phrase and each sort of speaker.</summary>
    public const int Terms = FirstSort + (int)SpeakerSort.BodySpeaker + 1;

    private const int FirstKind = 5;
    private const int FirstSort = FirstKind + SpeakerModel.Kinds;
    private const double Least = 0.001;

    /// <summary>The curve before any is fitted: the shares as they are.</summary>
    public static Calibration None { get; } = new([0, 1, .. new double[Terms - 2]]);

    /// <summary>The number of a term by its name in the model file, or null.</summary>
    public static int? TermOf(string name) => name switch
    {
        "Bias" => 0,
        "Share" => 1,
        "Detection" => 2,
        "Source" => 3,
        "Chain" => 4,
        _ => Enum.TryParse(name, out SourceKind kind) ? FirstKind + (int)kind : Enum.TryParse(name, out SpeakerSort sort) ? FirstSort + (int)sort : null,
    };

    /// <summary>The name of a term in the model file.</summary>
    public static string NameOf(int term) => term switch
    {
        0 => "Bias",
        1 => "Share",
        2 => "Detection",
        3 => "Source",
        4 => "Chain",
        < FirstSort => ((SourceKind)(term - FirstKind)).ToString(),
        _ => ((SpeakerSort)(term - FirstSort)).ToString(),
    };

    /// <summary>The value of a term for one answer.</summary>
    public static double Value(int term, in Assurance answer) => term switch
    {
        0 => 1,
        1 => Logit(answer.Share),
        2 => Logit(answer.Detection),
        3 => Logit(answer.Source),
        4 => Logit(answer.Chain),
        < FirstSort => term - FirstKind == (int)answer.Kind ? 1 : 0,
        _ => term - FirstSort == (int)answer.Speaker ? 1 : 0,
    };

    /// <summary>The probability, from 0 to 1.</summary>
    public double Confidence(in Assurance answer)
    {
        double sum = weights[FirstKind + (int)answer.Kind] + weights[FirstSort + (int)answer.Speaker];
        for (int term = 0; term < FirstKind; term++) sum += weights[term] * Value(term, answer);
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double Logit(double probability)
    {
        double inside = Math.Clamp(probability, Least, 1 - Least);
        return Math.Log(inside / (1 - inside));
    }
}
