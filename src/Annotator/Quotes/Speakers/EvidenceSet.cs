using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotator.Quotes.Speakers;

/// <summary>A set of <see cref="Evidence"/>, one bit each.</summary>
internal readonly record struct EvidenceSet(ulong First, ulong Second, ulong Third)
{
    /// <summary>Room for so many pieces of evidence.</summary>
    public const int Width = 192;

    /// <summary>The set with one more piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EvidenceSet With(Evidence evidence)
    {
        ulong bit = 1UL << ((int)evidence & 63);
        return (int)evidence < 64 ? new EvidenceSet(First | bit, Second, Third) : (int)evidence < 128 ? new EvidenceSet(First, Second | bit, Third) : new EvidenceSet(First, Second, Third | bit);
    }

    /// <summary>Whether it holds a piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(Evidence evidence)
    {
        ulong part = (int)evidence < 64 ? First : (int)evidence < 128 ? Second : Third;
        return (part & (1UL << ((int)evidence & 63))) != 0;
    }

    /// <summary>What both sets hold.</summary>
    public EvidenceSet And(in EvidenceSet other) => new(First & other.First, Second & other.Second, Third & other.Third);

    /// <summary>What this set holds and the other does not.</summary>
    public EvidenceSet Except(in EvidenceSet other) => new(First & ~other.First, Second & ~other.Second, Third & ~other.Third);

    /// <summary>Writes the numbers of its pieces, in order.</summary>
    /// <param name="numbers">Room for <see cref="Width"/> numbers.</param>
    /// <returns>How many there are.</returns>
    public int CopyTo(Span<byte> numbers)
    {
        int count = 0;
        for (ulong bits = First; bits != 0; bits &= bits - 1) numbers[count++] = (byte)BitOperations.TrailingZeroCount(bits);
        for (ulong bits = Second; bits != 0; bits &= bits - 1) numbers[count++] = (byte)(64 + BitOperations.TrailingZeroCount(bits));
        for (ulong bits = Third; bits != 0; bits &= bits - 1) numbers[count++] = (byte)(128 + BitOperations.TrailingZeroCount(bits));
        return count;
    }
}
