using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>All lists of names in one table: for a phrase, the lists it stands in.</summary>
internal sealed class NameLists
{
    private const int Prefix = int.MinValue;
    private const int Shown = ~(Prefix | (int)NameList.RareMasculine | (int)NameList.RareFeminine);
    private readonly Entry[] _entries;
    private readonly int _mask;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private NameLists(ReadOnlySpan<ulong> keys, ReadOnlySpan<int> lists)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + (keys.Length / 2)));
        _entries = new Entry[size];
        _mask = size - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            ref Entry entry = ref _entries[Slot(keys[i])];
            entry.Lists |= lists[i];
            entry.Key = (uint)(keys[i] >> 32);
        }
    }

    /// <summary>The lists of a whole name.</summary>
    public NameList Find(ReadOnlySpan<char> name) => (NameList)(Find(Folding.NameKey(name)) & Shown);

    /// <summary>The gender that a first name tells, folded or not; unknown where both bear it or no list has it.</summary>
    public Gender GenderOf(ReadOnlySpan<char> firstName)
    {
        var lists = (NameList)Find(Folding.NameKey(firstName));
        bool masculine = (lists & (NameList.GivenMasculine | NameList.RareMasculine)) != 0;
        bool feminine = (lists & (NameList.GivenFeminine | NameList.RareFeminine)) != 0;
        return masculine == feminine ? Gender.Unknown : masculine ? Gender.Masculine : Gender.Feminine;
    }

    /// <summary>The lists of the longest phrase that starts with a token, and the index after its last token.</summary>
    public NameList LongestMatch(AnalyzedText text, int first, int limit, out int end)
    {
        NameList lists = NameList.None;
        end = first;
        ulong state = Folding.Seed;
        for (int i = first; i < limit; i++)
        {
            if (i > first && text.Tokens[i].Kind == TokenKind.Punctuation) break;
            if (i > first && (text.Tokens[i].BlankBefore || text.EndsWithSeparator(i - 1))) state = Folding.AddBlank(state);
            ulong before = state;
            state = i == first ? text.NameState(i) : Folding.AddName(state, text.Of(i));
            if (state == before) break; // a token that folds to nothing (a full stop, a hyphen) ends no name
            int found = Find(Folding.Finish(state));
            if (found == 0) break;
            if ((found & Shown) != 0)
            {
                lists = (NameList)(found & Shown);
                end = i + 1;
            }

            if ((found & Prefix) == 0) break;
        }

        return lists;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong key) => _entries[Slot(key)].Lists;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        Entry[] entries = _entries;
        int slot = (int)key & _mask;
        while (entries[slot].Lists != 0 && entries[slot].Key != (uint)(key >> 32)) slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>The upper half of a name's key, of which the slot tells the lower end, and its lists: eight bytes, for there are some 240,000 of them.</summary>
    private struct Entry
    {
        public uint Key;
        public int Lists;
    }

    /// <summary>Gathers lists before they are frozen.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly List<ulong> _keys = new(capacity);
        private readonly List<int> _lists = new(capacity);

        /// <summary>Adds one name to lists.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(ReadOnlySpan<char> name, NameList lists)
        {
            ulong state = Folding.AddName(Folding.Seed, name, _keys);
            while (_lists.Count < _keys.Count) _lists.Add(Prefix);
            if (state == Folding.Seed) return;
            _keys.Add(Folding.Finish(state));
            _lists.Add((int)lists);
        }

        /// <summary>Adds every line of a list: its first field is the name, <paramref name="classify"/> reads the second.</summary>
        /// <exception cref="LexiconException">A line has not the fields it should, or a class that does not exist.</exception>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(ReadOnlySpan<byte> file, string fileName, Func<char, NameList> classify)
        {
            Span<char> buffer = stackalloc char[512];
            var lines = new EntryLines(file);
            while (lines.MoveNext())
            {
                ReadOnlySpan<byte> line = lines.Current;
                int tab = line.IndexOf((byte)'\t');
                if (tab <= 0 || tab + 1 >= line.Length || tab > buffer.Length)
                    throw new LexiconException(fileName, lines.Number, $"'{Encoding.UTF8.GetString(line)}' is no name and class", "write name, tab, class");
                NameList lists = classify((char)line[tab + 1]);
                if (lists == NameList.None)
                    throw new LexiconException(fileName, lines.Number, $"'{Encoding.UTF8.GetString(line[(tab + 1)..])}' is no class of this list", "use a class that the head of the file names");
                Add(buffer[..Encoding.UTF8.GetChars(line[..tab], buffer)], lists);
            }
        }

        /// <summary>The frozen lists.</summary>
        public NameLists Build() => new(CollectionsMarshal.AsSpan(_keys), CollectionsMarshal.AsSpan(_lists));
    }
}
