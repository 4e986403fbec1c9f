using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes.Sources;

/// <summary>Writes the features of where a source phrase whose start is known may end.</summary>
internal sealed class SourceEndScorer(Reading reading, FeatureList features, TokenClasses classes, NounHeads nouns)
{
    /// <summary>Features of a phrase that ends before a token.</summary>
    public void End(in SourceQuestion asked, int start, int end, int ruled, int natural, int index, bool last)
    {
        features.Start(FeatureSort.End);
        bool before = start < asked.From;
        ulong side = before ? 1UL : asked.Cue is { IsPreposition: true } ? 2UL : 0;
        Inside(start, end, out int comma, out int joint, out ulong commas, out ulong persons, out ulong others);
        ulong kind = (ulong)classes.Of(end), next = (ulong)classes.Of(end + 1), final = (ulong)classes.Of(end - 1);
        ulong key = end < reading.Count ? reading.Text.LowerKey(end) : 0, nextKey = end + 1 < reading.Count ? reading.Text.LowerKey(end + 1) : 0;
        ulong rule = (end == ruled ? 1UL : 0) + (end == natural ? 2UL : 0);
        ulong adjacent = Adjacency.Of(reading, classes, asked, end, before);
        ulong noun = (ulong)nouns.Of(start).Noun, first = (ulong)classes.Of(start);
        features.Add(QuoteFeature.Rule, rule, side);
        features.Add(QuoteFeature.RuleKind, rule, kind, side);
        features.Add(QuoteFeature.RuleFinal, rule, final);
        features.Add(QuoteFeature.Kind, side, kind, final);
        features.Add(QuoteFeature.KindNext, side, kind, next);
        features.Add(QuoteFeature.Key, side, key);
        features.Add(QuoteFeature.KeyNext, key, nextKey);
        features.Add(QuoteFeature.Final, side, reading.Text.LowerKey(end - 1));
        features.Add(QuoteFeature.Adjacent, side, adjacent, commas);
        features.Add(QuoteFeature.AdjacentKind, side, adjacent, kind);
        features.Add(QuoteFeature.Length, side, StretchView.Bucket(end - start));
        features.Add(QuoteFeature.LengthFirst, StretchView.Bucket(end - start), first, noun);
        features.Add(QuoteFeature.Names, persons, others, first);
        features.Add(QuoteFeature.NamesKind, persons, kind, next);
        features.Add(QuoteFeature.NamesNoun, persons, noun, commas);
        features.Add(QuoteFeature.Index, side, (ulong)Math.Min(index, 6), last ? 1UL : 0);
        features.Add(QuoteFeature.NounKind, noun, kind, next);
        features.Add(QuoteFeature.FirstKind, first, kind, commas);
        ulong apposition = kind == (ulong)TokenClass.Comma ? Piece(end + 1) : 0;
        features.Add(QuoteFeature.NextPiece, apposition, persons, noun);
        features.Add(QuoteFeature.NextPieceSide, apposition, side, commas);
        features.Add(QuoteFeature.Joint, joint < 0 ? 0 : reading.Text.LowerKey(joint), side);
        features.Add(QuoteFeature.JointKind, (ulong)classes.Of(joint), kind, noun);
        features.Add(QuoteFeature.JointNext, (ulong)classes.Of(joint), (ulong)classes.Of(joint + 1), kind);
        ulong piece = comma < 0 ? 0 : Piece(comma + 1);
        features.Add(QuoteFeature.Piece, piece, adjacent, side);
        features.Add(QuoteFeature.PieceKind, piece, kind, commas);
        features.Add(QuoteFeature.PieceNoun, piece, noun, persons);
    }

    // what a piece after a comma starts with, and what noun heads it
    private ulong Piece(int token)
    {
        if (token >= reading.Count) return 1;
        return 2 + ((ulong)classes.Of(token) * 32) + (ulong)nouns.Of(token).Noun;
    }

    private void Inside(int start, int end, out int comma, out int joint, out ulong commas, out ulong persons, out ulong others)
    {
        (comma, joint, commas, persons, others) = (-1, -1, 0, 0, 0);
        for (int i = start; i < end; i++)
        {
            TokenClass kind = classes.Of(i);
            if (kind == TokenClass.Comma) (comma, commas) = (i, Math.Min(commas + 1, 3));
            if (i > start && kind is TokenClass.Comma or TokenClass.Link or TokenClass.Preposition or TokenClass.And or TokenClass.Who or TokenClass.Opener or TokenClass.Participle or TokenClass.Gerund or TokenClass.Punctuation) joint = i;
            if (kind == TokenClass.Person) persons = 1;
            if (kind is TokenClass.Body or TokenClass.Place) others = 1;
        }
    }
}
