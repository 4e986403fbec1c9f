using System.Text;
using Annotator.Documents;

namespace Annotator.Rendering;

/// <summary>
/// The text as HTML, line by line, with its names and quotes marked. Spans may cross and lie anywhere: at each of their borders all marks are closed and those that go on
/// opened again, so that the tags always nest.
/// </summary>
internal sealed class TextMarkup
{
    private const int LongestHeading = 200;

    private readonly HtmlTemplate _template;
    private readonly DocumentIndex _index;
    private readonly string _text;
    private readonly List<Mark> _marks;
    private readonly List<Mark> _active = [];
    private readonly List<(int End, int Quote)> _labels = [];
    private readonly int[] _borders;
    private int _nextMark;
    private int _nextLabel;

    /// <summary>Prepares a document.</summary>
    public TextMarkup(HtmlTemplate template, DocumentIndex index)
    {
        _template = template;
        _index = index;
        _text = index.Document.Text;
        _marks = [.. QuoteMarks().Concat(MentionMarks()).OrderBy(m => m.Span.Start).ThenBy(m => m.IsQuote ? 0 : 1).ThenByDescending(m => m.Span.End)];
        _borders = [.. _marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Distinct().Order()];
        _labels.Sort();
    }

    /// <summary>The lines as paragraphs; the first, where it is short, as heading.</summary>
    public string Write()
    {
        var html = new StringBuilder();
        bool first = true, apart = false;
        for (int start = 0; start < _text.Length;)
        {
            int length = _text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? _text.Length : start + length;
            if (_text.AsSpan(start, end - start).IsWhiteSpace())
            {
                apart = true;
            }
            else
            {
                string fragment = first && end - start <= LongestHeading ? "heading" : apart ? "paragraph apart" : "paragraph";
                html.Append(_template.FillHtml(fragment, ("html", Line(start, end)))).Append('\n');
                first = apart = false;
            }

            start = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }

        return html.ToString();
    }

    private string Line(int start, int end)
    {
        var html = new StringBuilder();
        for (int at = start; at < end;)
        {
            Enter(at);
            int border = Array.BinarySearch(_borders, at + 1);
            if (border < 0) border = ~border;
            int next = border < _borders.Length ? Math.Min(_borders[border], end) : end;
            Segment(html, at, next);
            at = next;
            AddLabels(html, at);
        }

        AddLabels(html, NextLine(end));
        return html.ToString();
    }

    /// <summary>Drops the marks that end up to a position and takes up those that start there.</summary>
    private void Enter(int at)
    {
        _active.RemoveAll(m => m.Span.End <= at);
        for (; _nextMark < _marks.Count && _marks[_nextMark].Span.Start <= at; _nextMark++)
        {
            if (_marks[_nextMark].Span.End > at) _active.Add(_marks[_nextMark]);
        }
    }

    private void Segment(StringBuilder html, int start, int end)
    {
        string inner = HtmlText.Escape(_text.AsSpan(start, end - start));
        // a link may hold no other: of names that overlap, the one that started last
        int name = _active.FindLastIndex(m => !m.IsQuote);
        if (name >= 0) inner = Wrap(_active[name], inner);

        for (int i = _active.Count - 1; i >= 0; i--)
        {
            if (_active[i].IsQuote) inner = Wrap(_active[i], inner);
        }

        html.Append(inner);
    }

    private string Wrap(Mark mark, string inner)
    {
        string id = TakeAnchor(mark);
        if (mark.IsQuote)
        {
            Quote quote = _index.Document.Quotes[mark.Number];
            string title = HtmlText.Escape($"{Labels.Kind(quote.Kind)} : {DocumentIndex.SpeakerName(quote)}");
            return _template.FillHtml("quote", ("id", id), ("kind", Labels.Style(quote.Kind)), ("title", title), ("html", inner));
        }

        Mention mention = _index.Document.Mentions[mark.Number];
        string entity = _index.EntityAnchor(mention.Entity);
        string name = _index.Find(mention.Entity)?.Name ?? mention.Entity;
        return _template.FillHtml(
            "mention", ("id", id), ("entity", entity), ("style", Labels.Style(mention.Type)), ("title", HtmlText.Escape($"{Labels.One(mention.Type)} : {name}")), ("html", inner));
    }

    private string TakeAnchor(Mark mark)
    {
        if (mark.Anchor is not { } anchor) return string.Empty;
        mark.Anchor = null;
        _index.SetWritten(anchor);
        return $" id=\"{anchor}\"";
    }

    /// <summary>Names the speakers of the quotes that have ended.</summary>
    private void AddLabels(StringBuilder html, int at)
    {
        for (; _nextLabel < _labels.Count && _labels[_nextLabel].End <= at; _nextLabel++)
        {
            Quote quote = _index.Document.Quotes[_labels[_nextLabel].Quote];
            html.Append(_template.Fill("speaker label", ("speaker", _index.SpeakerAnchor(quote)), ("name", HtmlText.Excerpt(DocumentIndex.SpeakerName(quote), 60))));
        }
    }

    private int NextLine(int end)
    {
        int next = end;
        while (next < _text.Length && char.IsWhiteSpace(_text[next])) next++;
        return next;
    }

    private IEnumerable<Mark> QuoteMarks()
    {
        for (int i = 0; i < _index.Document.Quotes.Length; i++)
        {
            string? anchor = DocumentIndex.QuoteAnchor(i);
            int last = -1;
            foreach (TextSpan span in _index.Document.Quotes[i].Spans)
            {
                if (_index.Clip(span) is not { IsEmpty: false } clipped) continue;
                yield return new Mark(clipped, i, true) { Anchor = anchor };
                anchor = null;
                last = clipped.End;
            }

            if (last >= 0) _labels.Add((last, i));
        }
    }

    private IEnumerable<Mark> MentionMarks()
    {
        for (int i = 0; i < _index.Document.Mentions.Length; i++)
        {
            if (_index.Clip(_index.Document.Mentions[i].Span) is { IsEmpty: false } clipped) yield return new Mark(clipped, i, false) { Anchor = DocumentIndex.MentionAnchor(i) };
        }
    }

    /// <summary>A stretch to be marked.</summary>
    private sealed class Mark(TextSpan span, int number, bool isQuote)
    {
        public TextSpan Span { get; } = span;

        public int Number { get; } = number;

        public bool IsQuote { get; } = isQuote;

        /// <summary>The anchor, until it has been written.</summary>
        public string? Anchor { get; set; }
    }
}
