using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotator.Lexicons;

/// <summary>Which of 64 places are filled, and how many are before them: finds what belongs to a place in a table of the filled ones alone.</summary>
internal readonly record struct RankedBits(ulong Bits, int Rank)
{
    /// <summary>1 where the place is filled, else 0; the lower six bits of the place count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Holds(int place) => (int)((Bits >> (place & 63)) & 1);

    /// <summary>How many filled places come before a place; the lower six bits of the place count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Before(int place) => Rank + BitOperations.PopCount(Bits & ((1UL << (place & 63)) - 1));
}
