namespace Annotator.Coreference.Names;

/// <summary>Whether two words are spellings of one name: Georgui and Gueorgui, Lefrand and Lefranc.</summary>
internal static class SpellingDistance
{
    private const int LongestWord = 40;

    /// <summary>Whether at most <paramref name="limit"/> letters are put in, left out, changed or swapped with their neighbour.</summary>
    public static bool Within(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > LongestWord || b.Length > LongestWord) return false;
        Span<int> older = stackalloc int[LongestWord + 1];
        Span<int> previous = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (int j = 0; j <= b.Length; j++) previous[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++) current[j] = Cost(a, b, i, j, older, previous, current);
            Span<int> free = older;
            older = previous;
            previous = current;
            current = free;
        }

        return previous[b.Length] <= limit;
    }

    private static int Cost(string a, string b, int i, int j, Span<int> older, Span<int> previous, Span<int> current)
    {
        int cost = Math.Min(previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(previous[j], current[j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(cost, older[j - 2] + 1) : cost;
    }
}
