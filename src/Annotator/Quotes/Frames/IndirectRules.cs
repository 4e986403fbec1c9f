using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Frames;

/// <summary>Finds reported clauses without marks: V que, V + infinitive, selon X, incise after a clause.</summary>
internal sealed class IndirectRules(CueFinder cues, SourceFinder sources, NominalReader nominals)
{
    private const int LongestGap = 7;
    private const int ShortestClause = 3;

    private static readonly WordSet InfinitiveTakers = new(
        "affirme affirmé affirment affirmant affirmait affirmer dit dire disent disant disait assure assuré assurent assurant assurait déclare déclaré déclarent reconnaît reconnu reconnaissent reconnaissait nie nié nient prétend prétendu prétendent annonce annoncé annoncent confirme confirmé estime estimé estiment admet admis avoue avoué explique expliqué soutient indique indiqué jure juré raconte raconté confie confié");

    private static readonly WordSet Infinitives = new("avoir être vouloir pouvoir devoir faire ne n' se s' y l' les en");

    /// <summary>Adds the indirect quotes of the sentences before <paramref name="end"/>; a cue that has a marked quote already is passed over.</summary>
    public void Apply(QuotePage page, int end, List<Finding> found)
    {
        foreach (Sentence sentence in page.Text.Sentences)
        {
            if (sentence.FirstToken >= end) break;
            if (sentence.EndToken - sentence.FirstToken > ShortestClause) Sentence(page, sentence, found);
        }
    }

    private void Sentence(QuotePage page, Sentence sentence, List<Finding> found)
    {
        int floor = sentence.FirstToken, limit = ContentEnd(page, sentence);
        for (int i = floor; i < limit; i++)
        {
            if (page.StretchAt(i) >= 0) continue;
            if (CueFinder.IsAccording(page, i) || (i == floor && page.Text.Of(i) is "Pour"))
            {
                According(page, i, floor, limit, found);
            }
            else if (page.Is(i, ',') && i > floor + ShortestClause)
            {
                Incise(page, i, floor, limit, found);
            }
            else if (page.Verb(i) != VerbForm.None || page.Text.Of(i) is "fait" or "font")
            {
                int reached = Verb(page, i, floor, limit, found);
                if (reached > i) i = reached - 1;
            }
        }
    }

    private static int ContentEnd(QuotePage page, Sentence sentence)
    {
        int limit = sentence.EndToken;
        while (limit > sentence.FirstToken + 1 && page.IsTerminal(limit - 1)) limit--;
        return limit;
    }

    /// <summary>a annoncé que le président se rendrait à Moscou · affirme avoir tué dix hommes.</summary>
    private int Verb(QuotePage page, int verb, int floor, int limit, List<Finding> found)
    {
        Cue cue = cues.Verbal(page, verb, floor, limit);
        if (!cue.Found || (cue.Form & (VerbForm.HighRisk | VerbForm.Private)) != 0 || IsTaken(cue, found)) return verb;
        int i = cue.PhraseEnd;
        if (i < limit && InfinitiveTakers.Contains(page.Text, verb) && IsInfinitive(page, i, limit)) return Clause(page, WithSubject(page, cue, floor), i, limit, "infinitive", found);
        if ((cue.Form & VerbForm.Que) == 0 && cue.End - cue.First < 2) return verb;
        int que = Que(page, i, limit);
        if (que < 0 || page.Text.Of(Math.Max(floor, cue.PhraseFirst - 1)) is "si" or "pour" or "ce") return verb;
        cue = WithSubject(page, cue, floor);
        bool weak = (cue.Form & VerbForm.MiddleRisk) != 0;
        if (weak && !IsSpeaker(page, cue)) return verb;
        return Clause(page, cue, que, limit, "que", found);
    }

    private static bool IsInfinitive(QuotePage page, int i, int limit)
    {
        ReadOnlySpan<char> word = page.Text.Of(i);
        if (word is "ne" or "n'" or "n’" or "se" or "s'" or "s’" && i + 1 < limit)
        {
            int next = page.Text.Of(i + 1) is "pas" or "rien" or "y" or "en" ? Math.Min(limit - 1, i + 2) : i + 1;
            return EndsAsInfinitive(page.Text.Of(next));
        }

        return Infinitives.Contains(page.Text, i) && EndsAsInfinitive(word) || ((page.Verb(i) & VerbForm.Infinitive) != 0);
    }

    private static bool EndsAsInfinitive(ReadOnlySpan<char> word) => word.Length > 3 && (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("re"));

    private static int Que(QuotePage page, int first, int limit)
    {
        for (int i = first; i < Math.Min(limit, first + LongestGap); i++)
        {
            if (QuoteWords.Que.Contains(page.Text, i)) return page.Text.Of(Math.Max(0, i - 1)) is "ce" or "plus" or "moins" or "alors" ? -1 : i;
            if (page.StretchAt(i) >= 0 || (page.Text.Tokens[i].Kind == TokenKind.Punctuation && !page.Is(i, ',')) || (i > first && (page.Verb(i) & VerbForm.Finite) != 0)) return -1;
        }

        return -1;
    }

    /// <summary>Adds the clause from a token to its end, unless marked stretches in it speak for themselves. Returns the index after the clause.</summary>
    private int Clause(QuotePage page, Cue cue, int first, int limit, string rule, List<Finding> found)
    {
        int end = ClauseEnd(page, first, limit);
        if (end - first < ShortestClause || HoldsSpeech(first, end, found)) return first;
        Add(page, cue, first, end, rule, 0.8, found);
        return end;
    }

    private int ClauseEnd(QuotePage page, int first, int limit)
    {
        for (int i = first + 1; i < limit; i++)
        {
            if (page.StretchAt(i) >= 0) continue;
            if (page.Is(i, ';')) return i;
            if (!page.Is(i, ',') || i + 1 >= limit) continue;
            int next = page.Text.Of(i + 1) is "et" or "mais" or "tout" or "en" ? Math.Min(limit - 1, i + 2) : i + 1;
            if ((page.Verb(next) & VerbForm.Gerund) != 0 || page.Text.Of(i + 1) is "avant" or "selon" || (QuoteWords.Auxiliaries.Contains(page.Text, next) && cues.Inverted(page, next, limit, false).Found)) return i;
            if (cues.Inverted(page, i + 1, limit, false).Found) return i;
        }

        return limit;
    }

    /// <summary>Selon X, dix personnes sont mortes · dix personnes sont mortes, selon X.</summary>
    private void According(QuotePage page, int token, int floor, int limit, List<Finding> found)
    {
        Cue cue = page.Text.Of(token) is "Pour" ? cues.For(page, token, limit) : cues.According(page, token, limit);
        if (!cue.Found || !IsInformant(page, cue) || IsTaken(cue, found)) return;
        if (token <= floor + 2)
        {
            int first = cue.PhraseEnd < limit && page.Is(cue.PhraseEnd, ',') ? cue.PhraseEnd + 1 : -1;
            if (first < 0) first = CommaAfter(page, cue.PhraseEnd, limit) + 1;
            if (first <= 0) return;
            int end = ClauseEnd(page, first, limit);
            if (!HoldsSpeech(first, end, found)) Add(page, cue, first, end, "according to", 0.85, found);
            return;
        }

        int before = page.Is(token - 1, ',') || page.Is(token - 1, '(') ? token - 1 : token;
        bool closes = cue.PhraseEnd >= limit || page.Text.Tokens[cue.PhraseEnd].Kind == TokenKind.Punctuation;
        int start = ClauseStart(page, before, floor, found);
        if (!closes || before - start < ShortestClause || HoldsSpeech(start, before, found)) return;
        Finding finding = Add(page, cue, start, before, "according to", 0.75, found);
        if (cue.PhraseEnd + ShortestClause < limit && page.Is(cue.PhraseEnd, ',') && before != token && !HoldsSpeech(cue.PhraseEnd + 1, limit, found))
            finding.Parts.Add((cue.PhraseEnd + 1, ClauseEnd(page, cue.PhraseEnd + 1, limit)));
    }

    private static int CommaAfter(QuotePage page, int first, int limit)
    {
        for (int i = first; i < Math.Min(limit, first + 8); i++)
            if (page.Is(i, ',')) return i;
        return -1;
    }

    /// <summary>Dix personnes sont mortes, a indiqué la police.</summary>
    private void Incise(QuotePage page, int comma, int floor, int limit, List<Finding> found)
    {
        Cue cue = cues.Inverted(page, comma + 1, limit, false);
        if (!cue.Found || cue.Form == VerbForm.None || (cue.Form & VerbForm.Private) != 0 || IsTaken(cue, found) || !IsSpeaker(page, cue)) return;
        int start = ClauseStart(page, comma, floor, found);
        if (comma - start < ShortestClause || HoldsSpeech(start, comma, found)) return;
        Finding finding = Add(page, cue, start, comma, "incise after clause", 0.85, found);
        if (cue.PhraseEnd + ShortestClause < limit && page.Is(cue.PhraseEnd, ',') && !HoldsSpeech(cue.PhraseEnd + 1, limit, found) && (page.Verb(cue.PhraseEnd + 1) & VerbForm.Gerund) == 0)
            finding.Parts.Add((cue.PhraseEnd + 1, ClauseEnd(page, cue.PhraseEnd + 1, limit)));
    }

    /// <summary>Where the clause before an incise starts: at the sentence's start, or after what another quote of the sentence has taken.</summary>
    private static int ClauseStart(QuotePage page, int end, int floor, List<Finding> found)
    {
        int start = floor;
        for (int f = found.Count - 1; f >= 0; f--)
        {
            Finding finding = found[f];
            foreach ((int first, int partEnd) in finding.Parts)
                if (first >= floor && partEnd <= end) start = Math.Max(start, Math.Max(partEnd, finding.Cue.PhraseEnd <= end ? finding.Cue.PhraseEnd : partEnd));
        }

        while (start < end && page.Text.Tokens[start].Kind is TokenKind.Punctuation or TokenKind.Dash) start++;
        return start;
    }

    private static bool IsTaken(Cue cue, List<Finding> found)
    {
        foreach (Finding finding in found)
            if (finding.Cue.First == cue.First) return true;
        return false;
    }

    private static bool HoldsSpeech(int first, int end, List<Finding> found)
    {
        foreach (Finding finding in found)
            foreach ((int partFirst, int partEnd) in finding.Parts)
                if (partFirst < end && first < partEnd) return true;
        return false;
    }

    /// <summary>Persons, bodies, groups, documents and sources of information; not criteria, plans or indicators.</summary>
    private bool IsInformant(QuotePage page, Cue cue)
    {
        for (int i = cue.SourceFirst; i < cue.SourceEnd; i++)
            if (page.MentionAt(i) >= 0) return true;
        Noun noun = nominals.At(page.Text, cue.SourceFirst, cue.SourceEnd).Noun;
        return noun.Class != NounClass.None || QuoteWords.SubjectPronouns.Contains(page.Text, cue.SourceFirst) || page.Text.Of(cue.SourceFirst) is "lui";
    }

    private bool IsSpeaker(QuotePage page, Cue cue) => cue.SourceFirst >= 0 && (QuoteWords.SubjectClitics.Contains(page.Text, cue.SourceFirst) || QuoteWords.SubjectPronouns.Contains(page.Text, cue.SourceFirst) || IsInformant(page, cue));

    private Cue WithSubject(QuotePage page, Cue cue, int floor)
    {
        if (cue.SourceFirst >= 0) return cue;
        for (int i = cue.PhraseFirst - 1; i >= floor; i--)
        {
            if (page.StretchAt(i) >= 0 || (page.Verb(i) & (VerbForm.Finite | VerbForm.Participle)) == 0) continue;
            Cue other = cues.Verbal(page, i, floor, cue.PhraseFirst);
            if (other.SourceFirst >= 0) return cue with { SourceFirst = other.SourceFirst, SourceEnd = other.SourceEnd };
        }

        (int first, int end) = sources.Opening(page, floor, cue.PhraseFirst);
        return first < 0 ? cue : cue with { SourceFirst = first, SourceEnd = end };
    }

    private static Finding Add(QuotePage page, Cue cue, int first, int end, string rule, double confidence, List<Finding> found)
    {
        var finding = new Finding(QuoteKind.Indirect, cue, rule, confidence) { LastSentence = page.SentenceAt(end - 1) };
        finding.Parts.Add((first, end));
        found.Add(finding);
        return finding;
    }
}
