using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Marks;

/// <summary>The content spans of a stretch: whole, or cut where an incise stands inside its marks.</summary>
internal static class StretchSpans
{
    private const int LongestTail = 14;

    /// <summary>Adds the spans, in order.</summary>
    public static void Add(Reading reading, Stretch stretch, Cue? cue, List<TextSpan> spans)
    {
        if (cue is null || cue.Token < stretch.First || cue.Token >= stretch.End)
        {
            spans.Add(reading.Span(stretch.First, stretch.End));
            return;
        }

        int before = cue.First;
        while (before > stretch.First && (reading.Is(before - 1, "s'") || reading.Is(before - 1, "se") || reading.Is(before - 1, ','))) before--;
        if (before > stretch.First) spans.Add(reading.Span(stretch.First, before));
        int after = EndOfIncise(reading, cue, stretch);
        if (after < stretch.ContentEnd) spans.Add(reading.Span(after, stretch.End));
    }

    // « …, a lancé X, à l'issue d'une réunion. Nous … »: up to the first stop, or the comma that goes on with the words
    private static int EndOfIncise(Reading reading, Cue cue, Stretch stretch)
    {
        int limit = Math.Min(stretch.ContentEnd, cue.Reach + LongestTail);
        int comma = -1;
        for (int i = cue.Reach; i < limit; i++)
        {
            if (reading.Is(i, '.') || reading.Is(i, ':') || reading.Is(i, ';')) return i + 1;
            if (!reading.Is(i, ',')) continue;
            bool adjunct = i + 1 < limit && reading.Is(i + 1, Words.Prepositions);
            if (!adjunct) return i + 1;
            comma = i + 1;
        }

        return comma > 0 ? comma : limit;
    }
}
