namespace Annotator.Lexicons.Nominals;

/// <summary>A frozen set of lower-case words.</summary>
internal sealed class WordSet
{
    private readonly KeyTable<bool> _table;

    /// <summary>Makes a set of words parted by blanks.</summary>
    public WordSet(string words)
    {
        Words = words;
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keys = new ulong[parts.Length];
        var present = new bool[parts.Length];
        for (int i = 0; i < parts.Length; i++) (keys[i], present[i]) = (Folding.LowerKey(parts[i]), true);
        _table = new KeyTable<bool>(keys, present, (a, _) => a);
    }

    /// <summary>The words as they were given.</summary>
    public string Words { get; }

    /// <summary>Whether the set holds a token of a text, case folded.</summary>
    public bool Contains(AnalyzedText text, int token) => _table.Contains(text.LowerKey(token));
}
