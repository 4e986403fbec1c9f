using System.Buffers;
using System.Numerics;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>
/// What a page shows of a word over all its occurrences: how often capitalised or not, and after or before what. Non-local features in the sense of
/// Ratinov and Roth (2009), « context aggregation »: a name is often plain at one place of the page and doubtful at another.
/// </summary>
internal sealed class PageEvidence : IDisposable
{
    /// <summary>Number of kinds of neighbourhood.</summary>
    public const int Kinds = 16;

    private static readonly ulong A = Folding.LowerKey("à"), En = Folding.LowerKey("en"), Au = Folding.LowerKey("au"), Du = Folding.LowerKey("du"),
        Le = Folding.LowerKey("le"), La = Folding.LowerKey("la"), L = Folding.LowerKey("l'"), Les = Folding.LowerKey("les"), Aux = Folding.LowerKey("aux"),
        Dans = Folding.LowerKey("dans"), Mister = Folding.LowerKey("m."), Madam = Folding.LowerKey("mme"), Bracket = Folding.LowerKey("(");

    private readonly ulong[] _keys;
    private readonly Entry[] _entries;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Reads a page.</summary>
    public PageEvidence(AnalyzedText text, ListEvidence lists)
    {
        int count = text.Tokens.Length;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));
        _mask = size - 1;
        _keys = ArrayPool<ulong>.Shared.Rent(size);
        _entries = ArrayPool<Entry>.Shared.Rent(size);
        _slots = ArrayPool<int>.Shared.Rent(count);
        Array.Clear(_keys, 0, size);
        Array.Clear(_entries, 0, size);
        foreach (Sentence sentence in text.Sentences)
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++) Count(text, lists, sentence, i);
    }

    /// <summary>Occurrences of a token's word with a capital.</summary>
    public int Capitalised(int token) => _entries[_slots[token]].Capitalised;

    /// <summary>Occurrences of a token's word in lower case.</summary>
    public int LowerCase(int token) => _entries[_slots[token]].LowerCase;

    /// <summary>The kinds of neighbourhood in which a token's word stands anywhere on the page, a bit each.</summary>
    public int Neighbourhoods(int token) => _entries[_slots[token]].Neighbourhoods;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_keys);
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_slots);
    }

    private void Count(AnalyzedText text, ListEvidence lists, Sentence sentence, int i)
    {
        ulong key = text.LowerKey(i);
        int slot = (int)(key & (ulong)_mask);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & _mask;
        _keys[slot] = key;
        _slots[i] = slot;
        ref Entry entry = ref _entries[slot];
        switch (text.Tokens[i].Case)
        {
            case LetterCase.None:
                return;
            case LetterCase.Lower:
                entry.LowerCase++;
                return;
            default:
                entry.Capitalised++;
                entry.Neighbourhoods |= Neighbourhood(text, lists, sentence, i);
                return;
        }
    }

    private static int Neighbourhood(AnalyzedText text, ListEvidence lists, Sentence sentence, int i)
    {
        ulong before = i > sentence.FirstToken ? text.LowerKey(i - 1) : 0;
        ulong after = i + 1 < sentence.EndToken ? text.LowerKey(i + 1) : 0;
        int kinds = Before(before);
        if (after == Bracket && i + 2 < sentence.EndToken && text.Tokens[i + 2].Case == LetterCase.Upper) kinds |= 1 << 8;
        if (i > sentence.FirstToken)
        {
            NameList single = lists.SingleLists(i - 1);
            if ((single & (NameList.GivenMasculine | NameList.GivenFeminine | NameList.GivenRare)) != 0) kinds |= 1 << 10;
            if ((lists.Lists(i - 1) & NameList.Title) != 0) kinds |= 1 << 11;
            if (text.Tokens[i - 1].Case >= LetterCase.Capitalized && before != A) kinds |= 1 << 12;
        }

        if (i + 1 < sentence.EndToken && text.Tokens[i + 1].Case >= LetterCase.Capitalized) kinds |= 1 << 13;
        if (text.Tokens[i].Case == LetterCase.Upper) kinds |= 1 << 14;
        return kinds;
    }

    private static int Before(ulong word)
    {
        if (word == A) return 1 << 0;
        if (word == En) return 1 << 1;
        if (word == Au || word == Du) return 1 << 2;
        if (word == Le) return 1 << 3;
        if (word == La) return 1 << 4;
        if (word == L) return 1 << 5;
        if (word == Mister || word == Madam) return 1 << 6;
        if (word == Les || word == Aux) return 1 << 7;
        if (word == Bracket) return 1 << 9;
        return word == Dans ? 1 << 15 : 0;
    }

    private struct Entry
    {
        public int Capitalised;
        public int LowerCase;
        public int Neighbourhoods;
    }
}
