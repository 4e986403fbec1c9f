using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>The weights of the kept features: a bitmap over all feature numbers finds the row of 8-bit weights, one for each tag.</summary>
internal sealed class LinearModel
{
    private readonly RankedBits[] _blocks;
    private readonly sbyte[] _rows;

    /// <summary>Makes the model.</summary>
    /// <param name="kept">Bitmap of the features that have a row.</param>
    /// <param name="weights">The rows in order of feature number, <paramref name="tags"/> weights each.</param>
    /// <param name="tags">Number of tags.</param>
    /// <param name="step">What one unit of a weight is worth.</param>
    /// <param name="transitions">Scores of tag after tag, row = previous; the last row is the sentence's start.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LinearModel(ulong[] kept, ReadOnlySpan<sbyte> weights, int tags, float step, float[] transitions)
    {
        Tags = tags;
        Step = step;
        Transitions = transitions;
        Stride = (tags + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count * Vector128<sbyte>.Count;
        _blocks = new RankedBits[kept.Length];
        int rows = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            _blocks[i] = new RankedBits(kept[i], rows);
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
        Span<int> rows = stackalloc int[FeatureExtractor.Most + 1];
        foreach (int row in rows[..Rows(features, rows)])
        {
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
        Span<int> rows = stackalloc int[FeatureExtractor.Most + 1];
        foreach (int row in rows[..Rows(features, rows)])
        {
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

    /// <summary>
    /// Writes where the rows of the kept features start and returns their number. Without a branch on whether a feature is kept, which no processor
    /// could foresee, so that the loads of many features are under way at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Rows(ReadOnlySpan<int> features, Span<int> rows)
    {
        int count = 0;
        RankedBits[] blocks = _blocks;
        foreach (int feature in features)
        {
            RankedBits block = blocks[feature >> 6];
            rows[count] = block.Before(feature) * Stride;
            count += block.Holds(feature);
        }

        return count;
    }
}
