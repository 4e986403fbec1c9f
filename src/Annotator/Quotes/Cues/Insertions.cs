namespace Annotator.Quotes.Cues;

/// <summary>What an author sets between two dashes: « le ministre – un général, lui aussi – a dit ».</summary>
internal static class Insertions
{
    private const int Longest = 40;

    /// <summary>Whether a token is a dash of its own.</summary>
    public static bool IsDash(Reading reading, int token) => reading.Is(token, '–') || reading.Is(token, '—');

    /// <summary>Index of the dash that opens the insertion which a dash closes, or -1.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="close">Index of the closing dash.</param>
    /// <param name="floor">Index of the first token of the sentence, which a line of a dialogue opens with a dash of another kind.</param>
    public static int OpeningOf(Reading reading, int close, int floor)
    {
        for (int i = close - 1; i > Math.Max(floor, close - Longest); i--)
            if (IsDash(reading, i)) return i;
        return -1;
    }
}
