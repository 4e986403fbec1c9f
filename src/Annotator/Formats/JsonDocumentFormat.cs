using System.Text.Encodings.Web;
using System.Text.Json;
using Annotator.Documents;

namespace Annotator.Formats;

/// <summary>The JSON document of the contract, schema 1: one object a document.</summary>
public static class JsonDocumentFormat
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document as one line without an end of line.</summary>
    public static void Write(AnnotatedDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var json = new Utf8JsonWriter(output, Compact);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("id", document.Id ?? string.Empty);
        json.WriteString("text", document.Text);
        json.WriteString("language", "fr");
        WriteSpans(json, "sentences", document.Sentences.Select(s => s.Span));
        json.WriteStartArray("mentions");
        foreach (Mention mention in document.Mentions)
        {
            json.WriteStartObject();
            WriteSpan(json, mention.Span);
            json.WriteString("text", mention.Span.Of(document.Text));
            json.WriteString("type", mention.Type.Code);
            json.WriteString("entity", mention.Entity);
            json.WriteNumber("confidence", Math.Round(mention.Confidence, 3));
            json.WriteString("by", mention.Recognizer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (Quote quote in document.Quotes) WriteQuote(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" });
        WriteSpans(json, "spans", quote.Spans);
        if (quote.Cue is { } cue) WriteNamedSpan(json, "cue", cue);
        if (quote.Source is { } source) WriteNamedSpan(json, "source", source);
        if (quote.Speaker is null)
        {
            json.WriteNull("speaker");
        }
        else
        {
            json.WriteStartObject("speaker");
            if (quote.Speaker.Entity is not null) json.WriteString("entity", quote.Speaker.Entity);
            json.WriteString("name", quote.Speaker.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteNamedSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        WriteSpan(json, span);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (TextSpan span in spans)
        {
            json.WriteStartObject();
            WriteSpan(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
