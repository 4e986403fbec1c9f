using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>Measures how cues stand to stretches.</summary>
internal static class CueRelations
{
    /// <summary>How a cue stands to a stretch.</summary>
    public static CueRelation Of(Reading reading, StretchMap map, Stretch stretch, int index, int firstSentence, int lastSentence, Cue cue, int cuesBetween)
    {
        CuePlace place = cue.Token >= stretch.First && cue.Token < stretch.End ? CuePlace.Inside : cue.Token < stretch.First ? CuePlace.Before : CuePlace.After;
        (int from, int to) = place switch
        {
            CuePlace.Before => (Math.Min(cue.Reach, stretch.First), stretch.First),
            CuePlace.After => (stretch.End, Math.Max(stretch.End, cue.First)),
            _ => (cue.Token, cue.Token),
        };
        int commas = 0, free = 0;
        bool marked = false, line = true;
        for (int i = from; i < to; i++)
        {
            if (reading.Is(i, ',')) commas++;
            if (map.OwnerOf(i) != map.ParentOf(index)) marked = true;
            else if (reading.IsWord(i)) free++;
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
            MarksBetween = !marked ? 0UL : free == 0 ? 2UL : 1,
            FreeDistance = free,
            Commas = Math.Min(commas, 3),
            Link = Link(reading, stretch, cue, place),
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
}
