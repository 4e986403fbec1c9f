using System.Numerics;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// One layer of rectified units over the kind of source phrase and the evidence for a candidate: it weighs pieces of evidence together
/// that the weights of <see cref="SpeakerModel"/> weigh one by one.
/// </summary>
internal sealed class SpeakerNetwork
{
    /// <summary>Number of units.</summary>
    public const int Units = 32;

    /// <summary>Number of rows of input weights: one for each kind of source phrase, then one for each piece of evidence.</summary>
    public const int Rows = SpeakerModel.Kinds + SpeakerModel.Width;

    private readonly float[] _input;
    private readonly float[] _bias;
    private readonly float[] _output;

    /// <summary>A network of given weights.</summary>
    /// <param name="input"><see cref="Rows"/> rows of <see cref="Units"/> weights.</param>
    /// <param name="bias">What each unit starts from.</param>
    /// <param name="output">What each unit adds to the score.</param>
    public SpeakerNetwork(float[] input, float[] bias, float[] output)
    {
        _input = input;
        _bias = bias;
        _output = output;
    }

    /// <summary>What the network adds to a candidate's score.</summary>
    public float Score(SourceKind kind, ReadOnlySpan<byte> evidence)
    {
        float score = 0;
        // Two vectors of units at a time stay in registers while all evidence is added.
        for (int unit = 0; unit < Units; unit += 2 * Vector<float>.Count)
        {
            int next = unit + Vector<float>.Count, row = (int)kind * Units;
            Vector<float> one = new Vector<float>(_bias, unit) + new Vector<float>(_input, row + unit);
            Vector<float> other = new Vector<float>(_bias, next) + new Vector<float>(_input, row + next);
            foreach (byte number in evidence)
            {
                row = (SpeakerModel.Kinds + number) * Units;
                one += new Vector<float>(_input, row + unit);
                other += new Vector<float>(_input, row + next);
            }

            score += Vector.Dot(Vector.Max(one, Vector<float>.Zero), new Vector<float>(_output, unit));
            score += Vector.Dot(Vector.Max(other, Vector<float>.Zero), new Vector<float>(_output, next));
        }

        return score;
    }

    /// <summary>Adds to each piece of evidence what it contributes: its weights through the units that are excited.</summary>
    public void AddEffects(SourceKind kind, ReadOnlySpan<byte> evidence, Span<double> effects)
    {
        Span<float> units = stackalloc float[Units];
        Excite(kind, evidence, units);
        for (int e = 0; e < evidence.Length; e++)
        {
            ReadOnlySpan<float> row = _input.AsSpan((SpeakerModel.Kinds + evidence[e]) * Units, Units);
            for (int i = 0; i < Units; i++)
            {
                if (units[i] > 0) effects[e] += row[i] * _output[i];
            }
        }
    }

    private void Excite(SourceKind kind, ReadOnlySpan<byte> evidence, Span<float> units)
    {
        _bias.CopyTo(units);
        Add(_input.AsSpan((int)kind * Units, Units), units);
        foreach (byte number in evidence) Add(_input.AsSpan((SpeakerModel.Kinds + number) * Units, Units), units);
    }

    private static void Add(ReadOnlySpan<float> row, Span<float> units)
    {
        for (int i = 0; i < Units; i += Vector<float>.Count) (new Vector<float>(units[i..]) + new Vector<float>(row[i..])).CopyTo(units[i..]);
    }
}
