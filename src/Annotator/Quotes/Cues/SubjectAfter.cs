using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Finds the subject that stands after its verb: « a indiqué mardi à l'AFP une source policière ».</summary>
internal sealed class SubjectAfter(PhraseEnd ends)
{
    private const int Farthest = 24;

    /// <summary>The subject's first token and the index after its last, or (-1, -1).</summary>
    public (int First, int End) Find(Reading reading, int from, int limit)
    {
        int last = Math.Min(limit, from + Farthest);
        int i = from;
        while (i < last)
        {
            if (reading.Is(i, ',') && i > from)
            {
                // « a déclaré, lundi, le ministre »: a comma is passed only inside the adjunct
                if (i + 1 >= last || !(reading.Is(i + 1, Words.Prepositions) || reading.StartsNounPhrase(i + 1) || reading.Is(i + 1, Words.Times))) return (-1, -1);
                i++;
                continue;
            }

            if (!reading.IsWord(i) || reading.Is(i, Words.ClauseOpeners)) return (-1, -1);
            if (i == from && reading.Is(i, "des")) return (i, ends.Of(reading, i, limit));
            if (reading.Is(i, Words.Prepositions) || reading.Is(i, Words.Links))
            {
                i = SkipAdjunct(reading, i, last);
                continue;
            }

            if (IsDate(reading, i, last)) i += 2;
            else if (reading.StartsNounPhrase(i) && !reading.Is(i, Words.Times)) return (i, ends.Of(reading, i, limit));
            else i++;
        }

        return (-1, -1);
    }

    // « dans un communiqué », « à l'AFP », « lors d'un point de presse »: preposition, determiners, one noun
    private static int SkipAdjunct(Reading reading, int i, int last)
    {
        i++;
        while (i < last && (reading.Is(i, Words.Determiners) || reading.Is(i, Words.Links) || reading.Is(i, Words.Prepositions))) i++;
        if (i >= last || !reading.IsWord(i)) return i;
        return reading.MentionOf(i) > 0 ? reading.MentionEnd(i) : i + 1;
    }

    // « le 3 mars », « ce mardi »
    private static bool IsDate(Reading reading, int i, int last) =>
        i + 1 < last && reading.Is(i, Words.Determiners) && (reading.Text.Tokens[i + 1].Kind == TokenKind.Number || reading.Is(i + 1, Words.Times) || reading.Is(i + 1, Words.TimeNouns));
}
