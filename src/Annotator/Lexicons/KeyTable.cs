using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotator.Lexicons;

/// <summary>A frozen open-addressing table from 64-bit keys (see <see cref="Folding"/>) to values. Built once, then read by any number of threads.</summary>
internal sealed class KeyTable<T>
    where T : struct
{
    private readonly ulong[] _keys;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>Makes a table of the pairs; of two values under one key, <paramref name="merge"/> makes one.</summary>
    public KeyTable(IReadOnlyCollection<KeyValuePair<ulong, T>> pairs, Func<T, T, T> merge)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, pairs.Count * 2));
        _keys = new ulong[size];
        _values = new T[size];
        _mask = size - 1;
        foreach ((ulong key, T value) in pairs)
        {
            int slot = Slot(key);
            _values[slot] = _keys[slot] == key ? merge(_values[slot], value) : value;
            _keys[slot] = key;
        }
    }

    /// <summary>The value under the key, or the type's default.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Find(ulong key) => _values[Slot(key)];

    /// <summary>Whether the table holds the key.</summary>
    public bool Contains(ulong key) => _keys[Slot(key)] == key;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        int slot = (int)key & _mask;
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & _mask;
        return slot;
    }
}
