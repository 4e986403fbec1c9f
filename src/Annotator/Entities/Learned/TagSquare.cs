using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annotator.Entities.Learned;

/// <summary>A square over all pairs of tags, a row for each, padded to whole vectors: sixteen numbers are weighed at a time.</summary>
internal sealed class TagSquare
{
    private static readonly int Lanes = Vector256<float>.Count;
    private readonly float[] _values;
    private readonly int _rows;

    /// <summary>Makes a square in which every number is <paramref name="filler"/>.</summary>
    public TagSquare(int tags, float filler)
    {
        _rows = tags;
        Width = WidthOf(tags);
        _values = new float[tags * Width];
        Array.Fill(_values, filler);
    }

    /// <summary>The length of a row.</summary>
    public int Width { get; }

    /// <summary>One number.</summary>
    public float this[int row, int column]
    {
        get => _values[(row * Width) + column];
        set => _values[(row * Width) + column] = value;
    }

    /// <summary>How long a row of numbers for some tags is.</summary>
    public static int WidthOf(int tags) => (tags + (2 * Lanes) - 1) / (2 * Lanes) * 2 * Lanes;

    /// <summary>For each column the greatest sum of a row's own number and the number there, and which row that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Best(ReadOnlySpan<float> before, Span<float> next, Span<int> best)
    {
        for (int lane = 0; lane < Width; lane += 2 * Lanes)
        {
            Vector256<float> top = Vector256.Create(float.NegativeInfinity), secondTop = top;
            Vector256<int> from = Vector256<int>.Zero, secondFrom = from;
            ref float row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), lane);
            for (int previous = 0; previous < before.Length; previous++)
            {
                Vector256<float> own = Vector256.Create(before[previous]);
                Vector256<int> number = Vector256.Create(previous);
                Take(own + Vector256.LoadUnsafe(ref row), number, ref top, ref from);
                Take(own + Vector256.LoadUnsafe(ref row, (nuint)Lanes), number, ref secondTop, ref secondFrom);
                row = ref Unsafe.Add(ref row, Width);
            }

            top.CopyTo(next[lane..]);
            secondTop.CopyTo(next[(lane + Lanes)..]);
            from.CopyTo(best[lane..]);
            secondFrom.CopyTo(best[(lane + Lanes)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(Vector256<float> score, Vector256<int> number, ref Vector256<float> top, ref Vector256<int> from)
    {
        from = Vector256.ConditionalSelect(Vector256.GreaterThan(score, top).AsInt32(), number, from);
        top = Vector256.Max(score, top);
    }

    /// <summary>A row of numbers times the square.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ReadOnlySpan<float> values, Span<float> product)
    {
        for (int lane = 0; lane < Width; lane += 2 * Lanes)
        {
            Vector256<float> sum = Vector256<float>.Zero, second = sum;
            ref float row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), lane);
            for (int i = 0; i < _rows; i++)
            {
                Vector256<float> value = Vector256.Create(values[i]);
                sum += value * Vector256.LoadUnsafe(ref row);
                second += value * Vector256.LoadUnsafe(ref row, (nuint)Lanes);
                row = ref Unsafe.Add(ref row, Width);
            }

            sum.CopyTo(product[lane..]);
            second.CopyTo(product[(lane + Lanes)..]);
        }
    }

    /// <summary>Multiplies a padded row by another, value by value.</summary>
    public static void Multiply(Span<float> row, ReadOnlySpan<float> factors)
    {
        for (int lane = 0; lane < row.Length; lane += Lanes) (Vector256.Create(row.Slice(lane, Lanes)) * Vector256.Create(factors.Slice(lane, Lanes))).CopyTo(row[lane..]);
    }

    /// <summary>Divides a padded row by its sum; a row of zeros stays.</summary>
    public static void Normalize(Span<float> row)
    {
        Vector256<float> total = Vector256<float>.Zero;
        for (int lane = 0; lane < row.Length; lane += Lanes) total += Vector256.Create(row.Slice(lane, Lanes));
        float sum = Vector256.Sum(total);
        float scale = sum > 0 ? 1 / sum : 0;
        for (int lane = 0; lane < row.Length; lane += Lanes) (Vector256.Create(row.Slice(lane, Lanes)) * scale).CopyTo(row[lane..]);
    }
}
