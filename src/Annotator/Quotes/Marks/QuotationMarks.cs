using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes.Marks;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, in one pass: « », “ ”, „ “, ‹ ›, ‘ ’ and straight marks, whose side is read off the blanks around them.
/// Only outer pairs are kept. A stray mark costs its own paragraph at most.
/// </summary>
internal static class QuotationMarks
{
    private enum Side
    {
        None,
        Opens,
        Closes,
        Either,
    }

    /// <summary>The stretches of a text, in order, without overlap.</summary>
    public static List<MarkedStretch> Pair(AnalyzedText text)
    {
        var stretches = new List<MarkedStretch>();
        bool open = false;
        for (int first = 0; first < text.Tokens.Length;)
        {
            int end = ParagraphEnd(text, first);
            bool wasOpen = open;
            int before = stretches.Count;
            open = PairParagraph(text, first, end, stretches);
            if (wasOpen && stretches.Count > before && stretches[before].Open == first && IsSameMark(text, stretches[before - 1], stretches[before]))
                stretches[before] = stretches[before] with { Continues = true };
            first = end;
        }

        return stretches;
    }

    /// <summary>Index after the last token of the paragraph (the lines up to the next line end) that holds a token.</summary>
    public static int ParagraphEnd(AnalyzedText text, int first)
    {
        int end = first + 1;
        while (end < text.Tokens.Length && !HasLineEnd(text.Text, text.Tokens[end - 1].Span.End, text.Tokens[end].Span.Start)) end++;
        return end;
    }

    private static bool HasLineEnd(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] is '\n' or '\r' or '\u2028' or '\u2029') return true;
        return false;
    }

    private static bool IsSameMark(AnalyzedText text, MarkedStretch a, MarkedStretch b) => text.Of(a.Open)[0] == text.Of(b.Open)[0];

    /// <summary>Pairs the marks of one paragraph; returns whether its last stretch was left open.</summary>
    private static bool PairParagraph(AnalyzedText text, int first, int end, List<MarkedStretch> stretches)
    {
        int open = -1, depth = 0;
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.QuotationMark) continue;
            Side side = SideOf(text, i, open);
            if (open < 0)
            {
                if (side is Side.Closes or Side.None) continue;
                open = i;
                depth = 0;
            }
            else if (!IsPartner(text, open, i))
            {
                continue;
            }
            else if (side == Side.Opens && text.Of(open)[0] == text.Of(i)[0])
            {
                depth++;
            }
            else if (side != Side.Opens && depth-- == 0)
            {
                stretches.Add(new MarkedStretch(open, i, true, false));
                open = -1;
            }
        }

        return open >= 0 && CloseOpenStretch(text, first, end, open, stretches);
    }

    /// <summary>A mark that nothing closes holds to the end of its paragraph where it opens the paragraph or stands after a colon; else it is stray.</summary>
    private static bool CloseOpenStretch(AnalyzedText text, int first, int end, int open, List<MarkedStretch> stretches)
    {
        bool quotes = open == first || text.Of(open - 1) is ":";
        if (quotes && end - open > 3)
        {
            stretches.Add(new MarkedStretch(open, end - 1, false, false));
            return true;
        }

        // what the stray mark had swallowed is paired again without it
        return open + 1 < end && HasMark(text, open + 1, end) && PairParagraph(text, open + 1, end, stretches);
    }

    private static bool HasMark(AnalyzedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (text.Tokens[i].Kind == TokenKind.QuotationMark && SideOf(text, i, -1) is Side.Opens or Side.Either) return true;
        return false;
    }

    /// <summary>Whether two marks are of one kind: « with », “ with ”, " with ".</summary>
    private static bool IsPartner(AnalyzedText text, int open, int mark) => Family(text.Of(open)) == Family(text.Of(mark));

    private static int Family(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '«' or '»' => 1,
        '“' or '”' or '„' or '‟' => 2,
        '"' or '＂' => 3,
        '‹' or '›' => 4,
        _ => mark.Length == 2 ? 3 : 5,
    };

    private static Side SideOf(AnalyzedText text, int i, int open)
    {
        switch (text.Of(i)[0])
        {
            case '«' or '‹' or '„':
                return Side.Opens;
            case '»' or '›' or '”':
                return Side.Closes;
            case '“':
                // closes a „ “ pair
                return open >= 0 && text.Of(open)[0] == '„' ? Side.Closes : Side.Opens;
            default:
                return StraightSide(text, i, open);
        }
    }

    private static Side StraightSide(AnalyzedText text, int i, int open)
    {
        bool before = text.Tokens[i].BlankBefore || i == 0 || text.Of(i - 1) is "(" or "[" or "«" or "“" or "\"" || text.EndsWithSeparator(i - 1);
        bool after = i + 1 == text.Tokens.Length || text.Tokens[i + 1].BlankBefore || text.Tokens[i + 1].Kind is TokenKind.Punctuation;
        bool single = Family(text.Of(i)) == 5;
        if (before && !after) return Side.Opens;
        if (after && !before) return Side.Closes;
        if (single) return Side.None;
        return open >= 0 ? Side.Closes : before ? Side.Opens : Side.Either;
    }
}
