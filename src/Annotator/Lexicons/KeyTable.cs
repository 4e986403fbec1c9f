using System.Numerics;
using System.Runtime.CompilerServices;

namespace Annotator.Lexicons;

/// <summary>A frozen open-addressing table from 64-bit keys (see <see cref="Folding"/>) to values. Built once, then read by any number of threads.</summary>
internal sealed class KeyTable<T>
    where T : struct
{
    private readonly Entry[] _entries;
    private readonly int _mask;

    /// <summary>Makes a table of keys and their values, one for each; of two values under one key, <paramref name="merge"/> makes one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KeyTable(ReadOnlySpan<ulong> keys, ReadOnlySpan<T> values, Func<T, T, T> merge)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _entries = new Entry[size];
        _mask = size - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            ref Entry entry = ref _entries[Slot(keys[i])];
            entry.Value = entry.Key == keys[i] ? merge(entry.Value, values[i]) : values[i];
            entry.Key = keys[i];
        }
    }

    /// <summary>The value under the key, or the type's default.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Find(ulong key) => _entries[Slot(key)].Value;

    /// <summary>Whether the table holds the key.</summary>
    public bool Contains(ulong key) => _entries[Slot(key)].Key == key;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        Entry[] entries = _entries;
        int slot = (int)key & _mask;
        while (entries[slot].Key != 0 && entries[slot].Key != key) slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>A key beside its value, so that one look-up touches one place of memory.</summary>
    private struct Entry
    {
        public ulong Key;
        public T Value;
    }
}
