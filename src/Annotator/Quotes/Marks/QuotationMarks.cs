using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes.Marks;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph: a mark that nothing closes ends with its paragraph, one that nothing opens starts with its sentence,
/// and neither touches the paragraphs after it.
/// </summary>
internal sealed class QuotationMarks
{
    private const int DeepestNesting = 8;
    private readonly AnalyzedText _text;
    private readonly List<Stretch> _found = [];
    private readonly List<int> _open = [];
    private bool _goesOn;

    private QuotationMarks(AnalyzedText text) => _text = text;

    /// <summary>The stretches of a text, in order of their first tokens, outer before inner.</summary>
    public static List<Stretch> Pair(AnalyzedText text)
    {
        var marks = new QuotationMarks(text);
        int first = 0;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.QuotationMark) marks.Read(i, first);
            if (i + 1 < text.Tokens.Length && !EndsParagraph(text, i)) continue;
            marks.EndParagraph(first, i + 1);
            first = i + 1;
        }

        marks._found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return marks.WithDepths();
    }

    private static bool EndsParagraph(AnalyzedText text, int token) =>
        text.Text.AsSpan(text.Tokens[token].Span.End, text.Tokens[token + 1].Span.Start - text.Tokens[token].Span.End).ContainsAny('\n', '\r');

    private void Read(int i, int paragraph)
    {
        char c = _text.Text[_text.Tokens[i].Span.Start];
        MarkRole role = Role(i, c);
        if (role == MarkRole.Open)
        {
            if (_open.Count < DeepestNesting) _open.Add(i);
        }
        else if (role == MarkRole.Close)
        {
            Close(i, c, paragraph);
        }
    }

    private MarkRole Role(int i, char c)
    {
        if (c is '«' or '„' or '‘') return MarkRole.Open;
        // « »On en a assez », reprend-il»: a paragraph that goes on may open with the closing mark
        if (c is '»' or '”' or '›') return MarkRole.Close;
        if (c == '“') return _open.Count > 0 && Top() == '„' ? MarkRole.Close : MarkRole.Open;
        if (c == '‹') return MarkRole.Open;
        bool blankBefore = _text.Tokens[i].BlankBefore;
        bool blankAfter = i + 1 >= _text.Tokens.Length || _text.Tokens[i + 1].BlankBefore;
        if (c is '"' or '＂' or '‟') return Straight(i, '"', blankBefore, blankAfter);
        if (_open.Count > 0 && MarkForms.IsApostrophe(Top()) && (!blankBefore || blankAfter)) return MarkRole.Close;
        bool opens = (blankBefore || (i > 0 && !IsWord(i - 1))) && !blankAfter && HasPartner(i);
        return opens ? MarkRole.Open : MarkRole.None;
    }

    // Straight marks show their direction by the blanks beside them; where these do not tell, they alternate.
    private MarkRole Straight(int i, char mark, bool blankBefore, bool blankAfter)
    {
        bool open = _open.Exists(o => Char(o) is '"' or '＂' or '‟');
        if (!open) return blankAfter && !blankBefore && i + 1 < _text.Tokens.Length && !HasStraightPartner(i) ? MarkRole.Close : MarkRole.Open;
        bool afterOpener = i > 0 && !blankBefore && _text.Tokens[i - 1].Kind == TokenKind.Punctuation && Char(i - 1) is '(' or '[';
        return blankBefore && !blankAfter && i + 1 < _text.Tokens.Length && IsWord(i + 1) && Top() == mark && !afterOpener && LooksNested(i) ? MarkRole.Open : MarkRole.Close;
    }

    // « "Il a dit "oui" à tout" »: two more marks must follow in the paragraph, the first of them a closing one
    private bool LooksNested(int i)
    {
        int closers = 0;
        for (int k = i + 1; k < Math.Min(_text.Tokens.Length, i + 200) && !EndsParagraph(_text, k - 1); k++)
        {
            if (Char(k) != '"') continue;
            bool closes = !_text.Tokens[k].BlankBefore;
            if (!closes) return closers == 0 ? false : true;
            closers++;
        }

        return closers > 0;
    }

    private bool HasStraightPartner(int i)
    {
        for (int k = i + 1; k < Math.Min(_text.Tokens.Length, i + 200) && !EndsParagraph(_text, k - 1); k++)
            if (Char(k) == '"') return true;
        return false;
    }

    private bool HasPartner(int i)
    {
        for (int k = i + 1; k < Math.Min(_text.Tokens.Length, i + 120) && !EndsParagraph(_text, k - 1); k++)
            if (_text.Tokens[k].Kind == TokenKind.QuotationMark && MarkForms.IsApostrophe(Char(k)) && !_text.Tokens[k].BlankBefore) return true;
        return false;
    }

    private void Close(int i, char c, int paragraph)
    {
        for (int k = _open.Count - 1; k >= 0; k--)
        {
            if (!MarkForms.Matches(Char(_open[k]), c)) continue;
            _found.Add(new Stretch(_open[k], i + 1, true, true, 0, IsContinuation(_open[k], paragraph)));
            _open.RemoveRange(k, _open.Count - k);
            return;
        }

        if (_open.Count > 0 || c is not ('»' or '”' or '"')) return;
        // « On ne lâche rien », a-t-il promis, with its opening mark lost
        bool reopens = i == paragraph && _goesOn;
        if (reopens) _open.Add(i);
        else if (SentenceStart(i, paragraph) is var start && start < i && i - start < 120) _found.Add(new Stretch(start, i + 1, false, true, 0, _goesOn && start == paragraph));
    }

    private int SentenceStart(int i, int paragraph)
    {
        for (int k = i - 2; k >= Math.Max(paragraph, i - 120); k--)
        {
            if (_text.Tokens[k].Kind == TokenKind.QuotationMark) return k + 1;
            if (_text.Tokens[k].Kind == TokenKind.Punctuation && Char(k) is '.' or '?' or '!' or '…' && _text.Tokens[k + 1].BlankBefore) return k + 1;
        }

        return paragraph;
    }

    private void EndParagraph(int paragraph, int end)
    {
        bool reopened = false;
        if (_open.Count > 0)
        {
            int first = _open[0];
            reopened = Reopens(end, Char(first));
            bool strayed = Char(first) is '\'' or '’' or '‘';
            if (!strayed) _found.Add(new Stretch(first, EndOfUnclosed(first, end, reopened), true, false, 0, IsContinuation(first, paragraph)));
        }

        _open.Clear();
        _goesOn = reopened;
    }

    private int EndOfUnclosed(int first, int end, bool reopened)
    {
        if (reopened) return end;
        for (int i = first + 2; i + 1 < end; i++)
            if (_text.Tokens[i].Kind == TokenKind.Punctuation && Char(i) is '.' or '?' or '!' && _text.Tokens[i + 1].BlankBefore && i - first > 60) return i + 1;
        return end;
    }

    private bool Reopens(int next, char mark)
    {
        if (next >= _text.Tokens.Length || _text.Tokens[next].Kind != TokenKind.QuotationMark) return false;
        char c = Char(next);
        return c == mark || (mark == '«' && c is '»' or '“') || (mark == '“' && c == '”');
    }

    private bool IsContinuation(int first, int paragraph) => _goesOn && first == paragraph;

    // Depth by what encloses a stretch; one that an unclosed stretch would swallow counts as outer too.
    private List<Stretch> WithDepths()
    {
        var result = new List<Stretch>(_found.Count);
        var enclosing = new Stack<Stretch>();
        foreach (Stretch stretch in _found)
        {
            while (enclosing.Count > 0 && enclosing.Peek().End <= stretch.First) enclosing.Pop();
            if (enclosing.Count > 0 && enclosing.Peek().End < stretch.End) continue;
            Stretch deep = stretch with { Depth = enclosing.Count };
            result.Add(deep);
            enclosing.Push(deep);
        }

        return result;
    }

    private bool IsWord(int token) => _text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    private char Top() => Char(_open[^1]);

    private char Char(int token) => _text.Text[_text.Tokens[token].Span.Start];
}
