using Annotator.Documents;
using Annotator.Formats.Json;

namespace Annotator.Formats;

/// <summary>JSON Lines: the documents of <see cref="JsonDocumentFormat"/>, one a line.</summary>
public static class JsonLinesFormat
{
    /// <summary>Writes the documents in UTF-8, each with a line feed after it.</summary>
    /// <param name="documents">The documents, taken one by one.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<AnnotatedDocument> documents, Stream output)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(output);
        foreach (AnnotatedDocument document in documents)
        {
            JsonDocumentFormat.Write(document, output);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Reads the documents one by one as they are asked for; blank lines are passed over.</summary>
    /// <param name="input">UTF-8; it stays open.</param>
    /// <param name="source">What messages call the input, such as the file's name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">While reading: a line is no document; the message gives source, line, value and remedy.</exception>
    public static IEnumerable<AnnotatedDocument> Read(Stream input, string source = "JSON Lines")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(source);
        return ReadLines(input, source);
    }

    private static IEnumerable<AnnotatedDocument> ReadLines(Stream input, string source)
    {
        using var reader = new StreamReader(input, JsonText.StrictUtf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (int line = 1; NextLine(reader, source, line) is { } json; line++)
            if (!string.IsNullOrWhiteSpace(json)) yield return JsonDocumentFormat.Parse(json, source, line);
    }

    private static string? NextLine(StreamReader reader, string source, int line)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (System.Text.DecoderFallbackException problem)
        {
            throw new FormatException($"{source}:{line}: {problem.Message} Save it as UTF-8.", problem);
        }
    }
}
