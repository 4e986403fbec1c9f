using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Formats;

namespace Annotator.Evaluation;

/// <summary>Reads gold sets: JSON Lines, one document a line.</summary>
public static class GoldReader
{
    private const int Excerpt = 40;

    /// <summary>The documents of a file, which may be compressed (<c>.gz</c>).</summary>
    /// <exception cref="FormatException">A line is not a gold document; the message gives file, line, problem and remedy.</exception>
    public static IEnumerable<GoldDocument> Read(string path)
    {
        int number = 0;
        foreach (string line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return Parse(line, path, number);
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static GoldDocument Parse(string line, string path, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Document(json.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            string excerpt = line.Length <= Excerpt ? line : line[..Excerpt] + "…";
            throw new FormatException($"{path}:{number}: '{excerpt}' is no gold document ({problem.Message}); write one as one JSON object a line, with id, text, entities and quotes", problem);
        }
    }

    private static GoldDocument Document(JsonElement root)
    {
        string text = root.GetProperty("text").GetString()!;
        return new GoldDocument(
            root.GetProperty("id").GetString()!,
            text,
            [.. Items(root, "entities").Select(e => new GoldName(Span(e), new EntityType(e.GetProperty("type").GetString()!), Text(e, "id"))).OrderBy(n => n.Span.Start)],
            root.TryGetProperty("quotes", out JsonElement quotes) ? [.. quotes.EnumerateArray().Select(Quote)] : null,
            [.. Items(root, "nonspeech").Select(n => new RejectedMarks(Span(n), Text(n, "reason") ?? string.Empty))],
            Surfaces(root));
    }

    private static GoldQuote Quote(JsonElement quote) => new(
        quote.GetProperty("type").GetString() is var type && type is not null && QuoteKinds.KindOf(type) is { } kind ? kind : throw new FormatException($"'{type}' is no type of quote; write direct, mixed or indirect"),
        [.. quote.GetProperty("content").EnumerateArray().Select(Pair)],
        OptionalPair(quote, "cue"),
        OptionalPair(quote, "source"),
        Text(quote, "speaker"),
        Text(quote, "source_kind"));

    private static ImmutableDictionary<string, ImmutableArray<string>> Surfaces(JsonElement root) =>
        root.TryGetProperty("ids", out JsonElement ids)
            ? ids.EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(s => s.GetString()!).ToImmutableArray())
            : [];

    private static IEnumerable<JsonElement> Items(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : [];

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TextSpan Span(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    private static TextSpan Pair(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

    private static TextSpan? OptionalPair(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? Pair(value) : null;
}
