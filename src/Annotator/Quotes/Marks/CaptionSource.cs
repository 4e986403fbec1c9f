using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Marks;

/// <summary>Who speaks in a heading or caption without a verb: « Oligui Nguema : “…” », « François Hollande “mesure” sa responsabilité ».</summary>
internal static class CaptionSource
{
    private const int Farthest = 12;

    /// <summary>The phrase, or null.</summary>
    public static TextSpan? Find(Reading reading, Stretch stretch, bool heading)
    {
        int i = stretch.First - 1;
        bool colon = i > 0 && reading.Is(i, ':');
        if (colon) return reading.MentionOf(i - 1) > 0 ? Name(reading, i - 1) : null;
        if (!heading) return null;
        for (int k = i; k >= Math.Max(0, i - Farthest); k--)
        {
            if (reading.Is(k, ':') || reading.IsMark(k) || reading.Is(k, '.')) return null;
            if (reading.MentionOf(k) > 0) return Name(reading, k);
            if (k > 0 && reading.Text.HasLineBreak(k - 1, k)) return null;
        }

        return null;
    }

    private static TextSpan? Name(Reading reading, int token) => reading.Mentions[reading.MentionOf(token) - 1].Span;
}
