using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Frames;

/// <summary>Says of each marked stretch whether it is speech, and on which cue it hangs.</summary>
internal sealed class StretchRules(CueFinder cues, SourceFinder sources)
{
    private const int ColonReach = 34;
    private const int VerbReach = 40;

    /// <summary>Adds the quotes of all stretches before <paramref name="end"/> and the stretches that are none.</summary>
    public void Apply(QuotePage page, int end, List<Finding> found, List<RejectedMarks> rejected)
    {
        for (int s = 0; s < page.Stretches.Count; s++)
        {
            MarkedStretch stretch = page.Stretches[s];
            if (stretch.Open >= end)
            {
                rejected.Add(new RejectedMarks(SpanOf(page, stretch), "comment"));
                continue;
            }

            if (stretch.Continues && found.Count > 0 && found[^1].Parts[^1].End == page.Stretches[s - 1].Close + 1)
            {
                Join(page, found[^1], stretch);
                continue;
            }

            if (Reject(page, stretch) is { } reason)
            {
                rejected.Add(new RejectedMarks(SpanOf(page, stretch), reason));
                continue;
            }

            if (!Attach(page, s, stretch, found)) rejected.Add(new RejectedMarks(SpanOf(page, stretch), "term"));
        }
    }

    private static TextSpan SpanOf(QuotePage page, MarkedStretch stretch) => page.Text.SpanOf(stretch.Open, stretch.Close + 1);

    private static void Join(QuotePage page, Finding finding, MarkedStretch stretch)
    {
        finding.Parts.Add((stretch.Open, stretch.Close + 1));
        finding.LastSentence = page.SentenceAt(stretch.Close);
    }

    /// <summary>Titles, names, nicknames: what the words before say of the stretch.</summary>
    private static string? Reject(QuotePage page, MarkedStretch stretch)
    {
        int length = stretch.End - stretch.First;
        if (length <= 0) return "empty";
        if (length > 12) return null;
        bool clause = IsClause(page, stretch);
        int before = stretch.Open - 1;
        if (before >= 0 && !clause && QuoteWords.Naming.Contains(page.Text, before)) return "title";
        if (before >= 1 && !clause && page.IsCapitalised(stretch.First) && QuoteWords.Naming.Contains(page.Text, before - 1)) return "title";
        if (length <= 8 && AllCapitalised(page, stretch) && !page.IsTerminal(stretch.End - 1)) return "name";
        return null;
    }

    /// <summary>« Le Retour de Martin Guerre »: every word of weight has a capital.</summary>
    private static bool AllCapitalised(QuotePage page, MarkedStretch stretch)
    {
        int words = 0;
        for (int i = stretch.First; i < stretch.End; i++)
        {
            if (page.Text.Tokens[i].Kind != TokenKind.Word || page.Text.Tokens[i].Span.Length <= 3) continue;
            if (page.MentionAt(i) < 0 && !page.IsCapitalised(i)) return false;
            words++;
        }

        return words > 0 && page.IsCapitalised(stretch.First);
    }

    /// <summary>Whether the stretch looks like a clause: a subject or a common finite verb stands in it.</summary>
    private static bool IsClause(QuotePage page, MarkedStretch stretch)
    {
        for (int i = stretch.First; i < stretch.End; i++)
            if (QuoteWords.ClauseSigns.Contains(page.Text, i)) return true;
        return page.IsTerminal(stretch.End - 1) && stretch.End - stretch.First > 2;
    }

    private bool Attach(QuotePage page, int index, MarkedStretch stretch, List<Finding> found)
    {
        int sentence = page.SentenceAt(stretch.Open), lastSentence = page.SentenceAt(stretch.Close);
        int floor = page.Text.Sentences[sentence].FirstToken;
        int limit = page.Text.Sentences[lastSentence].EndToken;
        int next = index + 1 < page.Stretches.Count ? Math.Min(limit, page.Stretches[index + 1].Open) : limit;
        if (AfterIncise(page, stretch, found)) return true;
        if (Incise(page, stretch, floor, next, found)) return true;
        if (Colon(page, stretch, floor, found)) return true;
        if (Inside(page, stretch, found)) return true;
        Cue before = Before(page, stretch, floor);
        Cue after = Later(page, stretch.Close + 1, limit);
        if (before.Found && after.Found) before = Nearer(stretch, before, after) ? before : after;
        Cue cue = before.Found ? before : after;
        if (cue.Found) return Fragment(page, stretch, cue, found);
        return WithoutCue(page, stretch, floor, limit, found);
    }

    /// <summary>« A », a dit X, « B »: what follows the incise of the stretch before goes on with it.</summary>
    private static bool AfterIncise(QuotePage page, MarkedStretch stretch, List<Finding> found)
    {
        if (found.Count == 0 || found[^1] is not { Rule: "incise after" or "incise inside" } last || !last.Cue.Found) return false;
        int between = stretch.Open - last.Cue.PhraseEnd;
        if (between is < 0 or > 1 || (between == 1 && !page.Is(stretch.Open - 1, ','))) return false;
        if (page.SentenceAt(stretch.Open) != page.SentenceAt(last.Cue.First)) return false;
        Join(page, last, stretch);
        return true;
    }

    /// <summary>« Nous avançons », a déclaré le ministre.</summary>
    private bool Incise(QuotePage page, MarkedStretch stretch, int floor, int limit, List<Finding> found)
    {
        int i = stretch.Close + 1;
        if (!stretch.Closed || i >= limit) return false;
        bool comma = page.Is(i, ',');
        if (comma) i++;
        Cue cue = cues.Inverted(page, i, limit, comma || page.IsTerminal(stretch.End - 1) || page.Is(stretch.End - 1, ','));
        if (!cue.Found) return false;
        bool whole = stretch.Open == floor || OnlyMarks(page, floor, stretch.Open);
        QuoteKind kind = whole && (IsClause(page, stretch) || page.IsCapitalised(stretch.First)) ? QuoteKind.Direct : QuoteKind.Mixed;
        var finding = new Finding(kind, cue, "incise after", 0.95);
        TakeFragments(floor, finding, found);
        Add(page, stretch, finding, found);
        return true;
    }

    /// <summary>Earlier fragments of the sentence that hang on no verb of their own hang on the incise: un « bon » accord, « utile à tous », a dit X.</summary>
    private static void TakeFragments(int floor, Finding finding, List<Finding> found)
    {
        while (found.Count > 0 && found[^1] is { Rule: "without cue" } last && last.Parts[0].First >= floor)
        {
            finding.Parts.InsertRange(0, last.Parts);
            finding.Kind = QuoteKind.Mixed;
            found.RemoveAt(found.Count - 1);
        }
    }

    private static bool OnlyMarks(QuotePage page, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (page.Text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return false;
        return true;
    }

    /// <summary>Il a déclaré : « Nous avançons. » · Sergueï Lavrov : « Nous avançons ».</summary>
    private bool Colon(QuotePage page, MarkedStretch stretch, int floor, List<Finding> found)
    {
        int colon = stretch.Open - 1;
        if (colon <= floor || !page.Is(colon, ':')) return false;
        Cue cue = Cue.None;
        for (int i = colon - 1; i >= floor && colon - i < ColonReach && !cue.Found; i--)
            if (page.StretchAt(i) < 0) cue = cues.Verbal(page, i, floor, colon);
        string rule = "colon after verb";
        if (cue.Found)
        {
            cue = WithSubject(page, cue, floor);
        }
        else
        {
            (int first, int end) = sources.Before(page, colon, floor);
            if (first >= 0) cue = new Cue(-1, -1, first, end, first, end, VerbForm.None);
            rule = "colon after name";
        }

        Add(page, stretch, new Finding(QuoteKind.Direct, cue, rule, cue.Found ? 0.95 : 0.85), found);
        return true;
    }

    /// <summary>« Nous venons, a-t-il dit, en amis »: the incise cuts the stretch.</summary>
    private bool Inside(QuotePage page, MarkedStretch stretch, List<Finding> found)
    {
        for (int i = stretch.First + 1; i + 1 < stretch.End; i++)
        {
            if (!page.Is(i, ',')) continue;
            Cue cue = cues.Inverted(page, i + 1, stretch.End, false);
            if (!cue.Found || cue.PhraseEnd > stretch.End || (cue.Form & VerbForm.Private) != 0) continue;
            bool pronoun = page.Text.Of(cue.SourceFirst)[0] == '-' && page.Text.Of(cue.SourceFirst) is not ("-je" or "-vous" or "-nous");
            bool named = page.MentionAt(cue.SourceFirst) >= 0 || page.MentionAt(Math.Max(cue.SourceFirst, cue.SourceEnd - 1)) >= 0;
            bool bordered = cue.PhraseEnd >= stretch.End || page.Text.Tokens[cue.PhraseEnd].Kind == TokenKind.Punctuation;
            if (!bordered || !(pronoun || named)) continue;
            var finding = new Finding(QuoteKind.Direct, cue, "incise inside", 0.9) { LastSentence = page.SentenceAt(stretch.Close) };
            finding.Parts.Add((stretch.Open, i));
            int rest = cue.PhraseEnd < stretch.End ? cue.PhraseEnd + 1 : stretch.End;
            if (rest < stretch.End) finding.Parts.Add((rest, stretch.Close + 1));
            found.Add(finding);
            return true;
        }

        return false;
    }

    /// <summary>The nearest cue before the stretch in its sentence: a verb outside other stretches, or « selon X ».</summary>
    private Cue Before(QuotePage page, MarkedStretch stretch, int floor)
    {
        for (int i = stretch.Open - 1; i >= floor && stretch.Open - i < VerbReach; i--)
        {
            if (page.StretchAt(i) >= 0) continue;
            if (page.Is(i, ';')) break;
            Cue cue = CueFinder.IsAccording(page, i) ? cues.According(page, i, stretch.Open)
                : page.Text.Of(i) is "Pour" or "pour" && (i == floor || page.Is(i - 1, ',')) ? cues.For(page, i, stretch.Open)
                : cues.Verbal(page, i, floor, stretch.Open);
            if (!cue.Found || ((cue.Form & VerbForm.HighRisk) != 0 && stretch.Open - i > 4)) continue;
            return WithSubject(page, cue, floor);
        }

        return Cue.None;
    }

    /// <summary>An incise later in the sentence: … de « bonne foi » dans ce dossier, a-t-il ajouté.</summary>
    private Cue Later(QuotePage page, int first, int limit)
    {
        for (int i = first; i + 1 < limit; i++)
        {
            if (page.StretchAt(i) >= 0 || (!page.Is(i, ',') && page.Text.Tokens[i].Kind != TokenKind.Dash)) continue;
            Cue cue = cues.Inverted(page, i + 1, limit, false);
            if (cue.Found) return cue;
        }

        return Cue.None;
    }

    private static bool Nearer(MarkedStretch stretch, Cue before, Cue after)
    {
        int left = stretch.Open - before.End, right = after.PhraseFirst - stretch.Close;
        bool weak = (before.Form & (VerbForm.MiddleRisk | VerbForm.HighRisk)) != 0;
        return left <= (weak ? 2 : 8) || left < right / 2;
    }

    private static bool Fragment(QuotePage page, MarkedStretch stretch, Cue cue, List<Finding> found)
    {
        Finding? same = found.FindLast(f => f.Cue.First == cue.First);
        if (same is not null)
        {
            if (same.Kind == QuoteKind.Direct) same.Kind = QuoteKind.Mixed;
            Join(page, same, stretch);
            return true;
        }

        bool que = stretch.Open > 0 && QuoteWords.Que.Contains(page.Text, stretch.Open - 1);
        bool whole = que && IsClause(page, stretch) && (stretch.Close + 1 >= page.Count || page.IsTerminal(Math.Min(page.Count - 1, stretch.Close + 1)));
        Add(page, stretch, new Finding(whole ? QuoteKind.Direct : QuoteKind.Mixed, cue, cue.Form == VerbForm.None ? "according to" : "fragment", 0.8), found);
        return true;
    }

    /// <summary>A sentence wholly in marks goes on with the quote before; a longer fragment is somebody's words; a short one is a term.</summary>
    private static bool WithoutCue(QuotePage page, MarkedStretch stretch, int floor, int limit, List<Finding> found)
    {
        bool own = OnlyMarks(page, floor, stretch.Open) && OnlyMarks(page, stretch.Close + 1, limit);
        int sentence = page.SentenceAt(stretch.Open);
        Finding? last = found.Count > 0 ? found[^1] : null;
        if (own && IsClause(page, stretch))
        {
            bool follows = last is not null && last.LastSentence >= sentence - 1 && !StartsParagraph(page, floor);
            if (follows && last is { Kind: QuoteKind.Direct, Rule: not "incise inside" } && last.Parts.Count < 4)
            {
                Join(page, last, stretch);
                return true;
            }

            Add(page, stretch, new Finding(QuoteKind.Direct, Cue.None, follows ? "goes on" : "own sentence", follows ? 0.85 : 0.7), found);
            return true;
        }

        if (!IsClause(page, stretch) && stretch.End - stretch.First < 4) return false;
        Add(page, stretch, new Finding(own ? QuoteKind.Direct : QuoteKind.Mixed, Cue.None, "without cue", 0.55), found);
        return true;
    }

    private static bool StartsParagraph(QuotePage page, int token) =>
        token == 0 || page.Text.Text.AsSpan(page.Text.Tokens[token - 1].Span.End, page.Text.Tokens[token].Span.Start - page.Text.Tokens[token - 1].Span.End).Contains('\n');

    private static void Add(QuotePage page, MarkedStretch stretch, Finding finding, List<Finding> found)
    {
        finding.Parts.Add((stretch.Open, stretch.Close + 1));
        finding.LastSentence = page.SentenceAt(Math.Max(stretch.Close, finding.Cue.PhraseEnd - 1));
        found.Add(finding);
    }

    /// <summary>A participle or infinitive has the subject of its sentence.</summary>
    private Cue WithSubject(QuotePage page, Cue cue, int floor)
    {
        if (cue.SourceFirst >= 0) return cue;
        (int first, int end) = MainSubject(page, cue.PhraseFirst, floor);
        return first < 0 ? cue : cue with { SourceFirst = first, SourceEnd = end };
    }

    private (int First, int End) MainSubject(QuotePage page, int before, int floor)
    {
        for (int i = before - 1; i >= floor; i--)
        {
            if (page.StretchAt(i) >= 0 || (page.Verb(i) & (VerbForm.Finite | VerbForm.Participle)) == 0) continue;
            Cue cue = cues.Verbal(page, i, floor, before);
            if (cue.SourceFirst >= 0) return (cue.SourceFirst, cue.SourceEnd);
            Cue inverted = i > floor ? cues.Inverted(page, cue.Found ? cue.PhraseFirst : i, before, false) : Cue.None;
            if (inverted.SourceFirst >= 0) return (inverted.SourceFirst, inverted.SourceEnd);
        }

        return sources.Opening(page, floor, before);
    }
}
