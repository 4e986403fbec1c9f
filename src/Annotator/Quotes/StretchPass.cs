using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes;

/// <summary>Decides of every marked stretch whether it is speech, which cue introduces it, and which stretches make one quote.</summary>
internal sealed class StretchPass
{
    private const int Window = 70;
    private const int MostCues = 8;
    private const double LeastShare = 0.02;
    private readonly Reading _reading;
    private readonly List<Stretch> _stretches;
    private readonly StretchMap _map;
    private readonly List<Cue> _cues;
    private readonly IChooser _chooser;
    private readonly FeatureList _features = new();
    private readonly StretchScorer _scorer;
    private readonly Dictionary<Cue, Draft> _byCue = new(ReferenceEqualityComparer.Instance);
    private readonly StretchContexts _contexts;
    private readonly List<Choice> _choices = [];
    private readonly List<(Cue Cue, double Share)> _rivals = [];
    private PreviousStretch _previous;

    /// <summary>Prepares the stretches of a text.</summary>
    public StretchPass(Reading reading, List<Stretch> stretches, StretchMap map, List<Cue> cues, IChooser chooser)
    {
        (_reading, _stretches, _map, _cues, _chooser) = (reading, stretches, map, cues, chooser);
        _scorer = new StretchScorer(reading, _features);
        _contexts = new StretchContexts(reading, stretches, map, cues);
    }

    /// <summary>The quotes.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>The stretches that are no speech.</summary>
    public List<RejectedMarks> Rejected { get; } = [];

    /// <summary>Whether a cue introduces a stretch.</summary>
    public bool IsTaken(Cue cue) => _byCue.ContainsKey(cue);

    /// <summary>Decides of all stretches that start before a token; the others are comments.</summary>
    public void Run(int limit, List<Turn> turns)
    {
        for (int i = 0; i < _stretches.Count; i++)
        {
            Stretch stretch = _stretches[i];
            if (stretch.First >= limit) Rejected.Add(new RejectedMarks(Span(stretch), "comment"));
            else if (TurnPass.Holds(turns, stretch.First)) Rejected.Add(new RejectedMarks(Span(stretch), "inside an utterance"));
            else Decide(i);
        }
    }

    private void Decide(int index)
    {
        Stretch stretch = _stretches[index];
        if (stretch.ContentEnd <= stretch.ContentFirst) return;
        var view = new StretchView(_reading, stretch);
        int firstSentence = _reading.Text.SentenceOf(stretch.First), lastSentence = _reading.Text.SentenceOf(stretch.End - 1);
        (int low, int high) = CuesAround(stretch);
        StretchContext context = _contexts.Of(stretch, index, firstSentence, low, high, _previous);
        _choices.Clear();
        _chooser.Begin(new Asked(Span(stretch), null));
        _scorer.NoSpeech(stretch, view, context);
        Offer(new Choice(ChoiceKind.NoSpeech, null));
        if (stretch.Opened)
        {
            // a stray closing mark alone is no sign of speech
            _scorer.WithoutCue(stretch, view, context);
            Offer(new Choice(ChoiceKind.WithoutCue, null));
        }

        if (_previous.Draft is not null)
        {
            _scorer.GoesOn(stretch, view, context);
            Offer(new Choice(ChoiceKind.GoesOn, null));
        }
        OfferCues(stretch, index, view, context, firstSentence, lastSentence, low, high);
        (int chosen, double probability) = _chooser.Decide();
        if (_previous.Draft is { } before) probability = Doubt(stretch, before, _choices[chosen], probability);
        KeepRivals(chosen);
        Apply(stretch, index, view, context, _choices[chosen], probability);
    }

    // Where two stretches may be one quote, the shorter one is in doubt as a quote of its own: this one may belong to the one before, that one to the cue of this one.
    private double Doubt(Stretch stretch, Draft before, Choice chosen, double probability)
    {
        if (chosen.Kind == ChoiceKind.GoesOn || (chosen.Cue is not null && chosen.Cue == before.Cue)) return probability;
        double joined = 0;
        for (int i = 0; i < _choices.Count; i++)
        {
            if (_choices[i].Kind == ChoiceKind.GoesOn || (_choices[i].Cue is not null && _choices[i].Cue == before.Cue)) joined += _chooser.ProbabilityOf(i);
        }

        double ahead = 0;
        foreach ((Cue cue, double share) in _rivals)
        {
            if (cue == chosen.Cue) ahead = share;
        }

        if (Extent(before) > Span(stretch).Length) return Math.Min(probability, 1 - ahead);
        before.Confidence = Math.Min(before.Confidence, 1 - Math.Max(joined, ahead));
        return Math.Min(1, probability + joined);
    }

    // The cues that this stretch could have had.
    private void KeepRivals(int chosen)
    {
        if (_choices[chosen].Kind == ChoiceKind.NoSpeech) return;
        _rivals.Clear();
        for (int i = 0; i < _choices.Count; i++)
        {
            if (i != chosen && _choices[i].Cue is { } cue && _chooser.ProbabilityOf(i) is >= LeastShare and var share) _rivals.Add((cue, share));
        }
    }

    private static int Extent(Draft draft) => draft.Spans.Count == 0 ? 0 : draft.Spans[^1].End - draft.Spans[0].Start;

    private void Offer(Choice choice)
    {
        _choices.Add(choice);
        _chooser.Offer(choice, _features);
    }

    private void OfferCues(Stretch stretch, int index, StretchView view, StretchContext context, int firstSentence, int lastSentence, int low, int high)
    {
        int middle = low;
        while (middle < high && _cues[middle].Token < stretch.First) middle++;
        int between = 0;
        for (int k = middle - 1; k >= low && between < MostCues; k--)
            if (OfferCue(stretch, index, view, context, firstSentence, lastSentence, _cues[k], between)) between++;
        between = 0;
        for (int k = middle; k < high && between < MostCues; k++)
            if (OfferCue(stretch, index, view, context, firstSentence, lastSentence, _cues[k], between) && _cues[k].Token >= stretch.End) between++;
    }

    private bool OfferCue(Stretch stretch, int index, StretchView view, StretchContext context, int firstSentence, int lastSentence, Cue cue, int between)
    {
        if (!_map.CanIntroduce(_reading, cue, index)) return false;
        CueRelation relation = CueRelations.Of(_reading, _map, stretch, index, firstSentence, lastSentence, cue, between);
        if (!stretch.Opened && !relation.SameSentence) return false;
        _scorer.WithCue(stretch, view, context, cue, relation);
        Offer(new Choice(ChoiceKind.WithCue, cue));
        return true;
    }

    private (int Low, int High) CuesAround(Stretch stretch)
    {
        int low = FirstCueFrom(stretch.First - Window);
        int high = FirstCueFrom(stretch.End + Window);
        return (low, high);
    }

    private int FirstCueFrom(int token)
    {
        int low = 0, high = _cues.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_cues[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Apply(Stretch stretch, int index, in StretchView view, in StretchContext context, Choice choice, double probability)
    {
        _contexts.Keep(stretch, choice.Kind);
        bool again = stretch.Continues && _previous.Draft is not null && _previous.Index == index - 1;
        if (choice.Kind == ChoiceKind.NoSpeech && !again)
        {
            Rejected.Add(new RejectedMarks(Span(stretch), RejectionReasons.Of(_reading, stretch, view)));
            _previous.Kind = ChoiceKind.NoSpeech;
            return;
        }

        Draft draft = again && choice.Kind != ChoiceKind.WithCue ? _previous.Draft! : DraftFor(stretch, view, context, choice);
        if (again && draft != _previous.Draft) Join(_previous.Draft!, draft);
        // a short stretch too many is no other quote
        if (draft != _previous.Draft || Extent(draft) < Span(stretch).Length) draft.Confidence = Math.Min(draft.Confidence, probability);
        if (view.Clause == 0) draft.Kind = QuoteKind.Mixed;
        StretchSpans.Add(_reading, stretch, choice.Cue, draft.Spans);
        _previous = new PreviousStretch { Draft = draft, Kind = choice.Kind, Clause = view.Clause == 1, End = stretch.End, Index = index, Sentence = _reading.Text.SentenceOf(stretch.End - 1) };
    }

    // the mark opened again at each paragraph: one quote, whose cue may stand at its end alone
    private static void Join(Draft earlier, Draft draft)
    {
        if (earlier.Cue is not null) return;
        draft.Spans.InsertRange(0, earlier.Spans);
        earlier.Spans.Clear();
    }

    private Draft DraftFor(Stretch stretch, in StretchView view, in StretchContext context, Choice choice)
    {
        if (choice.Kind == ChoiceKind.GoesOn) return _previous.Draft!;
        if (choice.Cue is not null && _byCue.TryGetValue(choice.Cue, out Draft? known)) return known;
        string rule = choice.Cue is null ? (context.Heading ? "marks in a heading" : "marks without cue") : $"marks {(choice.Cue.Token < stretch.First ? "after" : choice.Cue.Token < stretch.End ? "around" : "before")} {choice.Cue.Shape}".ToLowerInvariant();
        var draft = new Draft(view.Clause == 1 ? QuoteKind.Direct : QuoteKind.Mixed, choice.Cue, rule) { CueSpan = choice.Cue?.SpanIn(_reading) };
        if (choice.Cue is null) draft.Source = CaptionSource.Find(_reading, stretch, context.Heading);
        else _byCue[choice.Cue] = draft;
        Drafts.Add(draft);
        return draft;
    }

    private TextSpan Span(Stretch stretch) => _reading.Span(stretch.First, stretch.End);
}
