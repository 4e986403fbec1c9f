using System.Buffers;
using System.Numerics;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>For each token, the lists whose longest match covers it, and where in the match it stands.</summary>
internal sealed class ListEvidence : IDisposable
{
    /// <summary>Lists that say nothing of a word in lower case.</summary>
    private const NameList Silent = NameList.Village | NameList.Town | NameList.Subdivision | NameList.GivenRare | NameList.SurnameRare
        | NameList.Research | NameList.Media;

    private const int Bits = 24;

    private readonly int[] _lists;
    private readonly ulong[] _parts;
    private readonly ulong[] _keys;

    /// <summary>Looks every phrase of a page up.</summary>
    public ListEvidence(AnalyzedText text, NameLists names)
    {
        int count = text.Tokens.Length;
        _lists = ArrayPool<int>.Shared.Rent(count);
        _parts = ArrayPool<ulong>.Shared.Rent(count);
        _keys = ArrayPool<ulong>.Shared.Rent(count);
        Array.Clear(_lists, 0, count);
        Array.Clear(_parts, 0, count);
        Span<int> ends = stackalloc int[Bits];
        foreach (Sentence sentence in text.Sentences)
        {
            ends.Clear();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++) Mark(text, names, i, sentence.EndToken, ends);
        }

        for (int i = 0; i < count; i++) _keys[i] = _lists[i] == 0 ? 0 : ((ulong)_lists[i] * 0x9E3779B97F4A7C15UL) ^ (_parts[i] * 0xC2B2AE3D27D4EB4FUL);
    }

    /// <summary>The lists of a token.</summary>
    public NameList Lists(int token) => (NameList)_lists[token];

    /// <summary>The lists in which the token alone is a whole name.</summary>
    public NameList SingleLists(int token)
    {
        int lists = _lists[token];
        for (int rest = lists; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            if (((_parts[token] >> (2 * bit)) & 3) != 3) lists &= ~(1 << bit);
        }

        return (NameList)lists;
    }

    /// <summary>Where in the match of one list the token stands: 0 first, 1 inside, 2 last, 3 alone.</summary>
    public int Part(int token, int bit) => (int)((_parts[token] >> (2 * bit)) & 3);

    /// <summary>One number for all lists and parts of a token; 0 where there is none.</summary>
    public ulong Key(int token) => _keys[token];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_lists);
        ArrayPool<ulong>.Shared.Return(_parts);
        ArrayPool<ulong>.Shared.Return(_keys);
    }

    private void Mark(AnalyzedText text, NameLists names, int first, int limit, Span<int> ends)
    {
        if (text.Tokens[first].Case == LetterCase.None && text.Tokens[first].Kind != TokenKind.Number) return;
        NameList lists = names.LongestMatch(text, first, limit, out int end);
        if (text.Tokens[first].Case == LetterCase.Lower) lists &= ~Silent;
        for (int rest = (int)lists; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            if (ends[bit] > first) continue;
            ends[bit] = end;
            for (int i = first; i < end; i++)
            {
                _lists[i] |= 1 << bit;
                ulong part = i == first ? (end == first + 1 ? 3UL : 0UL) : i == end - 1 ? 2UL : 1UL;
                _parts[i] |= part << (2 * bit);
            }
        }
    }
}
