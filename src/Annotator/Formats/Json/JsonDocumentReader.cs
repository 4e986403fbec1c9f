using System.Collections.Immutable;
using System.Text.Json;
using Annotator.Documents;

namespace Annotator.Formats.Json;

/// <summary>Reads and checks the members of one JSON document.</summary>
internal sealed class JsonDocumentReader
{
    private readonly string _text;
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);

    private JsonDocumentReader(string text) => _text = text;

    /// <exception cref="FormatException">The object is no document; the message gives path, value and remedy.</exception>
    public static AnnotatedDocument Read(JsonElement root)
    {
        var document = new JsonMember(root, string.Empty);
        if (document.Find("schema") is { } schema && schema.Offset != JsonDocumentFormat.Schema)
            throw new FormatException($"schema is {schema.Offset}; this version reads schema {JsonDocumentFormat.Schema}");
        var reader = new JsonDocumentReader(document.Get("text").Text);
        ImmutableArray<Entity> entities = [.. document.Items("entities").Select(reader.ReadEntity)];
        return new AnnotatedDocument(
            reader._text,
            [],
            [.. document.Items("sentences").Select(s => new Sentence(s.SpanIn(reader._text), 0, 0))],
            [.. document.Items("mentions").Select(reader.ReadMention)],
            entities,
            [.. document.Items("quotes").Select(reader.ReadQuote)],
            [])
        {
            Id = document.Find("id")?.Text,
        };
    }

    private Entity ReadEntity(JsonMember item)
    {
        var entity = new Entity(
            item.Get("id").Text,
            new EntityType(item.Get("type").Text),
            item.Get("name").Text,
            [.. item.Items("aliases").Select(a => a.Text)],
            [.. item.Items("roles").Select(r => new Role(r.Get("text").Text, r.Find("state")?.Text))])
        {
            Wikidata = item.Find("wikidata")?.Text,
        };
        if (!_entities.TryAdd(entity.Id, entity)) throw new FormatException($"{item.Path}.id is '{entity.Id}' like that of an entity before; give each its own");
        return entity;
    }

    private Mention ReadMention(JsonMember item)
    {
        TextSpan span = item.SpanIn(_text);
        if (item.Find("text") is { } text && !span.Of(_text).SequenceEqual(text.Text))
            throw new FormatException($"{text.Path} is '{text.Text}' where the text has '{span.In(_text)}'; count offsets in UTF-16 code units");
        return new Mention(
            span, new EntityType(item.Get("type").Text), Known(item.Get("entity")).Id, item.Find("confidence")?.Number ?? 1, item.Find("by")?.Text ?? string.Empty, string.Empty)
        {
            Metonym = item.Find("metonym")?.Text,
        };
    }

    private Quote ReadQuote(JsonMember item)
    {
        JsonMember type = item.Get("type");
        return new Quote(
            QuoteKinds.KindOf(type.Text) ?? throw type.Wrong("\"direct\", \"mixed\" or \"indirect\""),
            [.. item.Items("spans").Select(s => s.SpanIn(_text))],
            item.Find("cue")?.SpanIn(_text),
            item.Find("source")?.SpanIn(_text),
            item.Find("speaker") is { } speaker ? ReadSpeaker(speaker) : null,
            item.Find("confidence")?.Number ?? 1,
            [.. item.Items("candidates").Select(c => new SpeakerCandidate(ReadSpeaker(c), c.Get("confidence").Number, string.Empty))],
            string.Empty);
    }

    /// <summary>A speaker, by an entity's id, by a name, or by both.</summary>
    private Speaker ReadSpeaker(JsonMember item)
    {
        Entity? entity = item.Find("entity") is { } id ? Known(id) : null;
        return new Speaker(entity?.Id, item.Find("name")?.Text ?? entity?.Name ?? item.Get("name").Text);
    }

    private Entity Known(JsonMember id) =>
        _entities.TryGetValue(id.Text, out Entity? entity) ? entity : throw new FormatException($"{id.Path} is '{id.Text}', which no entity has; add it to 'entities'");
}
