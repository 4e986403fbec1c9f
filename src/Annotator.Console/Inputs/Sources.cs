using System.Text;
using System.Text.Json;
using Annotator.Formats;

namespace Annotator.Console.Inputs;

/// <summary>Reads documents, one at a time, from files, folders, JSON Lines and standard input. A source that cannot be read does not stop the others.</summary>
internal static class Sources
{
    private const int Excerpt = 40;

    /// <summary>The bundled sample article.</summary>
    public static IEnumerable<Source> Sample()
    {
        using Stream stream = typeof(Sources).Assembly.GetManifestResourceStream("article.txt")!;
        using var reader = new StreamReader(stream);
        yield return new Source("article.txt", reader.ReadToEnd(), null);
    }

    /// <summary>The documents of some inputs, in order.</summary>
    public static IEnumerable<Source> Read(IEnumerable<string> inputs) =>
        inputs.SelectMany(input => input == "-" ? [Standard()] : Directory.Exists(input) ? ReadFolder(input) : ReadFile(input));

    private static Source Standard()
    {
        using Stream input = System.Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return Whole("-", bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static IEnumerable<Source> ReadFolder(string folder)
    {
        string[] files;
        try
        {
            files = [.. Directory.EnumerateFiles(folder).Where(IsText).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Unreadable(folder, error)];
        }

        return files.Length > 0 ? files.SelectMany(ReadFile) : [new Source(folder, null, $"{folder}: holds no .txt and no .jsonl file; give a folder that does, or files by name")];
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".txt" or ".jsonl";

    private static IEnumerable<Source> ReadFile(string path)
    {
        try
        {
            // Latin 1 keeps bytes apart, one a character, until a line is decoded.
            if (IsLines(path)) return Lines(path, new StreamReader(path, Encoding.Latin1, detectEncodingFromByteOrderMarks: false));
            return [Whole(path, File.ReadAllBytes(path))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [Unreadable(path, error)];
        }
    }

    private static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static Source Unreadable(string path, Exception error) => new(path, null, $"{path}: cannot be read ({error.Message}); give a file or folder that exists");

    private static Source Whole(string path, ReadOnlySpan<byte> bytes)
    {
        (string? text, int line, string problem) = Utf8Text.Decode(bytes);
        return new Source(path, text, text is null ? $"{path}:{line}: {problem}" : null);
    }

    private static IEnumerable<Source> Lines(string path, StreamReader reader)
    {
        using (reader)
        {
            for (int number = 1; reader.ReadLine() is { } bytes; number++)
            {
                (string? line, _, string problem) = Utf8Text.Decode(Encoding.Latin1.GetBytes(bytes));
                if (line is null) yield return new Source(path, null, $"{path}:{number}: {problem}");
                else if (!string.IsNullOrWhiteSpace(line)) yield return Line(path, number, line);
            }
        }
    }

    private static Source Line(string path, int number, string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String)
            {
                string id = root.TryGetProperty("id", out JsonElement given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : $"{path}:{number}";
                return new Source(id, TextOf(text), null);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // told below, with the line itself
        }

        string excerpt = line.Length <= Excerpt ? line : line[..Excerpt] + "…";
        return new Source(path, null, $"{path}:{number}: '{excerpt}' is no document; write one JSON object a line with \"id\" and \"text\"");
    }

    /// <summary>A JSON string, lone surrogates included, which <see cref="JsonElement.GetString"/> refuses.</summary>
    private static string TextOf(JsonElement text) => JsonDocumentFormat.Parse($$"""{"text":{{text.GetRawText()}}}""").Text;
}
