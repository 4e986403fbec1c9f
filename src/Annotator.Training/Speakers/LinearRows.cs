using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>
/// Linear weights while they are learnt: a row for each kind of source phrase and three more that several kinds share (noun phrases, no phrase, singular
/// pronouns): what they have in common is learnt from all of them.
/// </summary>
internal sealed class LinearRows
{
    /// <summary>Where the shared rows start.</summary>
    public const int Shared = SpeakerModel.Kinds * SpeakerModel.Width;

    /// <summary>All weights, the shared rows last.</summary>
    public float[] Weights { get; } = new float[Shared + (3 * SpeakerModel.Width)];

    /// <summary>Start of the row that a kind shares with others, or -1.</summary>
    public static int SharedRow(SourceKind kind) => kind >= SourceKind.Office ? Shared : kind.IsAbsent() ? Shared + SpeakerModel.Width : kind.IsPronoun() ? Shared + (2 * SpeakerModel.Width) : -1;

    /// <summary>The score of a candidate.</summary>
    public double Score(SourceKind kind, ReadOnlySpan<byte> evidence)
    {
        int own = (int)kind * SpeakerModel.Width, shared = SharedRow(kind);
        double score = 0;
        foreach (byte number in evidence)
        {
            score += Weights[own + number];
            if (shared >= 0) score += Weights[shared + number];
        }

        return score;
    }

    /// <summary>Adds a slope to the gradient of every weight in use.</summary>
    public static void Pull(SourceKind kind, ReadOnlySpan<byte> evidence, float slope, float[] gradient)
    {
        int own = (int)kind * SpeakerModel.Width, shared = SharedRow(kind);
        foreach (byte number in evidence)
        {
            gradient[own + number] += slope;
            if (shared >= 0) gradient[shared + number] += slope;
        }
    }

    /// <summary>The weights of each kind with its shared row counted in.</summary>
    public double[] Merged()
    {
        var merged = new double[Shared];
        for (int i = 0; i < Shared; i++)
        {
            merged[i] = Weights[i];
            if (SharedRow((SourceKind)(i / SpeakerModel.Width)) is >= 0 and var row) merged[i] += Weights[row + (i % SpeakerModel.Width)];
        }

        return merged;
    }
}
