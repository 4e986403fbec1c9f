using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>Measures how cues stand to stretches.</summary>
internal static class CueRelations
{
    /// <summary>How a cue stands to a stretch.</summary>
    public static CueRelation Of(Reading reading, Stretch stretch, int firstSentence, int lastSentence, Cue cue, int cuesBetween)
    {
        CuePlace place = cue.Token >= stretch.First && cue.Token < stretch.End ? CuePlace.Inside : cue.Token < stretch.First ? CuePlace.Before : CuePlace.After;
        (int from, int to) = place switch
        {
            CuePlace.Before => (Math.Min(cue.Reach, stretch.First), stretch.First),
            CuePlace.After => (stretch.End, Math.Max(stretch.End, cue.First)),
            _ => (cue.Token, cue.Token),
        };
        int commas = 0;
        ulong marks = 0;
        bool line = true;
        for (int i = from; i < to; i++)
        {
            if (reading.Is(i, ',')) commas++;
            if (reading.IsMark(i)) marks = 1;
        }

        int start = Math.Min(from, to), end = Math.Min(to, reading.Count - 1);
        if (start > 0) line = !reading.Text.HasLineBreak(start - 1, end);
        int before = cue.First - 1;
        return new CueRelation
        {
            Place = place,
            Distance = to - from,
            SameSentence = cue.Sentence == (place == CuePlace.Before ? firstSentence : lastSentence),
            SameLine = line,
            CuesBetween = Math.Min(cuesBetween, 3),
            MarksBetween = marks,
            Commas = Math.Min(commas, 3),
            Link = Link(reading, stretch, cue, place),
            SourceKind = SourceKind(reading, cue),
            CommaBefore = before >= 0 && (reading.Is(before, ',') || reading.IsMark(before)),
            WordBefore = before >= 0 ? reading.Text.LowerKey(before) : 0,
        };
    }

    private static ulong Link(Reading reading, Stretch stretch, Cue cue, CuePlace place) => place switch
    {
        CuePlace.Before => reading.Text.LowerKey(stretch.First - 1),
        CuePlace.After => stretch.End < reading.Count ? reading.Text.LowerKey(stretch.End) ^ (cue.First == stretch.End ? 7UL : 0) : 0,
        _ => 0,
    };

    /// <summary>What the source phrase of a cue is: 0 none, 1 a person's name in it, 2 another name, 3 a pronoun, 4 nobody, 5 anything else.</summary>
    public static ulong SourceKind(Reading reading, Cue cue)
    {
        if (cue.Source is not { } source) return 0;
        if (cue.Place is SourcePlace.Clitic or SourcePlace.Pronoun) return 3;
        if (cue.Place == SourcePlace.Nobody) return 4;
        int low = 0, high = reading.Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (reading.Mentions[middle].Span.Start < source.Start) low = middle + 1;
            else high = middle;
        }

        if (low >= reading.Mentions.Length || reading.Mentions[low].Span.Start >= source.End) return 5;
        return reading.Mentions[low].Type == EntityType.Person ? 1UL : 2UL;
    }
}
