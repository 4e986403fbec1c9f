using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Finds cues: inverted verbs after a quotation, verbs before it, « selon X ».</summary>
internal sealed class CueFinder(SourceFinder sources)
{
    private const int LongestGap = 6;

    /// <summary>An inverted cue phrase that starts at a token: « a déclaré jeudi le ministre », « a-t-il dit », « s’est félicité X », « selon X ».</summary>
    public Cue Inverted(QuotePage page, int token, int limit, bool risky)
    {
        int i = token;
        if (i < limit && page.Text.Of(i) is "comme" or "ainsi" or "ainsi que" or "et") i++;
        if (i < limit && page.Text.Of(i) is "que" or "l'") i++;
        if (i >= limit) return Cue.None;
        if (IsAccording(page, i)) return According(page, i, limit);
        int start = i;
        while (i < limit && QuoteWords.Clitics.Contains(page.Text, i) && page.Verb(i) == VerbForm.None) i++;
        bool auxiliary = i < limit && QuoteWords.Auxiliaries.Contains(page.Text, i);
        if (auxiliary) i++;
        int subject = i < limit && QuoteWords.SubjectClitics.Contains(page.Text, i) ? i++ : -1;
        if (auxiliary && i < limit && page.Text.Of(i) is "été") return Cue.None;
        int gap = i;
        if (auxiliary) while (i < limit && i - gap < LongestGap && page.Verb(i) == VerbForm.None && IsGap(page, i)) i++;
        if (i >= limit) return Cue.None;
        VerbForm form = page.Verb(i);
        VerbForm needed = auxiliary ? VerbForm.Participle : VerbForm.Finite;
        bool made = IsMade(page, i, limit, auxiliary);
        if (!made && ((form & needed) == 0 || ((form & VerbForm.HighRisk) != 0 && !risky))) return Cue.None;
        int end = made ? i + 2 : i + 1;
        if (TakesClause(page, end, limit)) return Cue.None;
        if (subject < 0 && end < limit && QuoteWords.SubjectClitics.Contains(page.Text, end)) subject = end++;
        if (subject >= 0) return new Cue(i, made ? i + 2 : i + 1, subject, subject + 1, start, Math.Max(end, subject + 1), form);
        (int first, int sourceEnd) = sources.After(page, end, limit);
        if (first < 0 && !risky) return Cue.None;
        return new Cue(i, end, first, sourceEnd, start, Math.Max(end, sourceEnd), form);
    }

    /// <summary>« selon X », « d’après X » at a token.</summary>
    public Cue According(QuotePage page, int token, int limit)
    {
        int after = page.Text.Of(token).Length == 2 ? token + 2 : token + 1;
        if (after >= limit || !IsAccording(page, token)) return Cue.None;
        (int first, int end) = sources.After(page, after, limit, true);
        if (first != after || page.Text.Of(first) is "lequel" or "laquelle") return Cue.None;
        return new Cue(token, after, first, end, token, end, VerbForm.None);
    }

    /// <summary>« Pour X, … » at a token, where X is one person or body by name.</summary>
    public Cue For(QuotePage page, int token, int limit)
    {
        (int first, int end) = sources.After(page, token + 1, limit, true);
        bool named = false;
        for (int i = Math.Max(0, first); first == token + 1 && i < end; i++)
            named |= page.MentionAt(i) >= 0 && (page.Mentions[page.MentionAt(i)].Type == EntityType.Person || page.Mentions[page.MentionAt(i)].Type == EntityType.Organisation);
        return named && end < limit && page.Is(end, ',') ? new Cue(token, token + 1, first, end, token, end, VerbForm.None) : Cue.None;
    }

    /// <summary>Whether « selon » or « d’après » starts at a token.</summary>
    public static bool IsAccording(QuotePage page, int token) =>
        QuoteWords.According.Contains(page.Text, token)
        || (page.Text.Tokens[token].Span.Length == 2 && token + 1 < page.Count && page.Text.Of(token + 1) is "après" && page.Text.Of(token)[0] is 'd' or 'D');

    /// <summary>The verb at a token as a cue, with the subject before it; none where it is negated or no verb here.</summary>
    public Cue Verbal(QuotePage page, int verb, int floor, int limit)
    {
        VerbForm form = page.Verb(verb);
        bool made = IsMade(page, verb, limit, true) || IsMade(page, verb, limit, false);
        if (form == VerbForm.None && !made) return Cue.None;
        int end = made ? verb + 2 : verb + 1;
        int start = verb;
        int gap = 0;
        bool auxiliary = false;
        if ((form & VerbForm.Participle) != 0 || made)
        {
            while (start > floor && gap++ < LongestGap && page.MentionAt(start - 1) < 0 && IsGap(page, start - 1)) start--;
            auxiliary = start > floor && QuoteWords.Auxiliaries.Contains(page.Text, start - 1);
            if (auxiliary) start--;
            else start = verb;
        }

        if (!auxiliary && (form & (VerbForm.Finite | VerbForm.Gerund | VerbForm.Infinitive)) == 0 && !made) return Cue.None;
        if (!auxiliary && (form & VerbForm.Finite) != 0 && IsNoun(page, verb, floor)) return Cue.None;
        while (start > floor && QuoteWords.Clitics.Contains(page.Text, start - 1)) start--;
        if (IsNegated(page, start, end, limit)) return Cue.None;
        if (!auxiliary && !made && (form & VerbForm.Finite) == 0) return new Cue(verb, end, -1, -1, start, end, form);
        int inverted = end < limit && QuoteWords.SubjectClitics.Contains(page.Text, end) ? end : auxiliary && QuoteWords.SubjectClitics.Contains(page.Text, start + 1) ? start + 1 : -1;
        if (inverted >= 0) return new Cue(verb, end, inverted, inverted + 1, start, Math.Max(end, inverted + 1), form);
        bool coordinated = start > floor && QuoteWords.Coordinations.Contains(page.Text, start - 1);
        (int first, int sourceEnd) = coordinated ? (-1, -1) : sources.Before(page, start, floor);
        return new Cue(verb, end, first, sourceEnd, first >= 0 ? first : start, end, form);
    }

    /// <summary>« a assuré au contraire que »: a clause follows, so the subject stands before.</summary>
    private static bool TakesClause(QuotePage page, int end, int limit)
    {
        for (int i = end; i < Math.Min(limit, end + LongestGap); i++)
        {
            if (QuoteWords.Que.Contains(page.Text, i)) return true;
            if (page.MentionAt(i) >= 0 || page.Text.Tokens[i].Kind != TokenKind.Word || page.Text.Of(i) is "le" or "la" or "les" or "l'" or "l’" or "un" or "une" or "son" or "sa") return false;
        }

        return false;
    }

    /// <summary>« fait savoir », « fait valoir », « laissé entendre », « tenu à préciser »: two words, one cue.</summary>
    private static bool IsMade(QuotePage page, int i, int limit, bool participle)
    {
        if (i + 1 >= limit) return false;
        ReadOnlySpan<char> verb = page.Text.Of(i), next = page.Text.Of(i + 1);
        bool makes = participle ? verb is "fait" or "laissé" : verb is "fait" or "font" or "laisse" or "laissent" or "faisait";
        return makes && next is "savoir" or "valoir" or "entendre" or "remarquer" or "observer" or "part";
    }

    private static bool IsGap(QuotePage page, int i) =>
        QuoteWords.Adverbs.Contains(page.Text, i) || QuoteWords.Gaps.Contains(page.Text, i) || QuoteWords.SubjectClitics.Contains(page.Text, i) || page.Is(i, ',')
        || page.Text.Of(i).EndsWith("ment") || page.Text.Tokens[i].Kind == TokenKind.Number || QuoteWords.Days.Contains(page.Text, i);

    /// <summary>« la demande », « un appel », « ce constate »: a form after a determiner or preposition is a noun.</summary>
    private static bool IsNoun(QuotePage page, int verb, int floor)
    {
        if (verb <= floor) return false;
        return page.Text.Of(verb - 1) is "le" or "la" or "les" or "un" or "une" or "des" or "du" or "de" or "d'" or "ce" or "cette" or "son" or "sa" or "ses" or "leur" or "au" or "à" or "sans" or "par" or "en" or "aucune" or "aucun" or "toute"
            && !(page.Text.Of(verb - 1) is "le" or "la" or "les" or "leur" && verb - 2 >= floor && (QuoteWords.SubjectPronouns.Contains(page.Text, verb - 2) || page.Text.Of(verb - 2) is "comme" or "qui"));
    }

    private static bool IsNegated(QuotePage page, int start, int end, int limit)
    {
        bool ne = start < page.Count && page.Text.Of(start) is "n'" or "ne" || start > 0 && page.Text.Of(start - 1) is "n'" or "ne";
        if (!ne) return false;
        for (int i = start; i < Math.Min(limit, end + 2); i++)
            if (QuoteWords.Negations.Contains(page.Text, i)) return true;
        return false;
    }
}
