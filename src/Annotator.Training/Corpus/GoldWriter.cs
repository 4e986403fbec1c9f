using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Formats;

namespace Annotator.Training.Corpus;

/// <summary>Writes documents in the form of the gold sets: one JSON object a line.</summary>
internal static class GoldWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the documents, in order.</summary>
    public static void Write(string output, IEnumerable<GoldDocument> documents)
    {
        using FileStream file = File.Create(output);
        foreach (GoldDocument document in documents) Write(file, document);
    }

    /// <summary>Writes one document; without quotes, nonspeech and ids where its quotes are not annotated.</summary>
    public static void Write(Stream stream, GoldDocument document)
    {
        using (var json = new Utf8JsonWriter(stream, Options)) WriteDocument(json, document);
        stream.WriteByte((byte)'\n');
    }

    private static void WriteDocument(Utf8JsonWriter json, GoldDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("text", document.Text);
        json.WriteStartArray("entities");
        foreach (GoldName name in document.Names) WriteName(json, name);
        json.WriteEndArray();
        if (document.Quotes is { } quotes) WriteQuotes(json, document, quotes);
        json.WriteEndObject();
    }

    private static void WriteQuotes(Utf8JsonWriter json, GoldDocument document, ImmutableArray<GoldQuote> quotes)
    {
        json.WriteStartArray("quotes");
        foreach (GoldQuote quote in quotes) WriteQuote(json, quote);
        json.WriteEndArray();
        json.WriteStartArray("nonspeech");
        foreach (RejectedMarks marks in document.Nonspeech) WriteRejected(json, marks);
        json.WriteEndArray();
        WriteSurfaces(json, document);
    }

    private static void WriteName(Utf8JsonWriter json, GoldName name)
    {
        json.WriteStartObject();
        json.WriteNumber("start", name.Span.Start);
        json.WriteNumber("end", name.Span.End);
        json.WriteString("type", name.Type.Code);
        if (name.Id is not null) json.WriteString("id", name.Id);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, GoldQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", QuoteKinds.CodeOf(quote.Kind));
        json.WriteStartArray("content");
        foreach (TextSpan span in quote.Content) WriteSpan(json, span);
        json.WriteEndArray();
        json.WritePropertyName("cue");
        WriteSpan(json, quote.Cue);
        json.WritePropertyName("source");
        WriteSpan(json, quote.Source);
        json.WriteString("speaker", quote.Speaker);
        json.WriteString("source_kind", quote.SourceKind);
        json.WriteEndObject();
    }

    private static void WriteRejected(Utf8JsonWriter json, RejectedMarks marks)
    {
        json.WriteStartObject();
        json.WriteNumber("start", marks.Span.Start);
        json.WriteNumber("end", marks.Span.End);
        json.WriteString("reason", marks.Reason);
        json.WriteEndObject();
    }

    private static void WriteSurfaces(Utf8JsonWriter json, GoldDocument document)
    {
        json.WriteStartObject("ids");
        foreach ((string id, var surfaces) in document.Surfaces.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(id);
            foreach (string surface in surfaces) json.WriteStringValue(surface);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } given)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(given.Start);
        json.WriteNumberValue(given.End);
        json.WriteEndArray();
    }
}
