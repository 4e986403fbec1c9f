using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes.Clauses;

/// <summary>Writes the features of what a cue may report.</summary>
internal sealed class ClauseScorer(Reading reading, FeatureList features, StretchMap map)
{
    private const int Farthest = 150;

    /// <summary>Features of « it reports nothing ».</summary>
    public void Nothing(Cue cue, int proposals, ClauseFrame frame)
    {
        features.Start(FeatureSort.Nothing);
        CueFeatures(cue, frame);
        features.Add(QuoteFeature.Proposals, (ulong)Math.Min(proposals, 3));
    }

    /// <summary>Features of a proposed clause.</summary>
    public void Clause(Cue cue, in Proposal proposal, int firstToken, int limit, int cuesInside, bool takenInside)
    {
        features.Start(FeatureSort.Clause);
        ulong frame = (ulong)proposal.Frame;
        ulong first = reading.Text.LowerKey(proposal.First);
        ulong before = proposal.First > firstToken ? reading.Text.LowerKey(proposal.First - 1) : 1;
        ulong after = proposal.End < limit ? reading.Text.LowerKey(proposal.End) : 1;
        ulong next = proposal.End + 1 < limit ? reading.Text.LowerKey(proposal.End + 1) : 1;
        ulong length = StretchView.Bucket((proposal.End - proposal.First) / 2);
        ulong marks = Marks(proposal);
        features.Add(QuoteFeature.Frame, frame);
        features.Add(QuoteFeature.Length, frame, length);
        features.Add(QuoteFeature.First, frame, first);
        features.Add(QuoteFeature.Start, frame, before);
        features.Add(QuoteFeature.StartCapital, frame, before, reading.IsCapital(proposal.First) ? 1UL : 0);
        features.Add(QuoteFeature.StartFirst, frame, before, first);
        features.Add(QuoteFeature.End, frame, after);
        features.Add(QuoteFeature.EndNext, frame, after, next);
        features.Add(QuoteFeature.NextShape, frame, after, NextShape(proposal.End + 1, limit));
        features.Add(QuoteFeature.Second, reading.Text.LowerKey(Math.Min(proposal.First + 1, reading.Count - 1)), frame);
        features.Add(QuoteFeature.Last, reading.Text.LowerKey(proposal.End - 1), frame);
        features.Add(QuoteFeature.Marks, frame, marks, takenInside ? 1UL : 0);
        features.Add(QuoteFeature.Cues, frame, (ulong)Math.Min(cuesInside, 3));
        features.Add(QuoteFeature.CuesEnd, frame, (ulong)Math.Min(cuesInside, 3), after);
        features.Add(QuoteFeature.Verb, cue.Verb.Lemma, frame, after == 1 ? 1UL : 0);
        features.Add(QuoteFeature.PlaceEnd, (ulong)cue.Place, after, NextShape(proposal.End + 1, limit));
        features.Add(QuoteFeature.Shape, (ulong)cue.Shape, frame, before == 1 ? 1UL : 0);
        features.Add(QuoteFeature.Whole, frame, before == 1 ? 1UL : 0, after == 1 ? 1UL : 0);
        features.Add(QuoteFeature.WholeLength, frame, before == 1 && after == 1 ? 1UL : 0, length);
        features.Add(QuoteFeature.SecondPart, frame, proposal.SecondFirst >= 0 ? reading.Text.LowerKey(proposal.SecondFirst) : 0);
        features.Add(QuoteFeature.Finite, frame, HasFinite(proposal) ? 1UL : 0, length);
        int rest = Math.Max(0, limit - proposal.End);
        features.Add(QuoteFeature.Rest, frame, after, StretchView.Bucket(rest));
        features.Add(QuoteFeature.RestShape, NextShape(proposal.End + 1, limit), after, StretchView.Bucket(rest));
        features.Add(QuoteFeature.Third, after, next, proposal.End + 2 < limit ? reading.Text.LowerKey(proposal.End + 2) : 1);
        features.Add(QuoteFeature.VerbAhead, frame, after, VerbAhead(proposal.End + 1, limit));
        features.Add(QuoteFeature.LastShape, frame, NextShape(proposal.End - 1, limit), after);
    }

    private void CueFeatures(Cue cue, ClauseFrame frame)
    {
        ulong f = (ulong)frame;
        ulong verb = cue.IsPreposition ? reading.Text.LowerKey(cue.Token) : cue.Verb.Lemma;
        ulong before = cue.First > 0 ? reading.Text.LowerKey(cue.First - 1) : 0;
        features.Add(QuoteFeature.Frame, f);
        features.Add(QuoteFeature.Verb, verb);
        features.Add(QuoteFeature.VerbFrame, verb, f);
        features.Add(QuoteFeature.Class, cue.Verb.Class, f);
        features.Add(QuoteFeature.Codes, (ulong)cue.Verb.Frames, f);
        features.Add(QuoteFeature.Risk, cue.Verb.Risk, f);
        features.Add(QuoteFeature.Shape, (ulong)cue.Shape, f);
        features.Add(QuoteFeature.Place, (ulong)cue.Place, f);
        features.Add(QuoteFeature.PlaceShape, (ulong)cue.Place, (ulong)cue.Shape, f);
        features.Add(QuoteFeature.Negated, cue.Negated ? 1UL : 0, f);
        features.Add(QuoteFeature.Source, cue.SourceSort, f);
        features.Add(QuoteFeature.SourcePlace, cue.SourceSort, f, (ulong)cue.Place);
        features.Add(QuoteFeature.Before, before, f);
        ulong reach = cue.Reach < reading.Count ? reading.Text.LowerKey(cue.Reach) : 0;
        features.Add(QuoteFeature.Reach, reach, f);
        features.Add(QuoteFeature.BeforeReach, before, reach, f);
        features.Add(QuoteFeature.BeforePlace, before, (ulong)cue.Place, f);
        features.Add(QuoteFeature.After, cue.End < reading.Count ? reading.Text.LowerKey(cue.End) : 0, f);
        if (cue.IsPreposition && cue.End + 1 < reading.Count)
        {
            features.Add(QuoteFeature.SourceWord, reading.Text.LowerKey(cue.End));
            features.Add(QuoteFeature.SourceSecond, reading.Text.LowerKey(cue.End + 1), verb);
        }

        if (cue.Source is null || cue.Shape is CueShape.Participle) return;
        features.Add(QuoteFeature.Tense, (ulong)cue.Verb.Tenses, f);
    }

    // The frame itself speaks for and against every proposal alike, so only « nothing » carries the cue's features.
    private ulong NextShape(int token, int limit)
    {
        if (token >= limit) return 0;
        ReadOnlySpan<char> word = reading.Text.Of(token);
        if (word.EndsWith("ant", StringComparison.Ordinal)) return 1;
        if (word.EndsWith("é", StringComparison.Ordinal) || word.EndsWith("ée", StringComparison.Ordinal) || word.EndsWith("és", StringComparison.Ordinal)) return 2;
        if (reading.Is(token, Words.Prepositions)) return 3;
        if (reading.Is(token, Words.Determiners)) return 4;
        if (reading.Is(token, Words.Auxiliaries)) return 5;
        if (reading.MentionOf(token) > 0) return 6;
        return reading.IsCapital(token) ? 7UL : 8UL;
    }

    // whether a finite verb follows soon, before another comma: what stands there is a clause of its own
    private ulong VerbAhead(int token, int limit)
    {
        for (int i = token; i < Math.Min(limit, token + 7); i++)
        {
            if (reading.Is(i, Words.FiniteVerbs)) return (ulong)Math.Min(i - token, 2) + 1;
            if (reading.Is(i, ',')) return 0;
        }

        return 0;
    }

    private ulong Marks(in Proposal proposal)
    {
        ulong marks = 0;
        for (int i = proposal.First; i < Math.Min(proposal.End, proposal.First + Farthest) && marks == 0; i++)
            if (map.OwnerOf(i) >= 0) marks = 1;
        return marks;
    }

    private bool HasFinite(in Proposal proposal)
    {
        for (int i = proposal.First; i < Math.Min(proposal.End, proposal.First + Farthest); i++)
            if (reading.Is(i, Words.FiniteVerbs)) return true;
        return false;
    }
}
