using Annotator.Documents;
using Annotator.Quotes.Clauses;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes;

/// <summary>Decides of every cue that introduces no marked stretch whether it reports a clause, and which.</summary>
internal sealed class ClausePass
{
    private readonly Reading _reading;
    private readonly StretchPass _stretches;
    private readonly List<Cue> _cues;
    private readonly IChooser _chooser;
    private readonly FeatureList _features = new();
    private readonly ClauseScorer _scorer;
    private readonly List<Proposal> _proposals = [];
    private readonly ClauseProposer _proposer;

    /// <summary>Prepares the cues of a text whose marked stretches are decided.</summary>
    public ClausePass(Reading reading, StretchMap map, StretchPass stretches, List<Cue> cues, IChooser chooser)
    {
        (_reading, _stretches, _cues, _chooser) = (reading, stretches, cues, chooser);
        _scorer = new ClauseScorer(reading, _features, map);
        _proposer = new ClauseProposer(reading, _proposals);
    }

    /// <summary>Adds the quotes of all cues before a token.</summary>
    public void Run(int limit, List<Turn> turns, List<Draft> drafts)
    {
        for (int k = 0; k < _cues.Count && _cues[k].Token < limit; k++)
        {
            Cue cue = _cues[k];
            if (_stretches.IsTaken(cue) || cue.Shape == CueShape.Participle || TurnPass.Holds(turns, cue.Token)) continue;
            Sentence own = _reading.Text.Sentences[cue.Sentence];
            _proposer.Propose(cue, own);
            if (_proposals.Count > 0) Decide(cue, k, own, drafts);
        }
    }

    private void Decide(Cue cue, int index, Sentence own, List<Draft> drafts)
    {
        _chooser.Begin(new Asked(null, cue));
        _scorer.Nothing(cue, _proposals.Count, _proposals[0].Frame);
        _chooser.Offer(new Choice(ChoiceKind.NoSpeech, cue), _features);
        foreach (Proposal proposal in _proposals)
        {
            (int inside, bool taken) = CuesInside(proposal, index);
            _scorer.Clause(cue, proposal, own.FirstToken, own.EndToken, inside, taken);
            _chooser.Offer(new Choice(ChoiceKind.WithCue, cue, Spans(proposal)), _features);
        }

        (int chosen, double probability) = _chooser.Decide();
        if (chosen == 0) return;
        Proposal best = _proposals[chosen - 1];
        var draft = new Draft(QuoteKind.Indirect, cue, $"{best.Frame} clause of {cue.Shape}".ToLowerInvariant()) { Confidence = WithLike(chosen, probability), CueSpan = cue.SpanIn(_reading) };
        draft.Spans.AddRange(Spans(best));
        drafts.Add(draft);
    }

    // whether a clause is reported is surer than where it ends
    private double WithLike(int chosen, double probability)
    {
        Proposal best = _proposals[chosen - 1];
        for (int i = 0; i < _proposals.Count; i++)
        {
            Proposal other = _proposals[i];
            int shared = Math.Min(best.End, other.End) - Math.Max(best.First, other.First);
            if (i != chosen - 1 && shared * 2 > Math.Max(best.End - best.First, other.End - other.First)) probability += _chooser.ProbabilityOf(i + 1);
        }

        return Math.Min(1, probability);
    }

    private (int Inside, bool Taken) CuesInside(in Proposal proposal, int index)
    {
        int inside = 0;
        bool taken = false;
        for (int step = -1; step <= 1; step += 2)
        {
            for (int k = index + step; k >= 0 && k < _cues.Count; k += step)
            {
                int token = _cues[k].Token;
                if (step < 0 ? token < proposal.First : token >= Math.Max(proposal.End, proposal.SecondEnd)) break;
                if (Math.Abs(k - index) > 12) break;
                if (token < proposal.First || token >= proposal.End) continue;
                inside++;
                taken |= _stretches.IsTaken(_cues[k]);
            }
        }

        return (inside, taken);
    }

    private TextSpan[] Spans(in Proposal proposal) => proposal.SecondFirst < 0
        ? [_reading.Span(proposal.First, proposal.End)]
        : [_reading.Span(proposal.First, proposal.End), _reading.Span(proposal.SecondFirst, proposal.SecondEnd)];
}
