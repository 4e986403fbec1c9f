using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>Writes the features of every choice for a marked stretch.</summary>
internal sealed class StretchScorer(Reading reading, FeatureList features)
{
    /// <summary>Features of « no speech ».</summary>
    public void NoSpeech(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start("no");
        Own(view, context, stretch);
        features.Add("first", view.FirstWord);
        features.Add("last", view.LastWord);
        features.Add("before2", view.Before, view.Before2);
        features.Add("before-after", view.Before, view.After);
        features.Add("before-shape", view.Before, view.Shape, view.Length);
        features.Add("repeated", context.Repeated ? 1UL : 0);
        features.Add("verdict before", context.Verdict, view.Length);
        features.Add("naming", RejectionReasons.Naming(reading, stretch), view.Capital ? 1UL : 0);
        features.Add("small words", view.SmallWords, view.Length);
        features.Add("before-length", view.Before, view.Length);
        features.Add("before-capital", view.Before, view.Capital ? 1UL : 0, view.HasVerb ? 1UL : 0);
        features.Add("after-capital", view.After, view.Capital ? 1UL : 0, view.Length);
        features.Add("page", context.ShortShare, view.Length);
        features.Add("near verb", context.NearVerb, view.Length);
        features.Add("near source", context.NearSource, view.Length, view.SmallWords);
        if (view.Words <= 4)
        {
            for (int i = stretch.ContentFirst; i < Math.Min(stretch.ContentEnd, stretch.ContentFirst + 8); i++) features.Add("word", reading.Text.LowerKey(i));
        }

        features.Add("previous", (ulong)context.PreviousKind);
        features.Add("previous-gap", (ulong)context.PreviousKind, StretchView.Bucket(context.Gap));
    }

    /// <summary>Features of « speech without a cue ».</summary>
    public void WithoutCue(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start("alone");
        Own(view, context, stretch);
        features.Add("heading", context.Heading ? 1UL : 0, view.OpensLine ? 1UL : 0, view.ClosesLine ? 1UL : 0);
        features.Add("heading-before", context.Heading ? 1UL : 0, view.Before);
        features.Add("previous", (ulong)context.PreviousKind, StretchView.Bucket(context.Gap));
        features.Add("lines", view.OpensLine ? 1UL : 0, view.ClosesLine ? 1UL : 0, view.Clause);
        features.Add("incise alone", context.InciseAlone ? 1UL : 0, context.SameLine ? 1UL : 0, view.Clause);
    }

    /// <summary>Features of « goes on with the stretch before ».</summary>
    public void GoesOn(Stretch stretch, in StretchView view, in StretchContext context)
    {
        features.Start("on");
        Own(view, context, stretch);
        ulong gap = StretchView.Bucket(context.Gap);
        ulong relation = (context.SameSentence ? 1UL : 0) + (context.CueBetween ? 2UL : 0) + (context.PreviousHasCue ? 4UL : 0) + (context.SameLine ? 8UL : 0);
        features.Add("gap", gap, relation);
        features.Add("gap-clause", gap, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add("relation", relation, (ulong)context.PreviousKind);
        features.Add("relation-clause", relation, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add("relation-cues", relation, context.CuesHere, view.OpensSentence ? 1UL : 0);
        features.Add("before", view.Before, relation);
        features.Add("after", view.After, relation);
        features.Add("incise", context.InciseAfter ? 1UL : 0, relation, view.OpensSentence ? 1UL : 0);
        features.Add("incise alone", context.InciseAlone ? 1UL : 0, context.SameLine ? 1UL : 0, view.Clause);
        features.Add("incise alone-ends", context.InciseAlone ? 1UL : 0, context.SentencesBetween, view.EndsSentence ? 1UL : 0);
        features.Add("marked again", stretch.Continues ? 1UL : 0);
        features.Add("ends", context.PreviousClause ? 1UL : 0, context.SentencesBetween, relation);
    }

    /// <summary>Features of « a cue introduces it ».</summary>
    public void WithCue(Stretch stretch, in StretchView view, in StretchContext context, Cue cue, in CueRelation relation)
    {
        features.Start("cue");
        features.Add("length", view.Length);
        features.Add("shape", view.Shape);
        features.Add("name", view.IsName ? 1UL : 0, view.AllCapitals ? 1UL : 0);
        features.Add("nested", (ulong)stretch.Depth);
        ulong place = ((ulong)relation.Place * 16) + (ulong)cue.Shape;
        ulong distance = StretchView.Bucket(relation.Distance);
        ulong subject = (ulong)cue.Place;
        ulong verb = cue.IsPreposition ? reading.Text.LowerKey(cue.Token) : cue.Verb.Lemma;
        features.Add("verb", verb);
        features.Add("verb-place", verb, (ulong)relation.Place);
        features.Add("verb-shape", verb, view.Clause, (ulong)relation.Place);
        features.Add("class", cue.Verb.Class, place);
        features.Add("frames", (ulong)cue.Verb.Frames, (ulong)relation.Place, view.Clause);
        features.Add("risk", cue.Verb.Risk, place, view.Clause);
        features.Add("place", place, subject);
        features.Add("place-distance", place, distance);
        features.Add("distance", (ulong)relation.Place, distance, relation.SameSentence ? 1UL : 0);
        features.Add("place-clause", place, view.Clause, subject);
        features.Add("link", place, relation.Link, relation.SameSentence ? 1UL : 0);
        features.Add("link-verb", relation.Link, verb);
        features.Add("link-distance", relation.Link, distance, (ulong)relation.Place);
        features.Add("between", (ulong)relation.Place, (ulong)relation.CuesBetween, relation.MarksBetween);
        features.Add("between-subject", (ulong)relation.Place, (ulong)relation.CuesBetween, subject);
        features.Add("commas", (ulong)relation.Place, (ulong)relation.Commas, relation.SameSentence ? 1UL : 0);
        features.Add("negated", cue.Negated ? 1UL : 0);
        features.Add("taken", context.PreviousCue == cue ? 1UL : 0, relation.SameSentence ? 1UL : 0, (ulong)relation.Place);
        features.Add("taken-between", context.PreviousCue == cue ? 1UL : 0, (ulong)relation.CuesBetween, (ulong)relation.Place);
        features.Add("unlisted", cue.Verb.Lemma == VerbForm.Unlisted ? (ulong)cue.Verb.Frames : 0, place, view.Clause);
        features.Add("small words", view.SmallWords, verb, (ulong)relation.Place);
        features.Add("naming", RejectionReasons.Naming(reading, stretch));
        features.Add("taken-clause", context.PreviousCue == cue ? 1UL : 0, view.Clause, context.PreviousClause ? 1UL : 0);
        features.Add("before", view.Before, (ulong)relation.Place);
        features.Add("inverted", cue.IsInverted ? 1UL : 0, (ulong)relation.Place, distance);
        features.Add("source", relation.SourceKind, place);
        features.Add("comma before", relation.CommaBefore ? 1UL : 0, (ulong)relation.Place, subject);
        features.Add("word before cue", relation.WordBefore, (ulong)relation.Place);
        features.Add("opens", view.OpensSentence ? 1UL : 0, place, relation.SameSentence ? 1UL : 0);
        features.Add("lines", relation.SameLine ? 1UL : 0, relation.SameSentence ? 1UL : 0, (ulong)relation.Place);
    }

    private void Own(in StretchView view, in StretchContext context, Stretch stretch)
    {
        features.Add("length", view.Length);
        features.Add("length-capital", view.Length, view.Capital ? 1UL : 0, view.HasVerb ? 1UL : 0);
        features.Add("shape", view.Shape);
        features.Add("shape-length", view.Shape, view.Length);
        features.Add("capitals", view.AllCapitals ? 1UL : 0, view.Length);
        features.Add("name", view.IsName ? 1UL : 0);
        features.Add("person", view.HasPerson ? 1UL : 0);
        features.Add("before", view.Before);
        features.Add("after", view.After);
        features.Add("nested", (ulong)Math.Min(stretch.Depth, 2), view.Length);
        features.Add("cues", context.CuesHere);
        features.Add("cues-clause", context.CuesHere, view.Clause, view.OpensSentence ? 1UL : 0);
        features.Add("heading", context.Heading ? 1UL : 0);
        features.Add("named", context.Named, view.Clause, context.Heading ? 1UL : 0);
        features.Add("closed", stretch.Closed ? 1UL : 0, stretch.Opened ? 1UL : 0);
        features.Add("incise", context.InciseAfter ? 1UL : 0);
    }
}
