using System.Runtime.CompilerServices;

namespace Annotator.Quotes.Ranking;

/// <summary>The features of one choice: slots in the model's table, hashed from the sort of choice, the feature and up to three values.</summary>
internal sealed class FeatureList
{
    private const int Room = 128;
    private readonly int[] _slots = new int[Room];
    private int _count;
    private ulong _sort;

    /// <summary>The slots.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    /// <summary>Empties the list for another choice.</summary>
    public void Start(FeatureSort sort)
    {
        _count = 0;
        _sort = (ulong)sort << 8;
        Add(QuoteFeature.Bias);
    }

    /// <summary>Adds a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(QuoteFeature feature, ulong a = 0, ulong b = 0, ulong c = 0)
    {
        ulong h = ((_sort + (ulong)feature + 1) * 0x9E3779B97F4A7C15UL) + (a * 0xC2B2AE3D27D4EB4FUL) + (b * 0xD1B54A32D192ED03UL) + (c * 0x8CB92BA72F3D8DD7UL);
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15UL;
        _slots[_count++] = (int)(h >> (64 - QuoteModel.Bits));
    }
}
