using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Finds every word that may say who says something, with the phrase that it points to.</summary>
internal sealed class CueFinder(ReportingVerbs verbs, PhraseEnd ends)
{
    private const int FarthestSubject = 60;
    private const int MostShared = 12;
    private readonly SubjectAfter _after = new(ends);
    private readonly SubjectBefore _before = new(verbs);
    private readonly PrepositionFinder _prepositions = new(ends);

    /// <summary>The forms of the reporting verbs.</summary>
    public ReportingVerbs Verbs => verbs;

    /// <summary>Finds where phrases end.</summary>
    public PhraseEnd Ends => ends;

    /// <summary>Adds the cues of a sentence, in order.</summary>
    public void Find(Reading reading, NounHeads nouns, int sentence, List<Cue> cues)
    {
        Sentence own = reading.Text.Sentences[sentence];
        int firstCue = cues.Count;
        bool marked = HoldsMark(reading, own);
        for (int i = own.FirstToken; i < own.EndToken; i++)
        {
            if (reading.Text.Tokens[i].Kind != TokenKind.Word) continue;
            Cue? cue = _prepositions.At(reading, i, own, sentence) ?? VerbAt(reading, i, own, sentence, cues, firstCue, marked);
            if (cue is not null) cues.Add(cue);
        }

        ShareLater(cues, firstCue);
        for (int k = firstCue; k < cues.Count; k++) cues[k].SourceSort = SourceSorts.Of(reading, nouns, cues[k]);
    }

    private static bool HoldsMark(Reading reading, Sentence own)
    {
        for (int i = Math.Max(0, own.FirstToken - 1); i < Math.Min(reading.Count, own.EndToken + 1); i++)
            if (reading.IsMark(i)) return true;
        return false;
    }

    private Cue? VerbAt(Reading reading, int i, Sentence own, int sentence, List<Cue> cues, int firstCue, bool marked)
    {
        VerbForm verb = Verb(reading, i, own);
        if (verb.Lemma == 0) verb = VerbReading.Unlisted(reading, i, own, marked);
        if (verb.Lemma == 0 || reading.MentionOf(i) > 0 || VerbReading.IsNoun(reading, i, own, verb)) return null;
        int auxiliary = VerbReading.Auxiliary(reading, i, own.FirstToken, verb);
        CueShape? shape = VerbReading.Shape(reading, i, auxiliary, verb, own);
        if (shape is null) return null;
        int first = shape == CueShape.Compound && auxiliary >= 0 ? auxiliary : i;
        int end = i + 1;
        if (end + 1 < own.EndToken && reading.Is(end, "t") && VerbReading.IsClitic(reading, end + 1)) end++;
        if (end < own.EndToken && VerbReading.IsClitic(reading, end)) end++;
        if (end < own.EndToken && verb.Lemma == PhrasalVerbs.Lemma) end++;
        bool negated = end < own.EndToken && shape == CueShape.Finite && reading.Is(end, Words.Negations) || VerbReading.IsNegated(reading, first, i, own.FirstToken);
        var cue = new Cue(i, first, end, sentence, shape.Value, verb) { Negated = negated, Reach = end };
        return WithSource(reading, cue, own, cues, firstCue);
    }

    // « fait savoir », « mis en garde »: the first word alone is no reporting verb
    private VerbForm Verb(Reading reading, int i, Sentence own)
    {
        VerbForm verb = verbs.Find(reading.Text.LowerKey(i));
        if (i + 1 >= own.EndToken) return verb;
        if (!reading.Is(i + 1, PhrasalVerbs.Seconds)) return verb;
        VerbTenses tenses = PhrasalVerbs.Find(reading.Text.LowerKey(i), reading.Is(i + 1, "en"));
        if (tenses == VerbTenses.None) return verb;
        return PhrasalVerbs.Holds(reading, i + 1, own.EndToken) ? new VerbForm(PhrasalVerbs.Lemma, 0, VerbFrames.Clause | VerbFrames.Incise | VerbFrames.Fragment, 0, tenses) : verb;
    }

    private Cue WithSource(Reading reading, Cue cue, Sentence own, List<Cue> cues, int firstCue)
    {
        for (int k = cue.First; k < cue.End; k++)
            if (k > cue.First && VerbReading.IsClitic(reading, k)) return WithClitic(reading, cue, k, own);
        if (cue.Shape == CueShape.Participle) return Agent(reading, cue, own);
        if (cue.Shape is CueShape.Finite or CueShape.Compound)
        {
            (TextSpan? source, SourcePlace place) = _before.Find(reading, cue.First, own.FirstToken);
            if (source is not null && place != SourcePlace.Before) return cue with { Source = source, Place = place };
            if (Continues(reading, cue.First, own.FirstToken) && Share(reading, cue, own, cues, firstCue) is { Source: not null } shared) return shared;
            bool opens = cue.First > own.FirstToken && OpensIncise(reading, cue.First, own.FirstToken) && !(source is { } named && IsSubject(reading, cue.First, named, own.FirstToken));
            (int first, int end) = opens || source is null ? _after.Find(reading, cue.End, own.EndToken) : (-1, -1);
            if (first >= 0) return cue with { Source = reading.Span(first, end), Place = SourcePlace.After, Reach = end };
            if (source is not null) return cue with { Source = source, Place = place };
        }

        return Share(reading, cue, own, cues, firstCue);
    }

    // « Maria Lopes, opératrice à l'emballage, avoue … »: a name opens the sentence and no verb comes before this one
    private bool IsSubject(Reading reading, int verb, TextSpan source, int floor)
    {
        if (!reading.Is(verb - 1, ',')) return false;
        bool name = false;
        for (int i = Math.Max(floor, verb - FarthestSubject); i < verb; i++)
        {
            if (reading.IsMark(i) || reading.Is(i, Words.FiniteVerbs)) return false;
            if (reading.Text.Tokens[i].Span.Start == source.Start) name = reading.MentionOf(i) > 0;
            VerbForm other = verbs.Find(reading.Text.LowerKey(i));
            if ((other.Tenses & VerbTenses.Finite) != 0 && (other.Tenses & VerbTenses.Past) == 0 && i > floor && !reading.Is(i - 1, Words.Determiners)) return false;
        }

        return name;
    }

    // « …, a indiqué X »: a comma or closing mark before the verb (clitics aside), or « comme l'a dit X »
    private static bool OpensIncise(Reading reading, int verb, int floor)
    {
        int i = verb - 1;
        while (i > floor && (reading.Is(i, "s'") || reading.Is(i, "se") || reading.Is(i, "l'") || reading.Is(i, "en") || reading.Is(i, "y") || reading.Is(i, "leur") || reading.Is(i, "lui"))) i--;
        return reading.Is(i, ',') || reading.IsMark(i) || reading.Is(i, "comme") || reading.Is(i, "que") || reading.Is(i, "qu'") || reading.Is(i, '?') || reading.Is(i, '!') || reading.Is(i, '…') || reading.Is(i, "ainsi");
    }

    private static Cue WithClitic(Reading reading, Cue cue, int clitic, Sentence own)
    {
        TextSpan span = reading.Text.Tokens[clitic].Span;
        int start = reading.Text.Text.LastIndexOf('-', span.End - 1, span.Length) + 1;
        var source = new TextSpan(Math.Max(span.Start, start), span.End);
        if (!source.Of(reading.Text.Text).EndsWith("on", StringComparison.OrdinalIgnoreCase)) return cue with { Source = source, Place = SourcePlace.Clitic };
        (int first, int end) = OnSource.Find(reading, cue.End, own);
        return first < 0 ? cue with { Source = source, Place = SourcePlace.Nobody } : cue with { Source = reading.Span(first, end), Place = SourcePlace.After, Reach = end };
    }

    // « jugée inquiétante par la fédération »
    private Cue Agent(Reading reading, Cue cue, Sentence own)
    {
        for (int k = cue.End; k + 1 < Math.Min(own.EndToken, cue.End + 30); k++)
        {
            if (reading.Is(k, "par") && reading.StartsNounPhrase(k + 1))
            {
                int end = ends.Of(reading, k + 1, own.EndToken);
                return cue with { Source = reading.Span(k + 1, end), Place = SourcePlace.Agent, Reach = cue.End };
            }

            if (reading.Is(k, '.') || reading.Is(k, ',')) break;
        }

        return cue;
    }

    // « … et a appelé », « …, puis ajoute »
    private static bool Continues(Reading reading, int first, int floor)
    {
        int i = first - 1;
        while (i >= floor && reading.Is(i, Words.BetweenSubjectAndVerb)) i--;
        return i > floor && (reading.Is(i, "et") || reading.Is(i, "puis") || reading.Is(i, "mais"));
    }

    private Cue Share(Reading reading, Cue cue, Sentence own, List<Cue> cues, int firstCue)
    {
        for (int k = cues.Count - 1; k >= Math.Max(firstCue, cues.Count - MostShared); k--)
        {
            if (cues[k].Source is not null && !cues[k].IsPreposition && cues[k].Place is not (SourcePlace.Agent or SourcePlace.Nobody))
                return cue with { Source = cues[k].Source, Place = SourcePlace.Shared };
        }

        for (int k = cue.First - 1; k > Math.Max(own.FirstToken, cue.First - 60); k--)
        {
            if (!reading.Is(k, Words.FiniteVerbs)) continue;
            (TextSpan? source, SourcePlace place) = _before.Find(reading, k, own.FirstToken);
            if (source is not null && place is SourcePlace.Before or SourcePlace.Pronoun) return cue with { Source = source, Place = SourcePlace.Shared };
        }

        return cue;
    }

    // « Appelant à l'aide, le GNA s'est dit … »: a participle before the first finite verb takes its subject
    private static void ShareLater(List<Cue> cues, int firstCue)
    {
        TextSpan? later = null;
        for (int k = cues.Count - 1; k >= firstCue; k--)
        {
            Cue cue = cues[k];
            if (cue.Place is SourcePlace.Before or SourcePlace.Pronoun or SourcePlace.Clitic) later = cue.Source;
            else if (cue.Source is null && cue.Shape is CueShape.Gerund or CueShape.Infinitive && later is not null) cues[k] = cue with { Source = later, Place = SourcePlace.Shared };
        }
    }
}
