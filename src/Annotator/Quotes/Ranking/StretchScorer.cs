using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>Writes the features of every choice for a marked stretch.</summary>
internal sealed class StretchScorer(Reading reading, FeatureList features)
{
    /// <summary>Features of « no speech ».</summary>
    public void NoSpeech(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start(FeatureSort.No);
        Own(view, context, stretch);
        features.Add(QuoteFeature.First, view.FirstWord);
        features.Add(QuoteFeature.Last, view.LastWord);
        features.Add(QuoteFeature.Before2, view.Before, view.Before2);
        features.Add(QuoteFeature.BeforeAfter, view.Before, view.After);
        features.Add(QuoteFeature.BeforeShape, view.Before, view.Shape, view.Length);
        features.Add(QuoteFeature.Repeated, context.Repeated ? 1UL : 0);
        features.Add(QuoteFeature.VerdictBefore, context.Verdict, view.Length);
        features.Add(QuoteFeature.Naming, RejectionReasons.Naming(reading, stretch), view.Capital ? 1UL : 0);
        features.Add(QuoteFeature.SmallWords, view.SmallWords, view.Length);
        features.Add(QuoteFeature.BeforeLength, view.Before, view.Length);
        features.Add(QuoteFeature.BeforeCapital, view.Before, view.Capital ? 1UL : 0, view.HasVerb ? 1UL : 0);
        features.Add(QuoteFeature.AfterCapital, view.After, view.Capital ? 1UL : 0, view.Length);
        features.Add(QuoteFeature.Page, context.ShortShare, view.Length);
        features.Add(QuoteFeature.NearVerb, context.NearVerb, view.Length);
        features.Add(QuoteFeature.NearSource, context.NearSource, view.Length, view.SmallWords);
        if (view.Words <= 4)
        {
            for (int i = stretch.ContentFirst; i < Math.Min(stretch.ContentEnd, stretch.ContentFirst + 8); i++) features.Add(QuoteFeature.Word, reading.Text.LowerKey(i));
        }

        features.Add(QuoteFeature.Previous, (ulong)context.PreviousKind);
        features.Add(QuoteFeature.PreviousGap, (ulong)context.PreviousKind, StretchView.Bucket(context.Gap));
    }

    /// <summary>Features of « speech without a cue ».</summary>
    public void WithoutCue(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start(FeatureSort.Alone);
        Own(view, context, stretch);
        features.Add(QuoteFeature.Heading, context.Heading ? 1UL : 0, view.OpensLine ? 1UL : 0, view.ClosesLine ? 1UL : 0);
        features.Add(QuoteFeature.HeadingBefore, context.Heading ? 1UL : 0, view.Before);
        features.Add(QuoteFeature.Previous, (ulong)context.PreviousKind, StretchView.Bucket(context.Gap));
        features.Add(QuoteFeature.Lines, view.OpensLine ? 1UL : 0, view.ClosesLine ? 1UL : 0, view.Clause);
        features.Add(QuoteFeature.InciseAlone, context.InciseAlone ? 1UL : 0, context.SameLine ? 1UL : 0, view.Clause);
    }

    /// <summary>Features of « goes on with the stretch before ».</summary>
    public void GoesOn(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start(FeatureSort.On);
        Own(view, context, stretch);
        ulong gap = StretchView.Bucket(context.Gap);
        ulong relation = (context.SameSentence ? 1UL : 0) + (context.CueBetween ? 2UL : 0) + (context.PreviousHasCue ? 4UL : 0) + (context.SameLine ? 8UL : 0);
        features.Add(QuoteFeature.Gap, gap, relation);
        features.Add(QuoteFeature.GapClause, gap, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add(QuoteFeature.Relation, relation, (ulong)context.PreviousKind);
        features.Add(QuoteFeature.RelationClause, relation, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add(QuoteFeature.RelationCues, relation, context.CuesHere, view.OpensSentence ? 1UL : 0);
        features.Add(QuoteFeature.Before, view.Before, relation);
        features.Add(QuoteFeature.After, view.After, relation);
        features.Add(QuoteFeature.Incise, context.InciseAfter ? 1UL : 0, relation, view.OpensSentence ? 1UL : 0);
        features.Add(QuoteFeature.InciseAlone, context.InciseAlone ? 1UL : 0, context.SameLine ? 1UL : 0, view.Clause);
        features.Add(QuoteFeature.InciseAloneEnds, context.InciseAlone ? 1UL : 0, context.SentencesBetween, view.EndsSentence ? 1UL : 0);
        features.Add(QuoteFeature.MarkedAgain, stretch.Continues ? 1UL : 0);
        features.Add(QuoteFeature.Ends, context.PreviousClause ? 1UL : 0, context.SentencesBetween, relation);
    }

    /// <summary>Features of « a cue introduces it ».</summary>
    public void WithCue(Stretch stretch, in StretchView view, in StretchContext context, Cue cue, in CueRelation relation)
    {
        features.Start(FeatureSort.Cue);
        features.Add(QuoteFeature.Length, view.Length);
        features.Add(QuoteFeature.Shape, view.Shape);
        features.Add(QuoteFeature.Name, view.IsName ? 1UL : 0, view.AllCapitals ? 1UL : 0);
        features.Add(QuoteFeature.Nested, (ulong)stretch.Depth);
        ulong place = ((ulong)relation.Place * 16) + (ulong)cue.Shape;
        ulong distance = StretchView.Bucket(relation.Distance);
        ulong subject = (ulong)cue.Place;
        ulong verb = cue.IsPreposition ? reading.Text.LowerKey(cue.Token) : cue.Verb.Lemma;
        features.Add(QuoteFeature.Verb, verb);
        features.Add(QuoteFeature.VerbPlace, verb, (ulong)relation.Place);
        features.Add(QuoteFeature.VerbShape, verb, view.Clause, (ulong)relation.Place);
        features.Add(QuoteFeature.Class, cue.Verb.Class, place);
        features.Add(QuoteFeature.Frames, (ulong)cue.Verb.Frames, (ulong)relation.Place, view.Clause);
        features.Add(QuoteFeature.Risk, cue.Verb.Risk, place, view.Clause);
        features.Add(QuoteFeature.Place, place, subject);
        features.Add(QuoteFeature.PlaceDistance, place, distance);
        features.Add(QuoteFeature.Distance, (ulong)relation.Place, distance, relation.SameSentence ? 1UL : 0);
        features.Add(QuoteFeature.PlaceClause, place, view.Clause, subject);
        features.Add(QuoteFeature.Link, place, relation.Link, relation.SameSentence ? 1UL : 0);
        features.Add(QuoteFeature.LinkVerb, relation.Link, verb);
        features.Add(QuoteFeature.LinkDistance, relation.Link, distance, (ulong)relation.Place);
        features.Add(QuoteFeature.Between, (ulong)relation.Place, (ulong)relation.CuesBetween, relation.MarksBetween);
        features.Add(QuoteFeature.BetweenMarks, place, relation.MarksBetween, StretchView.Bucket(relation.FreeDistance));
        features.Add(QuoteFeature.BetweenSubject, (ulong)relation.Place, (ulong)relation.CuesBetween, subject);
        features.Add(QuoteFeature.Commas, (ulong)relation.Place, (ulong)relation.Commas, relation.SameSentence ? 1UL : 0);
        features.Add(QuoteFeature.Negated, cue.Negated ? 1UL : 0);
        features.Add(QuoteFeature.Taken, context.PreviousCue == cue ? 1UL : 0, relation.SameSentence ? 1UL : 0, (ulong)relation.Place);
        features.Add(QuoteFeature.TakenBetween, context.PreviousCue == cue ? 1UL : 0, (ulong)relation.CuesBetween, (ulong)relation.Place);
        features.Add(QuoteFeature.Unlisted, cue.Verb.Lemma == VerbForm.Unlisted ? (ulong)cue.Verb.Frames : 0, place, view.Clause);
        features.Add(QuoteFeature.SmallWords, view.SmallWords, verb, (ulong)relation.Place);
        features.Add(QuoteFeature.Naming, RejectionReasons.Naming(reading, stretch));
        features.Add(QuoteFeature.TakenClause, context.PreviousCue == cue ? 1UL : 0, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add(QuoteFeature.Before, view.Before, (ulong)relation.Place);
        features.Add(QuoteFeature.Inverted, cue.IsInverted ? 1UL : 0, (ulong)relation.Place, distance);
        features.Add(QuoteFeature.Source, cue.SourceSort, place);
        features.Add(QuoteFeature.CommaBefore, relation.CommaBefore ? 1UL : 0, (ulong)relation.Place, subject);
        features.Add(QuoteFeature.WordBeforeCue, relation.WordBefore, (ulong)relation.Place);
        features.Add(QuoteFeature.Opens, view.OpensSentence ? 1UL : 0, place, relation.SameSentence ? 1UL : 0);
        features.Add(QuoteFeature.Lines, relation.SameLine ? 1UL : 0, relation.SameSentence ? 1UL : 0, (ulong)relation.Place);
    }

    private void Own(in StretchView view, in StretchContext context, Stretch stretch)
    {
        features.Add(QuoteFeature.Length, view.Length);
        features.Add(QuoteFeature.LengthCapital, view.Length, view.Capital ? 1UL : 0, view.HasVerb ? 1UL : 0);
        features.Add(QuoteFeature.Shape, view.Shape);
        features.Add(QuoteFeature.ShapeLength, view.Shape, view.Length);
        features.Add(QuoteFeature.Capitals, view.AllCapitals ? 1UL : 0, view.Length);
        features.Add(QuoteFeature.Name, view.IsName ? 1UL : 0);
        features.Add(QuoteFeature.Person, view.HasPerson ? 1UL : 0);
        features.Add(QuoteFeature.Before, view.Before);
        features.Add(QuoteFeature.After, view.After);
        features.Add(QuoteFeature.Nested, (ulong)Math.Min(stretch.Depth, 2), view.Length);
        features.Add(QuoteFeature.Cues, context.CuesHere);
        features.Add(QuoteFeature.CuesClause, context.CuesHere, view.Clause, view.OpensSentence ? 1UL : 0);
        features.Add(QuoteFeature.Heading, context.Heading ? 1UL : 0);
        features.Add(QuoteFeature.Named, context.Named, view.Clause, context.Heading ? 1UL : 0);
        features.Add(QuoteFeature.Closed, stretch.Closed ? 1UL : 0, stretch.Opened ? 1UL : 0);
        features.Add(QuoteFeature.Incise, context.InciseAfter ? 1UL : 0);
    }
}
