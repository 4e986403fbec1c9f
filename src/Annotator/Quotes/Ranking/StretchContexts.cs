using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>Reads what stands around the stretches of a text, and what has been decided of stretches with the same words.</summary>
internal sealed class StretchContexts
{
    private readonly Reading _reading;
    private readonly StretchMap _map;
    private readonly List<Cue> _cues;
    private readonly HashSet<ulong> _repeated = [];
    private readonly Dictionary<ulong, ulong> _verdicts = [];
    private readonly ulong _shortShare;

    /// <summary>Prepares the stretches of a text.</summary>
    public StretchContexts(Reading reading, List<Stretch> stretches, StretchMap map, List<Cue> cues)
    {
        (_reading, _map, _cues) = (reading, map, cues);
        var seen = new HashSet<ulong>();
        int brief = 0;
        foreach (Stretch stretch in stretches)
        {
            if (!seen.Add(KeyOf(stretch))) _repeated.Add(KeyOf(stretch));
            if (stretch.ContentEnd - stretch.ContentFirst <= 3) brief++;
        }

        _shortShare = stretches.Count < 4 ? 6 : (ulong)(brief * 5 / stretches.Count);
    }

    /// <summary>Keeps what has been decided of a stretch for those with the same words.</summary>
    public void Keep(Stretch stretch, ChoiceKind verdict) => _verdicts[KeyOf(stretch)] = verdict == ChoiceKind.NoSpeech ? 1UL : 2;

    /// <summary>What stands around a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="index">Its index.</param>
    /// <param name="sentence">The sentence in which it starts.</param>
    /// <param name="low">Index of the first cue near it.</param>
    /// <param name="high">Index after the last cue near it.</param>
    /// <param name="previous">The stretch before it that is speech.</param>
    public StretchContext Of(Stretch stretch, int index, int sentence, int low, int high, in PreviousStretch previous)
    {
        Sentence own = _reading.Text.Sentences[sentence];
        ulong here = 0;
        bool incise = false, between = false;
        Cue? near = null;
        for (int k = low; k < high; k++)
        {
            Cue cue = _cues[k];
            if (cue.Sentence == sentence && _map.OwnerOf(cue.Token) == _map.ParentOf(index))
            {
                here++;
                if (cue.Token < stretch.First) near = cue;
            }

            if (cue.IsInverted && cue.First >= stretch.End && cue.First <= stretch.End + 2) incise = true;
            if (cue == previous.Draft?.Cue && cue.Token > previous.End) between = true;
        }

        char last = _reading.Text.Text[own.Span.End - 1];
        return new StretchContext
        {
            Gap = previous.Draft is null ? -1 : stretch.First - previous.End,
            PreviousKind = previous.Kind,
            PreviousCue = previous.Draft?.Cue,
            PreviousClause = previous.Clause,
            SameSentence = previous.Draft is not null && previous.Sentence == sentence,
            SameLine = previous.Draft is not null && IsSameLine(previous.End, stretch.First),
            CueBetween = between,
            SentencesBetween = previous.Draft is null ? 0 : (ulong)Math.Min(3, sentence - previous.Sentence),
            CuesHere = Math.Min(here, 3),
            InciseAfter = incise,
            Heading = sentence == 0 || last is not ('.' or '!' or '?' or '»' or '"' or '”' or '…' or ':'),
            Repeated = _repeated.Contains(KeyOf(stretch)),
            InciseAlone = previous.Draft?.Cue is { } spoken && spoken.First >= previous.End && stretch.First - spoken.Reach is >= 0 and < 3,
            Named = IsNamed(stretch),
            Verdict = _verdicts.GetValueOrDefault(KeyOf(stretch)),
            ShortShare = _shortShare,
            NearVerb = near is null ? 0 : near.IsPreposition ? _reading.Text.LowerKey(near.Token) : near.Verb.Lemma,
            NearSource = near is null ? SourceSorts.NoCue : near.SourceSort,
        };
    }

    // « Paul Petit : “…” »
    private ulong IsNamed(Stretch stretch)
    {
        int colon = stretch.First - 1;
        if (colon < 1 || !_reading.Is(colon, ':') || _reading.MentionOf(colon - 1) == 0) return 0;
        return _reading.Mentions[_reading.MentionOf(colon - 1) - 1].Type == EntityType.Person ? 1UL : 2;
    }

    private bool IsSameLine(int from, int to) => from > 0 && to >= from && to - from <= 200 && !_reading.Text.HasLineBreak(from - 1, to);

    private ulong KeyOf(Stretch stretch)
    {
        ulong key = 1;
        for (int i = stretch.ContentFirst; i < Math.Min(stretch.ContentEnd, stretch.ContentFirst + 12); i++) key = (key * 31) ^ _reading.Text.LowerKey(i);
        return key;
    }
}
