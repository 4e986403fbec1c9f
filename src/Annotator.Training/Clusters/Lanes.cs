using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Annotator.Training.Clusters;

/// <summary>Sums over rows of floats whose length is a multiple of the machine's vectors.</summary>
internal static class Lanes
{
    /// <summary>The inner product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref float left = ref MemoryMarshal.GetReference(a), right = ref MemoryMarshal.GetReference(b[..a.Length]);
        Vector<float> sum = default;
        for (nuint i = 0; i < (nuint)a.Length; i += (nuint)Vector<float>.Count) sum += Vector.LoadUnsafe(ref left, i) * Vector.LoadUnsafe(ref right, i);
        return Vector.Sum(sum);
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> target, float times, ReadOnlySpan<float> row)
    {
        ref float to = ref MemoryMarshal.GetReference(target), from = ref MemoryMarshal.GetReference(row[..target.Length]);
        var factor = new Vector<float>(times);
        for (nuint i = 0; i < (nuint)target.Length; i += (nuint)Vector<float>.Count)
            (Vector.LoadUnsafe(ref to, i) + (factor * Vector.LoadUnsafe(ref from, i))).StoreUnsafe(ref to, i);
    }

    /// <summary>Adds a multiple of <paramref name="output"/> to <paramref name="change"/> and of <paramref name="input"/> to <paramref name="output"/>, in one reading.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Exchange(Span<float> change, Span<float> output, ReadOnlySpan<float> input, float times)
    {
        ref float sum = ref MemoryMarshal.GetReference(change), to = ref MemoryMarshal.GetReference(output[..change.Length]), from = ref MemoryMarshal.GetReference(input[..change.Length]);
        var factor = new Vector<float>(times);
        for (nuint i = 0; i < (nuint)change.Length; i += (nuint)Vector<float>.Count)
        {
            Vector<float> old = Vector.LoadUnsafe(ref to, i);
            (Vector.LoadUnsafe(ref sum, i) + (factor * old)).StoreUnsafe(ref sum, i);
            (old + (factor * Vector.LoadUnsafe(ref from, i))).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Scales a row to length one; a row of zeros stays.</summary>
    public static void Normalize(Span<float> row)
    {
        float length = MathF.Sqrt(Dot(row, row));
        if (length == 0) return;
        foreach (ref float value in row) value /= length;
    }
}
