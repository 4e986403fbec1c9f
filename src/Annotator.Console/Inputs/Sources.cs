using System.Text;
using System.Text.Json;

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
    public static IEnumerable<Source> Read(IEnumerable<string> inputs)
    {
        foreach (string input in inputs)
        {
            if (input == "-")
            {
                using var reader = new StreamReader(System.Console.OpenStandardInput(), Encoding.UTF8);
                yield return new Source("-", reader.ReadToEnd(), null);
            }
            else if (Directory.Exists(input))
            {
                foreach (string file in Directory.EnumerateFiles(input).Where(IsText).Order(StringComparer.Ordinal))
                    foreach (Source source in ReadFile(file)) yield return source;
            }
            else
            {
                foreach (Source source in ReadFile(input)) yield return source;
            }
        }
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".txt" or ".jsonl";

    private static IEnumerable<Source> ReadFile(string path)
    {
        StreamReader? reader = null;
        string? problem = null;
        try
        {
            reader = new StreamReader(path, Encoding.UTF8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = $"{path}: cannot be read ({error.Message}); give a file or folder that exists";
        }

        if (reader is null) return [new Source(path, null, problem)];
        return path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? Lines(path, reader) : Whole(path, reader);
    }

    private static IEnumerable<Source> Whole(string path, StreamReader reader)
    {
        using (reader) yield return new Source(path, reader.ReadToEnd(), null);
    }

    private static IEnumerable<Source> Lines(string path, StreamReader reader)
    {
        using (reader)
        {
            for (int number = 1; reader.ReadLine() is { } line; number++)
                if (!string.IsNullOrWhiteSpace(line)) yield return Line(path, number, line);
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
                return new Source(id, text.GetString(), null);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // told below, with the line itself
        }

        string excerpt = line.Length <= Excerpt ? line : line[..Excerpt] + "…";
        return new Source(path, null, $"{path}:{number}: '{excerpt}' is no document; write one JSON object a line with \"id\" and \"text\"");
    }
}
