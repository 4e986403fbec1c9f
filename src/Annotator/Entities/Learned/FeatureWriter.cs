using System.Runtime.CompilerServices;

namespace Annotator.Entities.Learned;

/// <summary>Writes hashed features.</summary>
internal ref struct FeatureWriter(Span<int> features)
{
    private readonly Span<int> _features = features;

    /// <summary>How many stand written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one feature: which kind, and its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint kind, ulong value)
    {
        ulong h = (value * 0x9E3779B97F4A7C15UL) + (kind * 0xC2B2AE3D27D4EB4FUL);
        h ^= h >> 32;
        h *= 0x9E3779B97F4A7C15UL;
        h ^= h >> 29;
        _features[Count++] = (int)(h & (FeatureExtractor.Space - 1));
    }
}
