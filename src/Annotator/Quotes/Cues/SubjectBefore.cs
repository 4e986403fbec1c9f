using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Finds the subject that stands before its verb.</summary>
internal sealed class SubjectBefore(ReportingVerbs verbs)
{
    private const int Farthest = 60;

    /// <summary>The subject of the verb whose first token is <paramref name="verb"/>, and where it stands.</summary>
    public (TextSpan? Source, SourcePlace Place) Find(Reading reading, int verb, int floor)
    {
        floor = Math.Max(floor, verb - Farthest);
        int i = verb - 1;
        while (i >= floor && (reading.Is(i, Words.BetweenSubjectAndVerb) || IsAdverb(reading, i)) && !IsObjectOrArticle(reading, i, verb)) i--;
        if (i >= floor && Insertions.IsDash(reading, i) && Insertions.OpeningOf(reading, i, floor) is > 0 and var open) i = open - 1;
        if (i < floor) return default;
        if (reading.Is(i, Words.SubjectPronouns) || (reading.Is(i, "dernier") || reading.Is(i, "dernière")) && i > floor && reading.Is(i - 1, i > floor && reading.Is(i, "dernier") ? "ce" : "cette"))
            return (reading.Is(i, Words.SubjectPronouns) ? reading.Span(i, i + 1) : reading.Span(i - 1, i + 1), SourcePlace.Pronoun);
        if (reading.Is(i, "on")) return (reading.Span(i, i + 1), SourcePlace.Nobody);
        if (reading.Is(i, Words.SpeechPersons)) return (reading.Span(i, i + 1), SourcePlace.Nobody);
        if (reading.Is(i, "qui")) return Antecedent(reading, i, floor);
        if (reading.Is(i, "et") || reading.Is(i, "puis") || reading.Is(i, "mais")) return default;
        TextSpan? phrase = Phrase(reading, i + 1, floor);
        return phrase is null ? default : (phrase, SourcePlace.Before);
    }

    private (TextSpan?, SourcePlace) Antecedent(Reading reading, int qui, int floor)
    {
        int end = qui > floor && reading.Is(qui - 1, ',') ? qui - 1 : qui;
        TextSpan? phrase = end > floor ? Phrase(reading, end, floor) : null;
        return phrase is null ? default : (phrase, SourcePlace.Antecedent);
    }

    // « le » before a verb is an object when a subject stands before it, an article never
    private static bool IsObjectOrArticle(Reading reading, int i, int verb) => i + 1 == verb ? false : reading.Is(i, Words.Determiners) && !reading.Is(i + 1, Words.BetweenSubjectAndVerb) && !reading.Is(i + 1, Words.Auxiliaries);

    private static bool IsAdverb(Reading reading, int i) => reading.Text.Of(i).EndsWith("ment", StringComparison.Ordinal) && reading.Text.Tokens[i].Case == LetterCase.Lower && i > 0 && !reading.Is(i - 1, Words.Determiners) && !reading.Is(i - 1, Words.Links);

    /// <summary>The noun phrase that ends before <paramref name="end"/>, with what commas set off.</summary>
    private TextSpan? Phrase(Reading reading, int end, int floor)
    {
        if (end <= floor) return null;
        bool setOff = reading.Is(end - 1, ',');
        if (setOff) end--;
        int start = PieceStart(reading, end, floor);
        if (start < 0) return null;
        for (int guard = 0; guard < 4; guard++)
        {
            int comma = LastComma(reading, start, end);
            int piece = comma < 0 ? start : comma + 1;
            if (comma < 0) return Trim(reading, start, end);
            if (setOff && !IsApposition(reading, piece, end))
            {
                // « Orano, contrôlé par l'État, a rejeté »: what the commas set off goes out
                end = comma;
                setOff = true;
                continue;
            }

            if (IsNameAfterRole(reading, start, comma, piece) || (setOff && guard < 3 && !IsAdjunct(reading, PieceAfterComma(reading, start, comma)))) return Trim(reading, PieceAfterComma(reading, start, comma), end);
            return Trim(reading, piece, end);
        }

        return Trim(reading, start, end);
    }

    private static int PieceAfterComma(Reading reading, int start, int comma)
    {
        int previous = LastComma(reading, start, comma);
        return previous < 0 ? start : previous + 1;
    }

    private static bool IsAdjunct(Reading reading, int token) => reading.Is(token, Words.Prepositions) || reading.Is(token, Words.Times) || !reading.StartsNounPhrase(token);

    private static bool IsNameAfterRole(Reading reading, int start, int comma, int piece)
    {
        int first = PieceAfterComma(reading, start, comma);
        while (first < comma && reading.Is(first, Words.Conjunctions)) first++;
        return reading.MentionOf(piece) > 0 && reading.Mentions[reading.MentionOf(piece) - 1].Type == EntityType.Person && reading.Is(first, Words.Determiners) && !reading.HasName(first, comma, personOnly: true);
    }

    private static bool IsApposition(Reading reading, int piece, int end) =>
        (reading.MentionOf(piece) > 0 && reading.Mentions[reading.MentionOf(piece) - 1].Type == EntityType.Person)
        || (reading.Is(piece, Words.Determiners) && !reading.Is(piece, "de"))
        || (reading.IsWord(piece) && reading.Text.Tokens[piece].Case == LetterCase.Lower && end - piece >= 2 && !reading.Is(piece, Words.Prepositions) && !reading.Is(piece, Words.ClauseOpeners) && !reading.Is(piece, Words.Links) && !IsParticiple(reading, piece));

    private static bool IsParticiple(Reading reading, int token)
    {
        ReadOnlySpan<char> word = reading.Text.Of(token);
        return word.EndsWith("é", StringComparison.Ordinal) || word.EndsWith("és", StringComparison.Ordinal) || word.EndsWith("ée", StringComparison.Ordinal) || word.EndsWith("ées", StringComparison.Ordinal) || word.EndsWith("ant", StringComparison.Ordinal) || word is "venu" or "venue" or "élu" or "élue" or "mis" or "mise" or "pris" or "prise" or "âgé";
    }

    // Goes left over everything that can stand in a subject; a clause's verb or opener, a colon, a mark or a dash stops it.
    private int PieceStart(Reading reading, int end, int floor)
    {
        int i = end;
        while (i > floor)
        {
            int k = i - 1;
            if (reading.MentionOf(k) == 0 && Stops(reading, k, floor)) break;
            i = k;
        }

        return i < end ? i : -1;
    }

    private bool Stops(Reading reading, int k, int floor)
    {
        if (reading.Is(k, ',') || (reading.Is(k, ')') && k - 2 > floor && reading.Is(k - 2, '(')) || (reading.Is(k, '(') && k + 2 < reading.Count && reading.Is(k + 2, ')'))) return false;
        if (!reading.IsWord(k)) return true;
        if (reading.Is(k, "que") || reading.Is(k, "qu'") || reading.Is(k, "car") || reading.Is(k, "mais") || reading.Is(k, "alors") || reading.Is(k, "tandis")) return true;
        if (reading.Is(k, "qui") || reading.Is(k, "dont") || reading.Is(k, "où")) return k == floor || !reading.Is(k - 1, ',');
        if (reading.Is(k, Words.Auxiliaries) && k > floor && !IsInsideRelative(reading, k, floor)) return true;
        VerbForm verb = verbs.Find(reading.Text.LowerKey(k));
        return verb.Lemma != 0 && verb.Risk < 2 && (verb.Tenses & VerbTenses.Finite) != 0 && (verb.Tenses & VerbTenses.Past) == 0
            && !reading.Is(Math.Max(k - 1, 0), Words.Determiners) && !reading.Is(Math.Max(k - 1, 0), Words.Links) && !IsInsideRelative(reading, k, floor);
    }

    // « Le chef de l'État, qui s'était engagé à …, propose »
    private static bool IsInsideRelative(Reading reading, int k, int floor)
    {
        for (int i = k - 1; i >= Math.Max(floor, k - 12); i--)
        {
            if (reading.Is(i, "qui") || reading.Is(i, "dont") || reading.Is(i, "où")) return i > floor && reading.Is(i - 1, ',');
            if (reading.Is(i, ',')) return false;
        }

        return false;
    }

    private static int LastComma(Reading reading, int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
            if (reading.Is(i, ',')) return i;
        return -1;
    }

    // « Mais le ministre », « Samedi le président », « Au Tchad Emmanuel Macron »
    private static TextSpan? Trim(Reading reading, int start, int end)
    {
        while (start < end && (reading.Is(start, Words.Conjunctions) || reading.Is(start, Words.Times) || reading.Is(start, ','))) start++;
        if (start < end && !reading.StartsNounPhrase(start)) start = NounPhraseAfterAdjunct(reading, start, end);
        while (end > start && !reading.IsWord(end - 1) && !reading.Is(end - 1, ')')) end--;
        return start < end ? reading.Span(start, end) : null;
    }

    private static int NounPhraseAfterAdjunct(Reading reading, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (!reading.StartsNounPhrase(i) || (reading.MentionOf(i) > 0 && reading.MentionOf(i) == reading.MentionOf(i - 1))) continue;
            if (!reading.Is(i - 1, Words.Prepositions) && !reading.Is(i - 1, Words.Links) && !reading.Is(i - 1, Words.Determiners)) return i;
        }

        return start < end && reading.Is(start, Words.Prepositions) ? end : start;
    }
}
