using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>
/// Names of one or more words, found by longest match whatever their case, accents, apostrophes and hyphens. Keys are name keys (see <see cref="Folding"/>)
/// of whole names; the key of every proper prefix that ends at a word's end is kept too, so that a search stops as soon as nothing can follow.
/// </summary>
internal sealed class PhraseTable
{
    private const int Prefix = -1;
    private readonly KeyTable<int> _table;

    /// <summary>Makes the table; the value of each name is its index, and of two that are spelt alike the first stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PhraseTable(IReadOnlyList<string> names)
    {
        var keys = new List<ulong>(names.Count * 2);
        var values = new List<int>(names.Count * 2);
        for (int n = 0; n < names.Count; n++)
        {
            ulong state = Folding.AddName(Folding.Seed, names[n], keys);
            while (values.Count < keys.Count) values.Add(Prefix);
            keys.Add(Folding.Finish(state));
            values.Add(n + 1);
        }

        _table = new KeyTable<int>(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(values), (a, b) => a == Prefix ? b : a);
    }

    /// <summary>The value of a name, or -1.</summary>
    public int Find(ReadOnlySpan<char> name) => Math.Max(0, _table.Find(Folding.NameKey(name))) - 1;

    /// <summary>The longest name that starts with a token and ends with one.</summary>
    /// <param name="text">The text and its tokens.</param>
    /// <param name="first">The token to start at.</param>
    /// <param name="limit">The token to stop before.</param>
    /// <param name="end">Index after the name's last token.</param>
    /// <returns>The name's value, or -1.</returns>
    public int LongestMatch(AnalyzedText text, int first, int limit, out int end)
    {
        int value = -1;
        end = first;

        // Most words open no name: one look-up by the key that the token has already.
        if (first >= limit || !_table.Contains(text.NameKey(first))) return value;
        ulong state = Folding.Seed;
        for (int i = first; i < limit; i++)
        {
            if (i > first && text.Tokens[i].Kind == TokenKind.Punctuation) break;
            if (i > first && (text.Tokens[i].BlankBefore || text.EndsWithSeparator(i - 1))) state = Folding.AddBlank(state);
            ulong before = state;
            state = Folding.AddName(state, text.Of(i));
            int found = _table.Find(Folding.Finish(state));
            if (found == 0 || state == before) break; // a token that folds to nothing (a full stop, a hyphen) ends no name
            if (found == Prefix) continue;
            value = found - 1;
            end = i + 1;
        }

        return value;
    }
}
