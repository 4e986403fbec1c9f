using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes.Sources;

/// <summary>Writes the features of where a source phrase may start.</summary>
internal sealed class SourceScorer(Reading reading, FeatureList features, TokenClasses classes, StretchMap map, NounHeads nouns)
{
    private readonly List<int> _order = [];
    private static readonly WordSet Plurals = new("les des ces ses leurs plusieurs deux trois quatre cinq six dix quelques certains certaines ils elles");
    private static readonly WordSet PluralVerbs = new("ont avaient auraient sont étaient auront ayant");

    /// <summary>Features of « nobody ».</summary>
    public void NoSource(in SourceQuestion asked, int candidates)
    {
        features.Start(asked.Cue is null ? FeatureSort.NobodyAlone : FeatureSort.Nobody);
        features.Add(QuoteFeature.Candidates, (ulong)Math.Min(candidates, 4));
        features.Add(QuoteFeature.Ruled, asked.RuledStart >= 0 ? 1UL : 0);
        features.Add(QuoteFeature.Before, asked.From > 0 ? reading.Text.LowerKey(asked.From - 1) : 0);
        features.Add(QuoteFeature.After, asked.To < reading.Count ? reading.Text.LowerKey(asked.To) : 0);
        if (asked.Cue is not { } cue) return;
        features.Add(QuoteFeature.Verb, Verb(cue));
        features.Add(QuoteFeature.Shape, (ulong)cue.Shape, (ulong)cue.Place);
    }

    /// <summary>Reads the candidates of a question: which of them are no part of another.</summary>
    public void Begin(List<int> candidates)
    {
        _order.Clear();
        int free = 0;
        foreach (int token in candidates)
        {
            _order.Add(free);
            if (IsFree(token)) free++;
        }

        _order.Add(free);
    }

    /// <summary>Features of a phrase that starts with a candidate.</summary>
    public void Start(in SourceQuestion asked, List<int> candidates, int index, int natural)
    {
        int token = candidates[index];
        features.Start(asked.Cue is null ? FeatureSort.StartAlone : FeatureSort.Start);
        bool before = token < asked.From;
        ulong side = before ? 1UL : 0;
        int distance = before ? asked.From - token : token - asked.To;
        int nearer = before ? _order[^1] - _order[index] : _order[index] - BeforeCue(candidates, asked.From);
        int left = _order[index];
        ulong rule = token == asked.RuledStart ? 1UL : 0;
        (NounClass head, DeterminerKind determiner) = nouns.Of(token);
        ulong kind = (ulong)classes.Of(token), last = (ulong)classes.Of(token - 1), next = (ulong)classes.Of(token + 1);
        ulong lastKey = token > 0 ? reading.Text.LowerKey(token - 1) : 0;
        ulong noun = (ulong)head;
        features.Add(QuoteFeature.Rule, rule);
        features.Add(QuoteFeature.SideDistance, side, StretchView.Bucket(distance));
        features.Add(QuoteFeature.SideNearer, side, (ulong)Math.Min(nearer, 6));
        features.Add(QuoteFeature.SideLeft, side, (ulong)Math.Min(left, 4));
        features.Add(QuoteFeature.Last, side, lastKey);
        features.Add(QuoteFeature.LastKind, side, last, kind);
        features.Add(QuoteFeature.KindNext, side, kind, next);
        features.Add(QuoteFeature.Word, side, reading.Text.LowerKey(token));
        features.Add(QuoteFeature.Noun, side, noun, (ulong)determiner);
        features.Add(QuoteFeature.NounLast, side, noun, last);
        features.Add(QuoteFeature.First, side, token == asked.Own.FirstToken ? 1UL : 0, kind);
        features.Add(QuoteFeature.Free, side, IsFree(token) ? 1UL : 0, (ulong)Math.Min(nearer, 6));
        ulong touches = Adjacency.Of(reading, classes, asked, natural, before), follows = (ulong)classes.Of(natural);
        features.Add(QuoteFeature.Follows, side, follows, touches);
        features.Add(QuoteFeature.FollowsKind, follows, kind, touches);
        features.Add(QuoteFeature.FollowsNearer, follows, touches, (ulong)Math.Min(nearer, 6));
        features.Add(QuoteFeature.FollowsWord, side, natural < reading.Count ? reading.Text.LowerKey(natural) : 0);
        features.Add(QuoteFeature.Head, head == NounClass.None && token + 1 < reading.Count ? reading.Text.LowerKey(token + 1) : 0, side);
        Between(asked, token, before, side, rule);
        Words(asked, token, side);
        if (asked.Cue is not { } cue) return;
        ulong shape = (ulong)cue.Shape;
        features.Add(QuoteFeature.FollowsShape, follows, touches, shape);
        features.Add(QuoteFeature.RulePlace, rule, (ulong)cue.Place, shape);
        features.Add(QuoteFeature.RuleLast, rule, last, side);
        features.Add(QuoteFeature.RuleKind, rule, kind, side);
        features.Add(QuoteFeature.Shape, side, shape, kind);
        features.Add(QuoteFeature.ShapeDistance, side, shape, StretchView.Bucket(distance));
        features.Add(QuoteFeature.ShapeNearer, side, shape, (ulong)Math.Min(nearer, 6));
        features.Add(QuoteFeature.ShapeLeft, side, shape, (ulong)Math.Min(left, 4));
        features.Add(QuoteFeature.Verb, side, Verb(cue));
        features.Add(QuoteFeature.VerbLast, lastKey, Verb(cue));
        features.Add(QuoteFeature.NounClass, noun, cue.Verb.Class);
        features.Add(QuoteFeature.Number, side, reading.Is(token, Plurals) ? 1UL : 0, IsPlural(cue) ? 1UL : 0);
        features.Add(QuoteFeature.CueBefore, side, (ulong)classes.Of(cue.First - 1), shape);
        features.Add(QuoteFeature.CueAfter, side, (ulong)classes.Of(cue.End), rule);
        features.Add(QuoteFeature.CueBetween, (ulong)classes.Of(cue.First - 1), (ulong)classes.Of(cue.End), side);
    }

    private void Between(in SourceQuestion asked, int token, bool before, ulong side, ulong rule)
    {
        (int from, int to) = before ? (token + 1, asked.From) : (asked.To, token);
        ulong commas = 0, verbs = 0, who = 0, marks = 0, preposition = 0;
        for (int i = from; i < to; i++)
        {
            switch (classes.Of(i))
            {
                case TokenClass.Comma: commas = Math.Min(commas + 1, 3); break;
                case TokenClass.Finite or TokenClass.Auxiliary or TokenClass.Saying: verbs = Math.Min(verbs + 1, 2); break;
                case TokenClass.Who or TokenClass.Opener: who = 1; break;
                case TokenClass.Mark: marks = 1; break;
                case TokenClass.Preposition: preposition = 1; break;
            }
        }

        features.Add(QuoteFeature.Between, side, commas, verbs);
        features.Add(QuoteFeature.BetweenWho, side, who, verbs);
        features.Add(QuoteFeature.BetweenMarks, side, marks, commas);
        features.Add(QuoteFeature.BetweenPreposition, side, preposition, (ulong)classes.Of(token - 1));
        features.Add(QuoteFeature.BetweenRule, rule, commas, verbs);
        features.Add(QuoteFeature.BetweenShape, side, asked.Cue is { } cue ? (ulong)cue.Shape : 99, (verbs * 8) + (who * 4) + (marks * 2));
    }

    // how the phrase stands to the words said
    private void Words(in SourceQuestion asked, int token, ulong side)
    {
        ulong place = token < asked.WordsFirst ? 0UL : token < asked.WordsEnd ? 1UL : 2UL;
        ulong cue = asked.From < asked.WordsFirst ? 0UL : asked.From < asked.WordsEnd ? 1UL : 2UL;
        features.Add(QuoteFeature.Words, place, cue, side);
        features.Add(QuoteFeature.WordsKind, place, cue, (ulong)classes.Of(token));
        features.Add(QuoteFeature.Marked, map.OwnerOf(Math.Min(asked.WordsFirst, reading.Count - 1)) >= 0 ? 1UL : 0, side, place);
    }

    private int BeforeCue(List<int> candidates, int from)
    {
        for (int i = 0; i < candidates.Count; i++)
            if (candidates[i] >= from) return _order[i];
        return _order[^1];
    }

    // a phrase of its own, no complement and no name after its title
    private bool IsFree(int token) => classes.Of(token - 1) is not (TokenClass.Link or TokenClass.Determiner or TokenClass.Word or TokenClass.Preposition or TokenClass.Capital);

    private bool IsPlural(Cue cue) => reading.Is(cue.First, PluralVerbs) || (cue.Shape == CueShape.Finite && reading.Text.Of(cue.Token).EndsWith("ent", StringComparison.Ordinal));

    private ulong Verb(Cue cue) => cue.IsPreposition ? reading.Text.LowerKey(cue.Token) : cue.Verb.Lemma;
}
