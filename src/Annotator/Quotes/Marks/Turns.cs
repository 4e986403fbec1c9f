using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Marks;

/// <summary>A line that is somebody's words without marks: after a dialogue dash, or as the answer in an interview.</summary>
/// <param name="First">Index of the first token of the words.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="LabelFirst">Index of the first token of the speaker's label, or -1.</param>
/// <param name="LabelEnd">Index after the label.</param>
/// <param name="Follows">Whether it goes on with the line before.</param>
/// <param name="Rule">The rule that found it.</param>
internal readonly record struct Turn(int First, int End, int LabelFirst, int LabelEnd, bool Follows, string Rule);

/// <summary>Finds dialogue lines and interview answers.</summary>
internal static class Turns
{
    private const int LongestLabel = 6;
    private const int LongestQuestion = 70;
    private const int FewestQuestions = 3;

    /// <summary>The turns before a token, in order.</summary>
    public static List<Turn> Find(Reading reading, int limit)
    {
        var lines = Lines(reading, limit);
        var turns = new List<Turn>();
        Dialogue(reading, lines, turns);
        if (turns.Count == 0) Interview(reading, lines, turns);
        return turns;
    }

    private static List<(int First, int End)> Lines(Reading reading, int limit)
    {
        var lines = new List<(int, int)>();
        int first = 0;
        for (int i = 0; i < limit; i++)
        {
            bool ends = i + 1 >= limit || reading.Text.Text.AsSpan(reading.Text.Tokens[i].Span.End, reading.Text.Tokens[i + 1].Span.Start - reading.Text.Tokens[i].Span.End).ContainsAny('\n', '\r');
            if (!ends) continue;
            lines.Add((first, i + 1));
            first = i + 1;
        }

        return lines;
    }

    // « — Vous étiez où ? demande-t-elle. » « — Chez ma sœur. »: at least two such lines, one of them a question, tell a dialogue from a list
    private static void Dialogue(Reading reading, List<(int First, int End)> lines, List<Turn> turns)
    {
        int questions = 0;
        foreach ((int first, int end) in lines)
        {
            if (end - first < 3 || reading.Text.Tokens[first].Kind != TokenKind.Dash || reading.Is(first, '-') || !reading.Text.Tokens[first + 1].BlankBefore || !reading.IsCapital(first + 1)) continue;
            for (int i = first; i < end; i++)
                if (reading.Is(i, '?')) questions++;
            turns.Add(new Turn(first + 1, end, -1, -1, false, "dialogue dash"));
        }

        if (turns.Count < 2 || questions == 0) turns.Clear();
    }

    // « Le Monde : Qu'avez-vous trouvé ? » « Rania Khoury : Du silence. », or questions and answers by turns without labels
    private static void Interview(Reading reading, List<(int First, int End)> lines, List<Turn> turns)
    {
        int questions = 0, labelled = 0;
        for (int k = 0; k + 1 < lines.Count; k++)
        {
            if (!IsQuestion(reading, lines[k])) continue;
            questions++;
            if (Label(reading, lines[k + 1]) > 0) labelled++;
        }

        if (questions < FewestQuestions && labelled < 2) return;
        bool asked = false, answered = false;
        foreach ((int first, int end) in lines)
        {
            if (IsQuestion(reading, (first, end)))
            {
                (asked, answered) = (true, false);
                continue;
            }

            int label = Label(reading, (first, end));
            bool answers = asked && (label > 0 || (labelled < 2 || !answered) && EndsSentence(reading, end));
            if (!answers) asked = false;
            if (!answers) continue;
            int start = label > 0 ? label + 1 : SkipBracket(reading, first, end);
            if (start < end) turns.Add(new Turn(start, end, label > 0 ? first : -1, label, answered && label < 0, "interview answer"));
            answered = true;
        }
    }

    private static bool IsQuestion(Reading reading, (int First, int End) line) =>
        reading.Is(line.End - 1, '?') && line.End - line.First is > 2 and < LongestQuestion && !reading.IsMark(line.First);

    private static bool EndsSentence(Reading reading, int end) => reading.Char(end - 1) is '.' or '!' or '?' or '…';

    // index of the colon that ends the label, or -1
    private static int Label(Reading reading, (int First, int End) line)
    {
        if (!reading.IsCapital(line.First)) return -1;
        for (int i = line.First + 1; i < Math.Min(line.End - 1, line.First + LongestLabel); i++)
        {
            if (reading.Is(i, ':')) return i;
            if (!reading.IsCapital(i) && !reading.Is(i, '.') && reading.Text.Tokens[i].Kind != TokenKind.Dash && reading.Text.Of(i).Length > 3) return -1;
        }

        return -1;
    }

    // « (Elle rit.) La Syrie … »
    private static int SkipBracket(Reading reading, int first, int end)
    {
        if (!reading.Is(first, '(')) return first;
        for (int i = first; i < Math.Min(end, first + 12); i++)
            if (reading.Is(i, ')')) return i + 1;
        return first;
    }
}
