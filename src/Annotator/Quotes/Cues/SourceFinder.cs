using Annotator.Documents;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>Finds the phrase that a cue points to: the subject before a verb, the noun phrase after one.</summary>
internal sealed class SourceFinder(NominalReader nominals)
{
    private const int Reach = 26;

    /// <summary>The noun phrase that starts at or soon after a token: « jeudi le ministre russe des Affaires étrangères Sergueï Lavrov ».</summary>
    /// <param name="page">The page.</param>
    /// <param name="token">The token to start at.</param>
    /// <param name="limit">The token to stop before.</param>
    /// <param name="bareAppositions">Whether an apposition must stand without determiner: after « selon X, » the next noun phrase is the clause's.</param>
    /// <returns>First token and the index after the last, or -1.</returns>
    public (int First, int End) After(QuotePage page, int token, int limit, bool bareAppositions = false)
    {
        int i = SkipCircumstance(page, token, limit);
        if (i >= limit) return (-1, -1);
        if (QuoteWords.SubjectPronouns.Contains(page.Text, i)) return (i, i + 1);
        bool determiner = Determiner.Of(page.Text, i).Kind != DeterminerKind.None;
        if (!determiner && page.MentionAt(i) < 0 && !page.IsCapitalised(i) && nominals.Lexicon.LongestMatch(page.Text, i, limit, out _).Class == NounClass.None) return (-1, -1);
        int end = PhraseEnd(page, i, limit, bareAppositions);
        return end > i ? (i, end) : (-1, -1);
    }

    /// <summary>The subject that ends before a token: pronoun, antecedent of <c>qui</c>, noun phrase with its apposition.</summary>
    public (int First, int End) Before(QuotePage page, int end, int floor)
    {
        int last = end - 1;
        while (last >= floor && (QuoteWords.Adverbs.Contains(page.Text, last) || QuoteWords.Days.Contains(page.Text, last) || IsAdverb(page, last))) last--;
        if (last < floor) return (-1, -1);
        if (QuoteWords.SubjectPronouns.Contains(page.Text, last)) return (last, last + 1);
        if (page.Text.Of(last) is "qui") return Before(page, page.Is(Math.Max(floor, last - 1), ',') ? last - 1 : last, floor);
        if (page.Is(last, ')') || page.Is(last, ',') || page.Text.Tokens[last].Kind == TokenKind.Dash) return Apposed(page, last, floor);
        return Phrase(page, last, floor);
    }

    /// <summary>« jeudi », « à l’AFP », « dans un communiqué », « pour sa part »: what may stand between verb and subject.</summary>
    private int SkipCircumstance(QuotePage page, int token, int limit)
    {
        int i = token;
        for (int steps = 0; steps < 5 && i < limit; steps++)
        {
            int start = i;
            while (i < limit && page.MentionAt(i) < 0 && (QuoteWords.Adverbs.Contains(page.Text, i) || QuoteWords.Days.Contains(page.Text, i) || page.Text.Tokens[i].Kind == TokenKind.Number || IsAdverb(page, i))) i++;
            if (i < limit && page.Is(i, ',') && i > token) i++;
            if (i < limit && QuoteWords.Prepositions.Contains(page.Text, i) && page.Verb(i) == VerbForm.None) i = SkipPreposition(page, i, limit);
            if (i == start) break;
        }

        return i;
    }

    private static int SkipPreposition(QuotePage page, int preposition, int limit)
    {
        int i = preposition + 1;
        int words = 0;
        if (i < limit && Determiner.Of(page.Text, i).Kind != DeterminerKind.None) i++;
        if (i < limit && page.MentionAt(i) >= 0)
        {
            int mention = page.MentionAt(i);
            while (i < limit && page.MentionAt(i) == mention) i++;
            return i;
        }

        while (i < limit && words < 4 && page.Text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && page.MentionAt(i) < 0)
        {
            bool next = Determiner.Of(page.Text, i).Kind != DeterminerKind.None && !QuoteWords.Prepositions.Contains(page.Text, i);
            if ((words > 0 && (next || page.IsCapitalised(i))) || QuoteWords.Conjunctions.Contains(page.Text, i)) break;
            i++;
            words++;
        }

        return i;
    }

    /// <summary>Where the noun phrase that starts at a token ends: before a verb, a preposition of circumstance, a relative clause; appositions with a name stay.</summary>
    private int PhraseEnd(QuotePage page, int first, int limit, bool bareAppositions)
    {
        int i = first;
        bool named = false;
        while (i < limit && i - first < Reach)
        {
            if (page.MentionAt(i) >= 0)
            {
                int mention = page.MentionAt(i);
                named |= i <= first + 1 || page.Mentions[mention].Type == EntityType.Person;
                while (i < limit && page.MentionAt(i) == mention) i++;
                continue;
            }

            if (page.Is(i, '('))
            {
                int close = i;
                while (close < limit && close - i < 8 && !page.Is(close, ')')) close++;
                if (close >= limit || !page.Is(close, ')')) break;
                i = close + 1;
                continue;
            }

            if (page.Is(i, ','))
            {
                if (!Apposes(page, i + 1, limit, named) || (bareAppositions && i + 1 < limit && (page.MentionAt(i + 1) >= 0 || Determiner.Of(page.Text, i + 1).Kind != DeterminerKind.None))) break;
                i++;
                continue;
            }

            if (page.Text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || IsPhraseStop(page, i, first)) break;
            i++;
        }

        return i;
    }

    private bool Apposes(QuotePage page, int first, int limit, bool named)
    {
        if (first >= limit) return false;
        if (!named && page.MentionAt(first) >= 0 && page.Mentions[page.MentionAt(first)].Type == EntityType.Person) return true;
        Noun noun = nominals.At(page.Text, first, Math.Min(limit, first + 6)).Noun;
        return noun.IsHuman;
    }

    private static bool IsPhraseStop(QuotePage page, int i, int first)
    {
        if (i == first) return false;
        if (QuoteWords.Auxiliaries.Contains(page.Text, i) || QuoteWords.SubjectPronouns.Contains(page.Text, i) || QuoteWords.Days.Contains(page.Text, i)) return true;
        if ((page.Verb(i) & (VerbForm.Gerund | VerbForm.Infinitive)) != 0) return true;
        if (page.Text.Of(i) is "à" or "au" or "aux" && i + 1 < page.Count && IsReceiver(page, i + 1)) return true;
        return page.Text.Of(i) is "s'" or "s’" or "se" or "n'" or "n’" or "ne" or "dans" or "lors" or "sur" or "devant" or "après" or "avant" or "qui" or "que" or "qu'" or "dont" or "où" or "en" or "pour" or "depuis" or "pendant" or "par" or "selon" or "mais" or "lorsqu'" or "lorsque" or "quand" or "alors" or "interrogé" or "interrogée" or "joint" or "jointe" or "cité" or "citée" or "auprès" or "via" or "ce" or "sous" or "avec" or "et" && !(page.Text.Of(i) is "et" && i + 1 < page.Count && (page.MentionAt(i + 1) >= 0 || page.Text.Tokens[i + 1].Case == LetterCase.Lower));
    }

    /// <summary>« … le procureur à l’AFP »: a medium after « à » hears, it does not speak.</summary>
    private static bool IsReceiver(QuotePage page, int i)
    {
        if (Determiner.Of(page.Text, i).Kind != DeterminerKind.None) i++;
        return i < page.Count && page.MentionAt(i) >= 0 && page.Mentions[page.MentionAt(i)].Type == EntityType.Organisation && page.Text.Tokens[i].Case == LetterCase.Upper;
    }

    /// <summary>The subject with which a stretch of the sentence opens: « Lundi, le ministre … », « Si la comédienne … ».</summary>
    public (int First, int End) Opening(QuotePage page, int floor, int limit)
    {
        int i = floor;
        if (i < limit && page.MentionAt(i) < 0 && QuoteWords.Conjunctions.Contains(page.Text, i)) i++;
        (int first, int end) = After(page, i, limit);
        if (first < 0) return (-1, -1);
        bool known = page.MentionAt(first) >= 0 || Determiner.Of(page.Text, first).Kind != DeterminerKind.None || QuoteWords.SubjectPronouns.Contains(page.Text, first);
        return known ? (first, end) : (-1, -1);
    }

    /// <summary>« X, ministre de Y, » or « X (Z) »: the phrase before the apposition, through it.</summary>
    private (int First, int End) Apposed(QuotePage page, int last, int floor)
    {
        (int open, int openEnd) = Opening(page, floor, last);
        if (open >= 0 && openEnd < last && page.Is(last, ',') && (page.Is(openEnd, ',') || page.Is(openEnd, '(')) && !HoldsVerb(page, openEnd, last)) return (open, last);
        int i = last - 1;
        while (i > floor && last - i < Reach && !page.Is(i, ',') && !page.Is(i, '(') && page.Text.Tokens[i].Kind != TokenKind.Dash)
        {
            if (page.StretchAt(i) >= 0) return (-1, -1);
            i--;
        }

        if (i <= floor || last - i >= Reach) return page.Is(last, ',') ? Phrase(page, last - 1, floor) : (-1, -1);
        (int first, _) = Phrase(page, i - 1, floor);
        if (first < 0) return (-1, -1);
        return (first, page.Is(last, ')') ? last + 1 : last);
    }

    /// <summary>The noun phrase that ends with a token: from the leftmost determiner, name or noun that no verb or mark parts from it.</summary>
    private (int First, int End) Phrase(QuotePage page, int last, int floor)
    {
        int best = -1;
        for (int i = last; i >= floor && last - i < Reach; i--)
        {
            if (page.Text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) && page.MentionAt(i) < 0) break;
            if (page.StretchAt(i) >= 0) break;
            if (i < last && IsClauseBorder(page, i)) break;
            if (!Starts(page, i)) continue;
            bool governed = i > floor && QuoteWords.Prepositions.Contains(page.Text, i - 1) && page.MentionAt(i - 1) < 0;
            bool article = i > floor && page.Text.Tokens[i - 1].Kind == TokenKind.Word && QuoteWords.Prepositions.Contains(page.Text, i) && page.MentionAt(i) < 0;
            if (!governed && !article) best = i;
        }

        return best < 0 ? (-1, -1) : (best, last + 1);
    }

    private static bool HoldsVerb(QuotePage page, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (QuoteWords.Auxiliaries.Contains(page.Text, i) || QuoteWords.SubjectPronouns.Contains(page.Text, i) || page.StretchAt(i) >= 0) return true;
        return false;
    }

    private bool Starts(QuotePage page, int i) =>
        (page.MentionAt(i) >= 0 && (i == 0 || page.MentionAt(i - 1) != page.MentionAt(i)))
        || Determiner.Of(page.Text, i).Kind != DeterminerKind.None
        || (page.MentionAt(i) < 0 && nominals.Lexicon.LongestMatch(page.Text, i, page.Count, out _).Class is not (NounClass.None or NounClass.Document));

    private static bool IsClauseBorder(QuotePage page, int i) =>
        page.MentionAt(i) < 0 && (QuoteWords.Auxiliaries.Contains(page.Text, i) || QuoteWords.SubjectPronouns.Contains(page.Text, i)
            || (page.Text.Of(i) is not "et" and not "donc" && QuoteWords.Conjunctions.Contains(page.Text, i)));

    private static bool IsAdverb(QuotePage page, int i)
    {
        ReadOnlySpan<char> word = page.Text.Of(i);
        return word.Length > 6 && word.EndsWith("ment") && page.Text.Tokens[i].Case == LetterCase.Lower && word is not "gouvernement" and not "parlement" and not "département" and not "mouvement" and not "règlement" and not "événement";
    }
}
