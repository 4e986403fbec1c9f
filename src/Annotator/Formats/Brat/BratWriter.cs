using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Formats.Brat;

/// <summary>Writes the annotations of one document.</summary>
internal sealed class BratWriter(AnnotatedDocument document, TextWriter output)
{
    private readonly CodePoints _points = new(document.Text);
    private readonly Dictionary<string, List<string>> _namesOf = new(StringComparer.Ordinal);
    private int _spans, _events, _notes;

    public void Write()
    {
        foreach (Mention mention in document.Mentions) WriteName(mention);
        foreach (List<string> names in _namesOf.Values.Where(n => n.Count > 1)) output.Write($"*\tEquiv {string.Join(' ', names)}\n");
        foreach (Quote quote in document.Quotes.Where(q => !q.Spans.IsEmpty)) WriteQuote(quote);
    }

    private void WriteName(Mention mention)
    {
        if (mention.Type.Code.Any(char.IsWhiteSpace)) throw new ArgumentException($"The type '{mention.Type}' holds white space; name it without.");
        string name = WriteSpans(mention.Type.Code, [mention.Span]);
        if (_namesOf.TryGetValue(mention.Entity, out List<string>? others))
        {
            others.Add(name);
            return;
        }

        _namesOf.Add(mention.Entity, [name]);
        WriteNote(name, mention.Entity);
    }

    private void WriteQuote(Quote quote)
    {
        string kind = quote.Kind.ToString();
        string arguments = $"{kind}:{WriteSpans(kind, quote.Spans)}";
        if (quote.Cue is { } cue) arguments += $" Cue:{WriteSpans("Cue", [cue])}";
        if (quote.Source is { } source) arguments += $" Source:{WriteSpans("Source", [source])}";
        string? speaker = quote.Speaker?.Entity is { } id && _namesOf.TryGetValue(id, out List<string>? names) ? names[0] : null;
        if (speaker is not null) arguments += $" Speaker:{speaker}";
        output.Write($"E{++_events}\t{arguments}\n");
        if (speaker is null && quote.Speaker is not null) WriteNote($"E{_events}", quote.Speaker.Name);
    }

    private string WriteSpans(string type, ImmutableArray<TextSpan> spans)
    {
        string id = $"T{++_spans}";
        string offsets = string.Join(';', spans.Select(s => _points.ToPoints(s)).Select(p => $"{p.Start} {p.End}"));
        output.Write($"{id}\t{type} {offsets}\t{OneLine(string.Join(' ', spans.Select(s => s.In(document.Text))))}\n");
        return id;
    }

    private void WriteNote(string target, string text) => output.Write($"#{++_notes}\tAnnotatorNotes {target}\t{OneLine(text)}\n");

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
