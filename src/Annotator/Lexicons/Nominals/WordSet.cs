using System.Runtime.InteropServices;

namespace Annotator.Lexicons.Nominals;

/// <summary>A frozen set of lower-case words.</summary>
internal sealed class WordSet
{
    private readonly KeyTable<bool> _table;

    /// <summary>Makes a set of words parted by blanks.</summary>
    public WordSet(string words)
    {
        Words = words;
        _table = TableOf((words, true));
    }

    /// <summary>The words as they were given.</summary>
    public string Words { get; }

    /// <summary>Whether the set holds a token of a text, case folded.</summary>
    public bool Contains(AnalyzedText text, int token) => _table.Contains(text.LowerKey(token));

    /// <summary>A table of words, case folded; under a word of several lists stands the value of the first.</summary>
    /// <param name="lists">Words parted by blanks, and the value of each.</param>
    public static KeyTable<T> TableOf<T>(params ReadOnlySpan<(string Words, T Value)> lists)
        where T : struct
    {
        var keys = new List<ulong>();
        var values = new List<T>();
        foreach ((string words, T value) in lists)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                keys.Add(Folding.LowerKey(word));
                values.Add(value);
            }
        }

        return new KeyTable<T>(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(values), (first, _) => first);
    }
}
