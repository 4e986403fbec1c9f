using Annotator.Documents;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes;

/// <summary>Makes quotes of dialogue lines and interview answers.</summary>
internal static class TurnPass
{
    private const double Confidence = 0.9;

    /// <summary>Adds the quotes of all turns.</summary>
    public static void Run(Reading reading, List<Turn> turns, List<Cue> cues, List<Draft> drafts)
    {
        Draft? last = null;
        int k = 0;
        foreach (Turn turn in turns)
        {
            while (k < cues.Count && cues[k].Token < turn.First) k++;
            if (turn.Follows && last is not null)
            {
                last.Spans.Add(reading.Span(turn.First, turn.End));
                continue;
            }

            Cue? incise = Incise(reading, turn, cues, k);
            last = new Draft(QuoteKind.Direct, incise, turn.Rule) { IsTurn = true, Source = incise?.Source, Confidence = Confidence, CueSpan = incise is null ? null : reading.Text.Tokens[incise.Token].Span };
            if (turn.LabelFirst >= 0) last.Source = reading.Span(turn.LabelFirst, turn.LabelEnd);
            AddSpans(reading, turn, incise, last.Spans);
            drafts.Add(last);
        }
    }

    /// <summary>Whether a token lies in one of the turns.</summary>
    public static bool Holds(List<Turn> turns, int token)
    {
        int low = 0, high = turns.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (turns[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low < turns.Count && turns[low].First <= token;
    }

    // « Parce que j'y étais, souffle-t-il. J'ai menti. »
    private static Cue? Incise(Reading reading, Turn turn, List<Cue> cues, int k)
    {
        for (; k < cues.Count && cues[k].Token < turn.End; k++)
        {
            Cue cue = cues[k];
            int before = cue.First - 1;
            while (before > turn.First && (reading.Is(before, "s'") || reading.Is(before, "se"))) before--;
            if (cue.IsInverted && !cue.IsPreposition && turn.Rule == "dialogue dash" && before > turn.First && (reading.Is(before, ',') || reading.Is(before, '?') || reading.Is(before, '!') || reading.Is(before, '…'))) return cue;
        }

        return null;
    }

    private static void AddSpans(Reading reading, Turn turn, Cue? incise, List<TextSpan> spans)
    {
        if (incise is null)
        {
            spans.Add(reading.Span(turn.First, turn.End));
            return;
        }

        int before = incise.First;
        while (before > turn.First + 1 && (reading.Is(before - 1, "s'") || reading.Is(before - 1, "se") || reading.Is(before - 1, ','))) before--;
        spans.Add(reading.Span(turn.First, before));
        for (int i = incise.Reach; i + 1 < turn.End; i++)
        {
            if (!reading.Is(i, '.')) continue;
            spans.Add(reading.Span(i + 1, turn.End));
            return;
        }
    }
}
