using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using Annotator.Lexicons;

namespace Annotator.Quotes.Ranking;

/// <summary>
/// A log-linear model over the choices for a marked stretch and for a cue: one weight a feature slot, in hundredths. Seven slots of eight are empty, so a bitmap tells which
/// are not, and the weights lie close together.
/// </summary>
internal sealed class QuoteModel
{
    private readonly RankedBits[] _blocks;
    private readonly short[] _weights;

    /// <summary>Makes a model.</summary>
    /// <param name="slots">A weight for each slot; or nothing, where all are zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public QuoteModel(ReadOnlySpan<short> slots)
    {
        _blocks = new RankedBits[Width / 64];
        _weights = new short[slots.Length - slots.Count((short)0) + 1]; // one more, which an empty slot after the last full one may read
        int rank = 0;
        for (int block = 0; block < slots.Length / 64; block++)
        {
            ulong bits = 0;
            int first = rank;
            for (int i = 0; i < 64; i++)
            {
                short weight = slots[(block * 64) + i];
                if (weight == 0) continue;
                bits |= 1UL << i;
                _weights[rank++] = weight;
            }

            _blocks[block] = new RankedBits(bits, first);
        }
    }

    /// <summary>Logarithm of the number of slots.</summary>
    public const int Bits = 20;

    /// <summary>Number of slots.</summary>
    public const int Width = 1 << Bits;

    /// <summary>What a weight is multiplied with.</summary>
    public const float Step = 0.01f;

    /// <summary>Reads a model: one line for each slot, « slot weight », the weight in hundredths.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static QuoteModel Read(ReadOnlySpan<byte> file, string name)
    {
        var weights = new short[Width];
        var lines = new EntryLines(file);
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current;
            if (!Utf8Parser.TryParse(line, out uint slot, out int used) || slot >= Width || used + 1 >= line.Length || line[used] != '\t'
                || !Utf8Parser.TryParse(line[(used + 1)..], out short weight, out int rest) || used + 1 + rest != line.TrimEnd((byte)'\r').Length)
                throw new LexiconException(name, lines.Number, $"'{Encoding.UTF8.GetString(line)}' is no slot and weight", $"write a number below {Width}, tab, a whole number of hundredths, or train the model anew");
            weights[slot] = weight;
        }

        return new QuoteModel(weights);
    }

    /// <summary>The sum of the features' weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(ReadOnlySpan<int> slots)
    {
        int score = 0;
        foreach (int slot in slots)
        {
            RankedBits block = _blocks[slot >> 6];
            score += _weights[block.Before(slot)] * block.Holds(slot);
        }

        return score * Step;
    }
}
