namespace Annotator.Lexicons.Nominals;

/// <summary>A frozen set of lower-case words.</summary>
internal sealed class WordSet
{
    private readonly KeyTable<bool> _table;

    /// <summary>Makes a set of words parted by blanks.</summary>
    public WordSet(string words)
    {
        Words = words;
        _table = new KeyTable<bool>([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new KeyValuePair<ulong, bool>(Folding.LowerKey(w), true))], (a, _) => a);
    }

    /// <summary>The words as they were given.</summary>
    public string Words { get; }

    /// <summary>Whether the set holds a token of a text, case folded.</summary>
    public bool Contains(AnalyzedText text, int token) => _table.Contains(text.LowerKey(token));
}
