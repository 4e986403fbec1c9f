using System.Numerics;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// Networks of one layer of rectified units over the kind of source phrase and the evidence for a candidate: they weigh pieces of evidence together
/// that the weights of <see cref="SpeakerModel"/> weigh one by one. Their units lie side by side, so that all evidence is added in one go.
/// </summary>
internal sealed class SpeakerNetworks
{
    /// <summary>Number of units of one network.</summary>
    public const int Units = 32;

    /// <summary>Number of rows of input weights: one for each kind of source phrase, then one for each piece of evidence.</summary>
    public const int Rows = SpeakerModel.Kinds + SpeakerModel.Width;

    // vectors of units that stay in registers while all evidence is added
    private const int Block = 6;

    private readonly int _width;
    private readonly float[] _starts;
    private readonly float[] _input;
    private readonly float[] _output;

    /// <summary>Networks of given weights.</summary>
    /// <param name="networks">For each, <see cref="Rows"/> rows of <see cref="Units"/> weights, what each unit starts from, and what it adds to the score.</param>
    public SpeakerNetworks(IReadOnlyList<(float[] Input, float[] Bias, float[] Output)> networks)
    {
        int block = Block * Vector<float>.Count;
        _width = (((networks.Count * Units) + block - 1) / block) * block;
        _starts = new float[SpeakerModel.Kinds * _width];
        _input = new float[SpeakerModel.Width * _width];
        _output = new float[_width];
        for (int n = 0; n < networks.Count; n++)
        {
            (float[] input, float[] bias, float[] output) = networks[n];
            int first = n * Units;
            for (int kind = 0; kind < SpeakerModel.Kinds; kind++)
            {
                for (int i = 0; i < Units; i++) _starts[(kind * _width) + first + i] = input[(kind * Units) + i] + bias[i];
            }

            for (int number = 0; number < SpeakerModel.Width; number++)
                input.AsSpan((SpeakerModel.Kinds + number) * Units, Units).CopyTo(_input.AsSpan((number * _width) + first));

            output.CopyTo(_output, first);
        }
    }

    /// <summary>Number of units of all networks, filled up to whole blocks: room for <see cref="Excite"/>.</summary>
    public int Width => _width;

    /// <summary>What the units receive from a kind of source phrase.</summary>
    public ReadOnlySpan<float> Start(SourceKind kind) => _starts.AsSpan((int)kind * _width, _width);

    /// <summary>What the units receive from more evidence.</summary>
    /// <param name="start">What they received before.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="units">Receives the sum.</param>
    public void Excite(ReadOnlySpan<float> start, ReadOnlySpan<byte> evidence, Span<float> units)
    {
        for (int unit = 0; unit < _width; unit += Block * Vector<float>.Count) ExciteBlock(start, evidence, units, unit);
    }

    /// <summary>What the networks add to a score for units that received so much.</summary>
    public float Score(ReadOnlySpan<float> units)
    {
        Vector<float> sum = Vector<float>.Zero;
        ReadOnlySpan<float> output = _output;
        for (int i = 0; i < units.Length; i += Vector<float>.Count) sum += Vector.Max(new Vector<float>(units[i..]), Vector<float>.Zero) * new Vector<float>(output[i..]);
        return Vector.Sum(sum);
    }

    /// <summary>Adds to the first pieces of evidence what each contributes: its weights through the units that all of them excite.</summary>
    public void AddEffects(SourceKind kind, ReadOnlySpan<byte> evidence, Span<double> effects)
    {
        Span<float> units = stackalloc float[_width];
        Excite(Start(kind), evidence, units);
        ReadOnlySpan<float> output = _output;
        for (int i = 0; i < units.Length; i += Vector<float>.Count)
            Vector.ConditionalSelect(Vector.GreaterThan(new Vector<float>(units[i..]), Vector<float>.Zero), new Vector<float>(output[i..]), Vector<float>.Zero).CopyTo(units[i..]);
        for (int e = 0; e < effects.Length; e++)
        {
            ReadOnlySpan<float> row = Row(evidence[e]);
            Vector<float> sum = Vector<float>.Zero;
            for (int i = 0; i < row.Length; i += Vector<float>.Count) sum += new Vector<float>(row[i..]) * new Vector<float>(units[i..]);
            effects[e] += Vector.Sum(sum);
        }
    }

    private void ExciteBlock(ReadOnlySpan<float> start, ReadOnlySpan<byte> evidence, Span<float> units, int unit)
    {
        int step = Vector<float>.Count;
        ReadOnlySpan<float> first = start.Slice(unit, Block * step);
        var a = new Vector<float>(first);
        var b = new Vector<float>(first[step..]);
        var c = new Vector<float>(first[(2 * step)..]);
        var d = new Vector<float>(first[(3 * step)..]);
        var e = new Vector<float>(first[(4 * step)..]);
        var f = new Vector<float>(first[(5 * step)..]);
        foreach (byte number in evidence)
        {
            ReadOnlySpan<float> row = _input.AsSpan((number * _width) + unit, Block * step);
            a += new Vector<float>(row);
            b += new Vector<float>(row[step..]);
            c += new Vector<float>(row[(2 * step)..]);
            d += new Vector<float>(row[(3 * step)..]);
            e += new Vector<float>(row[(4 * step)..]);
            f += new Vector<float>(row[(5 * step)..]);
        }

        Span<float> sums = units.Slice(unit, Block * step);
        a.CopyTo(sums);
        b.CopyTo(sums[step..]);
        c.CopyTo(sums[(2 * step)..]);
        d.CopyTo(sums[(3 * step)..]);
        e.CopyTo(sums[(4 * step)..]);
        f.CopyTo(sums[(5 * step)..]);
    }

    private ReadOnlySpan<float> Row(byte evidence) => _input.AsSpan(evidence * _width, _width);
}
