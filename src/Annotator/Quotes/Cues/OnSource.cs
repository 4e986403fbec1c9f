using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Whom « on » quotes: « a-t-on appris auprès de la police », « précise-t-on de source judiciaire », « dit-on à Moscou ».</summary>
internal static class OnSource
{
    private const int Farthest = 8;

    /// <summary>First token and end of the phrase, or (-1, -1).</summary>
    public static (int First, int End) Find(Reading reading, int from, Sentence own)
    {
        int limit = Math.Min(own.EndToken, from + Farthest);
        for (int i = from; i + 1 < limit; i++)
        {
            if (reading.Is(i, "auprès") && (reading.Is(i + 1, "de") || reading.Is(i + 1, "d'") || reading.Is(i + 1, "du") || reading.Is(i + 1, "des")))
                return Phrase(reading, i + 2, own.EndToken);
            if ((reading.Is(i, "de") || reading.Is(i, "selon") || reading.Is(i, "chez")) && (reading.Is(i + 1, "source") || reading.Is(i + 1, "sources") || reading.Is(i, "chez")))
                return Phrase(reading, i + 1, own.EndToken);
        }

        return (-1, -1);
    }

    private static (int, int) Phrase(Reading reading, int first, int limit)
    {
        int i = first;
        while (i < limit && (reading.IsWord(i) && !reading.Is(i, Words.ClauseOpeners))) i++;
        return i > first ? (first, i) : (-1, -1);
    }
}
