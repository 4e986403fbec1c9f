using Annotator.Lexicons;

namespace Annotator.Quotes.Ranking;

/// <summary>The features of one choice: slots in the model's table, hashed from a name and up to three values.</summary>
internal sealed class FeatureList
{
    private readonly List<int> _slots = [];

    /// <summary>The slots.</summary>
    public List<int> Slots => _slots;

    /// <summary>What every feature is joined with: the sort of choice.</summary>
    public ulong Sort { get; private set; }

    /// <summary>Empties the list for another choice.</summary>
    public void Start(string sort)
    {
        _slots.Clear();
        Sort = Hash(sort);
        Add("bias");
    }

    /// <summary>Adds a feature.</summary>
    public void Add(string name, ulong a = 0, ulong b = 0, ulong c = 0)
    {
        ulong h = Mix(Sort ^ Hash(name));
        h = Mix(h ^ a);
        h = Mix(h ^ (b * 0xD1B54A32D192ED03UL));
        h = Mix(h ^ (c * 0x8CB92BA72F3D8DD7UL));
        _slots.Add((int)(h >> (64 - QuoteModel.Bits)));
    }

    private static ulong Hash(string name)
    {
        ulong h = Folding.Seed;
        foreach (char c in name) h = (h ^ c) * 1099511628211UL;
        return h;
    }

    private static ulong Mix(ulong h)
    {
        h ^= h >> 31;
        h *= 0x9E3779B97F4A7C15UL;
        h ^= h >> 29;
        return h;
    }
}
