using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;

namespace Annotator.Formats.Brat;

/// <summary>Reads the annotations of one text.</summary>
internal sealed class BratReader(string text, string source)
{
    private readonly CodePoints _points = new(text);
    private readonly Dictionary<string, (string Type, ImmutableArray<TextSpan> Spans)> _spans = new(StringComparer.Ordinal);
    private readonly List<(string Id, QuoteKind Kind, Dictionary<string, string> Arguments)> _events = [];
    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly List<string[]> _equivalents = [];
    private int _line;

    public AnnotatedDocument Read(TextReader annotations)
    {
        while (annotations.ReadLine() is { } line)
        {
            _line++;
            if (line.Length > 0) ReadLine(line.Split('\t'));
        }

        var parts = _events.SelectMany(e => e.Arguments).Where(a => a.Key != "Speaker").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        string[] names = [.. _spans.Where(s => !parts.Contains(s.Key)).OrderBy(s => s.Value.Spans[0].Start).Select(s => s.Key)];
        var grouping = new NameGrouping("brat");
        Dictionary<string, string> ids = Individuals();
        foreach (string name in names) grouping.Add(Whole(_spans[name].Spans), new EntityType(_spans[name].Type), ids.GetValueOrDefault(name));
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = grouping.Build(text);
        var speakers = names.Zip(mentions, (name, mention) => (name, Entity: entities.First(e => e.Id == mention.Entity))).ToDictionary(p => p.name, p => p.Entity, StringComparer.Ordinal);
        return new AnnotatedDocument(text, [], [], mentions, entities, [.. _events.Select(e => Quote(e.Id, e.Kind, e.Arguments, speakers))], []);
    }

    private static TextSpan Whole(ImmutableArray<TextSpan> spans) => new(spans[0].Start, spans[^1].End);

    private void ReadLine(string[] columns)
    {
        string[] words = columns.Length > 1 ? columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        switch (columns[0][0])
        {
            case 'T':
                if (words.Length < 3) throw Wrong(string.Join(' ', words), "write T1, tab, type, start and end, tab, surface");
                _spans[columns[0]] = (words[0], [.. string.Join(' ', words[1..]).Split(';').Select(Span)]);
                break;
            case 'E':
                ReadEvent(columns[0], words);
                break;
            case '*':
                if (words.Length > 2 && words[0] == "Equiv") _equivalents.Add(words[1..]);
                break;
            case '#':
                if (words.Length == 2 && columns.Length > 2) _notes[words[1]] = columns[2];
                break;
        }
    }

    private void ReadEvent(string id, string[] words)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            int colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !_spans.ContainsKey(word[(colon + 1)..])) throw Wrong(word, "write role, colon and the id of a T line above");
            arguments[word[..colon]] = word[(colon + 1)..];
        }

        string type = words.Length == 0 ? string.Empty : words[0][..words[0].IndexOf(':', StringComparison.Ordinal)];
        if (Enum.TryParse(type, out QuoteKind kind)) _events.Add((id, kind, arguments));
    }

    private TextSpan Span(string offsets)
    {
        string[] parts = offsets.Split(' ');
        if (parts.Length != 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out int start) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out int end)
            || start < 0 || end < start || end > _points.Count)
            throw Wrong(offsets, $"write start and end in code points of the text, which has {_points.Count}");
        return _points.ToUnits(start, end);
    }

    /// <summary>For each name the id of its individual: its note, or the note of a name that is equivalent, or the first name's own id.</summary>
    private Dictionary<string, string> Individuals()
    {
        var ids = _notes.Where(n => n.Key[0] == 'T').ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        foreach (string[] names in _equivalents)
        {
            string id = names.Select(n => ids.GetValueOrDefault(n)).FirstOrDefault(i => i is not null) ?? names[0];
            foreach (string name in names) ids[name] = id;
        }

        return ids;
    }

    private Quote Quote(string id, QuoteKind kind, Dictionary<string, string> arguments, Dictionary<string, Entity> speakers)
    {
        Speaker? speaker = arguments.TryGetValue("Speaker", out string? name) && speakers.TryGetValue(name, out Entity? entity) ? new Speaker(entity.Id, entity.Name)
            : _notes.TryGetValue(id, out string? description) ? new Speaker(null, description) : null;
        return new Quote(kind, _spans[arguments[kind.ToString()]].Spans, Part(arguments, "Cue"), Part(arguments, "Source"), speaker, 1, [], string.Empty);
    }

    private TextSpan? Part(Dictionary<string, string> arguments, string role) => arguments.TryGetValue(role, out string? id) ? Whole(_spans[id].Spans) : null;

    private FormatException Wrong(string value, string remedy) => new($"{source}:{_line}: '{value}' cannot be read; {remedy}");
}
