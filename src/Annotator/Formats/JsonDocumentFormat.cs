using System.Text.Encodings.Web;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Formats.Json;

namespace Annotator.Formats;

/// <summary>
/// The JSON document, schema 1: one object a document, offsets in UTF-16 code units, half-open, from 0. It holds the text, sentences, mentions, entities and quotes.
/// What it does not hold is empty after reading: <see cref="AnnotatedDocument.Tokens"/> (and the sentences' token indices, both 0),
/// <see cref="AnnotatedDocument.Rejected"/>, rules, evidence and gender. Confidences are written to three decimals.
/// </summary>
public static class JsonDocumentFormat
{
    /// <summary>The number of the schema that is written, and the only one that is read.</summary>
    public const int Schema = 1;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one document as one line of UTF-8, without an end of line. A lone surrogate is written as its escape (<c>\uD800</c>).</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AnnotatedDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Compact);
        JsonDocumentWriter.Write(json, document);
    }

    /// <summary>Reads one document. An object with a <c>text</c> alone is enough; unknown members are passed over.</summary>
    /// <param name="input">UTF-8, read to its end; it stays open.</param>
    /// <param name="source">What messages call the input, such as the file's name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The input is no such document; the message gives source, line, value and remedy.</exception>
    public static AnnotatedDocument Read(Stream input, string source = "JSON document")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(source);
        using var reader = new StreamReader(input, JsonText.StrictUtf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        string json;
        try
        {
            json = reader.ReadToEnd();
        }
        catch (System.Text.DecoderFallbackException problem)
        {
            throw new FormatException($"{source}: {problem.Message} Save it as UTF-8.", problem);
        }

        return Parse(json, source);
    }

    /// <summary>Reads one document from a string, as <see cref="Read"/> does.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="source">What messages call the input, such as the file's name.</param>
    /// <param name="line">The line of the source on which <paramref name="json"/> starts, from 1.</param>
    /// <exception cref="ArgumentNullException">A string is null.</exception>
    /// <exception cref="FormatException">The string is no such document; the message gives source, line, value and remedy.</exception>
    public static AnnotatedDocument Parse(string json, string source = "JSON document", int line = 1)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return JsonDocumentReader.Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"{source}:{line + (problem.LineNumber ?? 0)}: this is no JSON ({problem.Message}); write each document as one JSON object", problem);
        }
        catch (ArgumentException problem)
        {
            // a lone surrogate that is not escaped cannot be UTF-8
            throw new FormatException($"{source}:{line}: this is no JSON ({problem.Message}); write lone surrogates as \\uD800", problem);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{source}:{line}: {problem.Message}", problem);
        }
    }
}
