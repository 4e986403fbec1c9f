using Annotator.Lexicons;

namespace Annotator.Training.Clusters;

/// <summary>What the vector of a word is made of: the word itself and its groups of three to six letters, borders marked, hashed into buckets.</summary>
internal static class WordParts
{
    /// <summary>How many buckets the groups of letters share.</summary>
    public const int Buckets = 1 << 19;

    private const int Shortest = 3;
    private const int Longest = 6;

    /// <summary>The numbers of the parts: the word's own, then those of its groups, which come after the <paramref name="words"/> words.</summary>
    public static int[] Of(string word, int number, int words)
    {
        var parts = new List<int> { number };
        string marked = $"<{word}>";
        for (int start = 0; start < marked.Length; start++)
            for (int length = Shortest; length <= Longest && start + length <= marked.Length; length++)
                if (length < marked.Length) parts.Add(words + (int)(Folding.LowerKey(marked.AsSpan(start, length)) % Buckets));
        return [.. parts];
    }
}
