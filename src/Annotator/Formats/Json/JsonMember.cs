using System.Text.Json;
using Annotator.Documents;

namespace Annotator.Formats.Json;

/// <summary>A place in the JSON document, with the path that messages name it by.</summary>
internal readonly record struct JsonMember(JsonElement Element, string Path)
{
    /// <summary>The member of that name, or null where it is missing or null.</summary>
    public JsonMember? Find(string name)
    {
        if (Element.ValueKind != JsonValueKind.Object) throw Wrong("an object");
        if (!Element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
        return new JsonMember(value, Path.Length == 0 ? name : $"{Path}.{name}");
    }

    /// <summary>The member of that name.</summary>
    public JsonMember Get(string name) =>
        Find(name) ?? throw new FormatException($"{(Path.Length == 0 ? "the document" : Path)} has no '{name}'; add it");

    /// <summary>The items of the array of that name; none where it is missing.</summary>
    public IEnumerable<JsonMember> Items(string name)
    {
        if (Find(name) is not { } array) yield break;
        if (array.Element.ValueKind != JsonValueKind.Array) throw array.Wrong("an array");
        int i = 0;
        foreach (JsonElement item in array.Element.EnumerateArray()) yield return new JsonMember(item, $"{array.Path}[{i++}]");
    }

    public string Text => Element.ValueKind == JsonValueKind.String ? JsonText.Read(Element) : throw Wrong("a string");

    public double Number => Element.ValueKind == JsonValueKind.Number && Element.TryGetDouble(out double value) ? value : throw Wrong("a number");

    /// <summary>The span, which must lie inside the text.</summary>
    public TextSpan SpanIn(string text)
    {
        var span = new TextSpan(Get("start").Offset, Get("end").Offset);
        if (span.Start < 0 || span.End < span.Start || span.End > text.Length)
            throw new FormatException($"{Path} is [{span.Start}, {span.End}) in a text of {text.Length}; count UTF-16 code units from 0, end after start");
        return span;
    }

    public FormatException Wrong(string wanted)
    {
        string value = Element.GetRawText();
        return new FormatException($"{(Path.Length == 0 ? "the document" : Path)} is {(value.Length > 40 ? string.Concat(value.AsSpan(0, 40), "…") : value)}; write {wanted}");
    }

    public int Offset => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out int value) ? value : throw Wrong("a whole number");
}
