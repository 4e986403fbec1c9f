using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>What a mark of the notation stands for.</summary>
internal enum MarkKind
{
    Name,
    Quote,
    Cue,
    Source,
    Nonspeech,
}

/// <summary>One mark: <c>[PER:lavrov Lavrov]</c> or <c>{q1 “…”}</c>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Type">A name's type; empty otherwise.</param>
/// <param name="Id">A name's id as written, or null.</param>
/// <param name="Numbers">The numbers of the quotes it belongs to; of a nonspeech mark, its own.</param>
/// <param name="Span">Where it stands in the text without notation.</param>
/// <param name="Line">The line of the file where it opens.</param>
internal sealed record Mark(MarkKind Kind, string Type, string? Id, ImmutableArray<int> Numbers, TextSpan Span, int Line);

/// <summary>Takes the marks out of a page's text.</summary>
internal sealed class MarkedText
{
    private static readonly string[] Types = ["PER", "STATE", "ORG", "LOC"];
    private readonly string _file;
    private readonly string _body;
    private readonly StringBuilder _text = new();
    private readonly Stack<Opening> _open = new();
    private readonly List<Mark> _marks = [];
    private int _line;
    private int _at;

    private MarkedText(string file, int line, string body) => (_file, _line, _body) = (file, line, body);

    private readonly record struct Opening(char Closer, MarkKind Kind, string Type, string? Id, ImmutableArray<int> Numbers, int Start, int Line);

    /// <summary>The text without notation and its marks in order of their starts.</summary>
    /// <exception cref="LexiconException">A mark is not closed, is nested wrongly or has an unknown head.</exception>
    public static (string Text, ImmutableArray<Mark> Marks) Parse(string file, int line, string body)
    {
        var parser = new MarkedText(file, line, body);
        parser.Run();
        return (parser._text.ToString(), [.. parser._marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)]);
    }

    private void Run()
    {
        while (_at < _body.Length) Step(_body[_at]);
        if (_open.TryPeek(out Opening open)) throw Error(open.Line, $"a mark that opens at “{Excerpt(open.Start)}” never closes", $"close it with {open.Closer}");
    }

    private void Step(char c)
    {
        switch (c)
        {
            case '\\':
                Escaped();
                break;
            case '[':
                OpenName();
                break;
            case '{':
                OpenMark();
                break;
            case ']' or '}':
                Close(c);
                break;
            default:
                if (c == '\n') _line++;
                Keep(c);
                break;
        }
    }

    private void Keep(char c)
    {
        _text.Append(c);
        _at++;
    }

    private void Escaped()
    {
        if (++_at >= _body.Length || !"[]{}\\".Contains(_body[_at], StringComparison.Ordinal)) throw Error(_line, "a lone backslash", @"write \\ or escape one of [ ] { }");
        Keep(_body[_at]);
    }

    private void OpenName()
    {
        string[] head = Head().Split(':', 2);
        if (!Types.Contains(head[0])) throw Error(_line, $"'[{head[0]}' is no type of name", @"write PER, STATE, ORG or LOC, or escape the bracket: \[");
        if (_open.Any(o => o.Kind == MarkKind.Name)) throw Error(_line, $"a name inside a name at '[{head[0]}'", "mark the longest name alone");
        _open.Push(new Opening(']', MarkKind.Name, head[0], head.Length > 1 ? head[1] : null, [], _text.Length, _line));
    }

    private void OpenMark()
    {
        string head = Head();
        MarkKind? kind = head.FirstOrDefault() switch { 'q' => MarkKind.Quote, 'c' => MarkKind.Cue, 's' => MarkKind.Source, 'n' => MarkKind.Nonspeech, _ => null };
        var numbers = new List<int>();
        bool counted = kind is not null && head[1..].Split(',').All(n => Number(n, numbers));
        if (!counted) throw Error(_line, $"'{{{head}' is no mark", @"write {q1 …}, {c1 …}, {s1,2 …} or {n1 …}, or escape the brace: \{");
        _open.Push(new Opening('}', kind!.Value, string.Empty, null, [.. numbers], _text.Length, _line));
    }

    private static bool Number(string digits, List<int> numbers)
    {
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return false;
        numbers.Add(number);
        return true;
    }

    // From after the bracket to the space that ends the head; the space is notation, too.
    private string Head()
    {
        int end = _body.IndexOf(' ', ++_at);
        if (end < 0) throw Error(_line, "a bracket without a head", @"write [TYPE name] or {q1 …}, or escape it: \[");
        string head = _body[_at..end];
        _at = end + 1;
        return head;
    }

    private void Close(char closer)
    {
        if (!_open.TryPop(out Opening open)) throw Error(_line, $"'{closer}' closes nothing", $@"remove it or escape it: \{closer}");
        if (open.Closer != closer) throw Error(_line, $"'{closer}' stands where '{open.Closer}' must close “{Excerpt(open.Start)}”", "let marks nest, not cross");
        if (_text.Length == open.Start) throw Error(_line, "an empty mark", "remove it");
        _marks.Add(new Mark(open.Kind, open.Type, open.Id, open.Numbers, new TextSpan(open.Start, _text.Length), open.Line));
        _at++;
    }

    private string Excerpt(int start) => _text.ToString(start, Math.Min(30, _text.Length - start));

    private LexiconException Error(int line, string problem, string remedy) => new(_file, line, problem, remedy);
}
