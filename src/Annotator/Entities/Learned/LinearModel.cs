using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annotator.Entities.Learned;

/// <summary>The weights of the kept features: a bitmap over all feature numbers finds the row of 8-bit weights, one for each tag.</summary>
internal sealed class LinearModel
{
    private readonly ulong[] _bits;
    private readonly int[] _ranks;
    private readonly sbyte[] _rows;

    /// <summary>Makes the model.</summary>
    /// <param name="kept">Bitmap of the features that have a row.</param>
    /// <param name="weights">The rows in order of feature number, <paramref name="tags"/> weights each.</param>
    /// <param name="tags">Number of tags.</param>
    /// <param name="step">What one unit of a weight is worth.</param>
    /// <param name="transitions">Scores of tag after tag, row = previous; the last row is the sentence's start.</param>
    public LinearModel(ulong[] kept, ReadOnlySpan<sbyte> weights, int tags, float step, float[] transitions)
    {
        _bits = kept;
        Tags = tags;
        Step = step;
        Transitions = transitions;
        Stride = (tags + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count * Vector128<sbyte>.Count;
        _ranks = new int[kept.Length];
        int rows = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            _ranks[i] = rows;
            rows += BitOperations.PopCount(kept[i]);
        }

        _rows = new sbyte[rows * Stride];
        for (int i = 0; i < rows; i++) weights.Slice(i * tags, tags).CopyTo(_rows.AsSpan(i * Stride));
    }

    /// <summary>Number of tags.</summary>
    public int Tags { get; }

    /// <summary>Tags rounded up to whole vectors: how many sums <see cref="Sum"/> writes.</summary>
    public int Stride { get; }

    /// <summary>What one unit of a sum is worth.</summary>
    public float Step { get; }

    /// <summary>Scores of tag after tag, row = previous; the last row is the sentence's start.</summary>
    public float[] Transitions { get; }

    /// <summary>Adds up the weights of some features into <paramref name="sums"/>, in units of <see cref="Step"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<int> features, Span<short> sums)
    {
        if (Stride == 2 * Vector128<sbyte>.Count)
        {
            SumTwo(features, sums);
            return;
        }

        sums.Clear();
        foreach (int feature in features)
        {
            int row = Row(feature);
            if (row < 0) continue;
            ReadOnlySpan<sbyte> weights = _rows.AsSpan(row, Stride);
            for (int t = 0; t < weights.Length; t++) sums[t] += weights[t];
        }
    }

    /// <summary>Sums where two vectors hold the tags: the four types of news.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumTwo(ReadOnlySpan<int> features, Span<short> sums)
    {
        Vector128<short> a = default, b = default, c = default, d = default;
        ref sbyte start = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (int feature in features)
        {
            int row = Row(feature);
            if (row < 0) continue;
            Vector128<sbyte> low = Vector128.LoadUnsafe(ref start, (nuint)row);
            Vector128<sbyte> high = Vector128.LoadUnsafe(ref start, (nuint)(row + 16));
            a += Vector128.WidenLower(low);
            b += Vector128.WidenUpper(low);
            c += Vector128.WidenLower(high);
            d += Vector128.WidenUpper(high);
        }

        a.CopyTo(sums);
        b.CopyTo(sums[8..]);
        c.CopyTo(sums[16..]);
        d.CopyTo(sums[24..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Row(int feature)
    {
        ulong word = _bits[feature >> 6];
        int bit = feature & 63;
        if (((word >> bit) & 1) == 0) return -1;
        return (_ranks[feature >> 6] + BitOperations.PopCount(word & ((1UL << bit) - 1))) * Stride;
    }
}
