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
    private readonly float[] _input;
    private readonly float[] _bias;
    private readonly float[] _output;

    /// <summary>Networks of given weights.</summary>
    /// <param name="networks">For each, <see cref="Rows"/> rows of <see cref="Units"/> weights, what each unit starts from, and what it adds to the score.</param>
    public SpeakerNetworks(IReadOnlyList<(float[] Input, float[] Bias, float[] Output)> networks)
    {
        int block = Block * Vector<float>.Count;
        _width = (((networks.Count * Units) + block - 1) / block) * block;
        _input = new float[Rows * _width];
        _bias = new float[_width];
        _output = new float[_width];
        for (int n = 0; n < networks.Count; n++)
        {
            (float[] input, float[] bias, float[] output) = networks[n];
            for (int row = 0; row < Rows; row++) input.AsSpan(row * Units, Units).CopyTo(_input.AsSpan((row * _width) + (n * Units)));
            bias.CopyTo(_bias, n * Units);
            output.CopyTo(_output, n * Units);
        }
    }

    /// <summary>Number of units of all networks, filled up to whole blocks: room for <see cref="Excite"/>.</summary>
    public int Width => _width;

    /// <summary>What the units receive from a kind of source phrase and some evidence.</summary>
    public void Excite(SourceKind kind, ReadOnlySpan<byte> evidence, Span<float> units)
    {
        _bias.CopyTo(units);
        Add(_input.AsSpan((int)kind * _width, _width), units);
        foreach (byte number in evidence) Add(_input.AsSpan((SpeakerModel.Kinds + number) * _width, _width), units);
    }

    /// <summary>What the networks add to a candidate's score.</summary>
    /// <param name="units">What the units receive from what all candidates share.</param>
    /// <param name="evidence">What else speaks for or against the candidate.</param>
    public float Score(ReadOnlySpan<float> units, ReadOnlySpan<byte> evidence)
    {
        Vector<float> sum = Vector<float>.Zero;
        for (int unit = 0; unit < _width; unit += Block * Vector<float>.Count) sum += ScoreBlock(units, evidence, unit);
        return Vector.Sum(sum);
    }

    /// <summary>Adds to each piece of evidence what it contributes: its weights through the units that are excited.</summary>
    public void AddEffects(SourceKind kind, ReadOnlySpan<byte> evidence, Span<double> effects)
    {
        Span<float> units = stackalloc float[_width];
        Excite(kind, evidence, units);
        for (int i = 0; i < _width; i++) units[i] = units[i] > 0 ? _output[i] : 0;
        for (int e = 0; e < evidence.Length; e++)
        {
            ReadOnlySpan<float> row = _input.AsSpan((SpeakerModel.Kinds + evidence[e]) * _width, _width);
            Vector<float> sum = Vector<float>.Zero;
            for (int i = 0; i < row.Length; i += Vector<float>.Count) sum += new Vector<float>(row[i..]) * new Vector<float>(units[i..]);
            effects[e] += Vector.Sum(sum);
        }
    }

    private Vector<float> ScoreBlock(ReadOnlySpan<float> units, ReadOnlySpan<byte> evidence, int unit)
    {
        int step = Vector<float>.Count;
        ReadOnlySpan<float> first = units.Slice(unit, Block * step), output = _output.AsSpan(unit, Block * step);
        var a = new Vector<float>(first);
        var b = new Vector<float>(first[step..]);
        var c = new Vector<float>(first[(2 * step)..]);
        var d = new Vector<float>(first[(3 * step)..]);
        var e = new Vector<float>(first[(4 * step)..]);
        var f = new Vector<float>(first[(5 * step)..]);
        foreach (byte number in evidence)
        {
            ReadOnlySpan<float> row = _input.AsSpan(((SpeakerModel.Kinds + number) * _width) + unit, Block * step);
            a += new Vector<float>(row);
            b += new Vector<float>(row[step..]);
            c += new Vector<float>(row[(2 * step)..]);
            d += new Vector<float>(row[(3 * step)..]);
            e += new Vector<float>(row[(4 * step)..]);
            f += new Vector<float>(row[(5 * step)..]);
        }

        return (Positive(a) * new Vector<float>(output)) + (Positive(b) * new Vector<float>(output[step..])) + (Positive(c) * new Vector<float>(output[(2 * step)..]))
            + (Positive(d) * new Vector<float>(output[(3 * step)..])) + (Positive(e) * new Vector<float>(output[(4 * step)..])) + (Positive(f) * new Vector<float>(output[(5 * step)..]));
    }

    private static Vector<float> Positive(Vector<float> units) => Vector.Max(units, Vector<float>.Zero);

    private static void Add(ReadOnlySpan<float> row, Span<float> units)
    {
        for (int i = 0; i < row.Length; i += Vector<float>.Count) (new Vector<float>(units[i..]) + new Vector<float>(row[i..])).CopyTo(units[i..]);
    }
}
