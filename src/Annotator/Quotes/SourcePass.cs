using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;
using Annotator.Quotes.Sources;
using Annotator.Quotes.Speakers;

namespace Annotator.Quotes;

/// <summary>Decides of every quote which phrase names its source: first where the phrase starts, then where it ends.</summary>
internal sealed class SourcePass
{
    // a second reading less likely than this is not looked at
    private const double LeastLikely = 0.15;

    private readonly Reading _reading;
    private readonly StretchMap _map;
    private readonly IChooser _chooser;
    private readonly PhraseEnd _ends;
    private readonly FeatureList _features = new();
    private readonly SourceScorer _scorer;
    private readonly SourceEndScorer _endScorer;
    private readonly SourceProposer _proposer;
    private readonly List<int> _candidates = [];

    /// <summary>Prepares a text.</summary>
    public SourcePass(Reading reading, StretchMap map, CueFinder finder, NounHeads nouns, IChooser chooser)
    {
        (_reading, _map, _chooser, _ends) = (reading, map, chooser, finder.Ends);
        var classes = new TokenClasses(reading, finder.Verbs);
        _scorer = new SourceScorer(reading, _features, classes, map, nouns);
        _endScorer = new SourceEndScorer(reading, _features, classes, nouns);
        _proposer = new SourceProposer(reading, map, classes);
    }

    /// <summary>Sets the sources of all drafts but those that a label or a clitic settles.</summary>
    public void Run(List<Draft> drafts)
    {
        foreach (Draft draft in drafts)
        {
            if (draft.Cue?.Place == SourcePlace.Clitic) draft.Source = draft.Cue.Source;
            else if (!draft.IsTurn && draft.Spans.Count > 0) Decide(draft);
        }
    }

    private void Decide(Draft draft)
    {
        int first = TokenSearch.At(_reading.Text, draft.Spans[0].Start), end = TokenSearch.At(_reading.Text, draft.Spans[0].End - 1) + 1;
        (int from, int to) = draft.Cue is { } cue ? (cue.First, cue.End) : (first, end);
        Sentence own = _reading.Text.Sentences[draft.Cue?.Sentence ?? _reading.Text.SentenceOf(first)];
        TextSpan? ruled = draft.Cue is null ? draft.Source : draft.Cue.Source;
        int ruledStart = ruled is { } r ? TokenSearch.At(_reading.Text, r.Start) : -1;
        var place = new SourceQuestion(draft.Cue, from, to, own, ruledStart, first, end);
        (int start, int other, double likely) = ChooseStart(draft, place, ruled);
        draft.Source = Phrase(draft, place, start, ruled);
        if (likely < LeastLikely) return;
        TextSpan? second = Phrase(draft, place, other, ruled);
        if (second != draft.Source) draft.Other = new OtherSource(second, likely);
    }

    private TextSpan? Phrase(Draft draft, in SourceQuestion place, int start, TextSpan? ruled) =>
        start < 0 ? IsCoordinated(draft.Cue) ? ruled : null : IsClitic(start, place, ruled) ? ruled : ChooseEnd(draft, place, start, ruled);

    // « a dénoncé … et jugé … »: a participle without an auxiliary of its own is never without a subject
    private static bool IsCoordinated(Cue? cue) => cue is { Place: SourcePlace.Shared, Shape: CueShape.Compound } && cue.First == cue.Token;

    // where the phrase starts, where else it may start and how likely that is; -1 where there is none
    private (int Start, int Other, double Likely) ChooseStart(Draft draft, in SourceQuestion place, TextSpan? ruled)
    {
        _proposer.Starts(place.From, place.To, place.Own, _map.OwnerOf(place.From) is var owner && draft.Cue is null ? -1 : owner, _candidates);
        if (place.RuledStart >= 0 && !_candidates.Contains(place.RuledStart)) _candidates.Add(place.RuledStart);
        _chooser.Begin(new Asked(draft.Spans[0], draft.Cue, SourcePart.Start));
        _scorer.NoSource(place, _candidates.Count);
        _chooser.Offer(new Choice(ChoiceKind.Source, draft.Cue), _features);
        _scorer.Begin(_candidates);
        for (int i = 0; i < _candidates.Count; i++)
        {
            _scorer.Start(place, _candidates, i, _ends.Of(_reading, _candidates[i], _candidates[i] < place.From ? place.From : place.Own.EndToken));
            _chooser.Offer(new Choice(ChoiceKind.Source, draft.Cue, [FirstSpan(_candidates[i], place, ruled)]), _features);
        }

        (int chosen, draft.SourceConfidence) = _chooser.Decide();
        (int second, double likely) = (0, 0);
        for (int i = 0; i <= _candidates.Count && draft.SourceConfidence < 1 - LeastLikely; i++)
        {
            double probability = _chooser.ProbabilityOf(i);
            if (i != chosen && probability > likely) (second, likely) = (i, probability);
        }

        return (StartOf(chosen), StartOf(second), likely);
    }

    private int StartOf(int choice) => choice == 0 ? -1 : _candidates[choice - 1];

    // « a-t-il dit, avant d'ajouter »: the phrase is the last part of a token
    private bool IsClitic(int token, in SourceQuestion place, TextSpan? ruled) =>
        token == place.RuledStart && ruled is { } span && span.Start > _reading.Text.Tokens[token].Span.Start;

    private TextSpan FirstSpan(int token, in SourceQuestion place, TextSpan? ruled) =>
        IsClitic(token, place, ruled) ? ruled!.Value : _reading.Text.Tokens[token].Span;

    private TextSpan ChooseEnd(Draft draft, in SourceQuestion place, int start, TextSpan? ruled)
    {
        int limit = start < place.From ? place.From : place.Own.EndToken;
        int certain = start == place.RuledStart ? TokenSearch.At(_reading.Text, ruled!.Value.End - 1) + 1 : -1;
        int natural = _ends.Of(_reading, start, limit);
        _proposer.Ends(start, limit, certain < 0 ? natural : certain, _candidates);
        if (_candidates.Count == 0) return _reading.Span(start, start + 1);
        _chooser.Begin(new Asked(draft.Spans[0], draft.Cue, SourcePart.End));
        for (int i = 0; i < _candidates.Count; i++)
        {
            _endScorer.End(place, start, _candidates[i], certain, natural, i, i == _candidates.Count - 1);
            _chooser.Offer(new Choice(ChoiceKind.Source, draft.Cue, [_reading.Span(start, _candidates[i])]), _features);
        }

        return _reading.Span(start, _candidates[_chooser.Decide().Index]);
    }
}
