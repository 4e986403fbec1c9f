using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary><c>corpus</c>: checks the pages written for this project, or writes them in the form of the gold sets.</summary>
internal static class CorpusCommand
{
    /// <summary>Says what is wrong on each page and how much there is.</summary>
    /// <returns>0 where nothing is wrong.</returns>
    public static int Check(string path)
    {
        try
        {
            return Report([.. BracketNotation.Pages(path)]);
        }
        catch (LexiconException unreadable)
        {
            Console.Error.WriteLine(unreadable.Message);
            return 1;
        }
    }

    private static int Report(List<BracketPage> pages)
    {
        List<string> flaws = [.. pages.SelectMany(PageChecker.Check)];
        flaws.AddRange(pages.GroupBy(p => p.Document.Id).Where(g => g.Count() > 1).Select(g => $"{g.Last().File}:{g.Last().Line}: the id '{g.Key}' stands twice; give each page its own"));
        flaws.ForEach(Console.Error.WriteLine);
        Console.WriteLine(Counts([.. pages.Select(p => p.Document)]));
        return flaws.Count == 0 ? 0 : 1;
    }

    /// <summary>Writes the pages as JSON Lines, so that every command that takes a gold set takes them.</summary>
    public static int Write(string path, string output)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using FileStream file = File.Create(output);
        foreach (GoldDocument document in BracketNotation.Documents(path))
        {
            using (var json = new Utf8JsonWriter(file, options)) WriteDocument(json, document);
            file.WriteByte((byte)'\n');
        }

        return 0;
    }

    private static string Counts(List<GoldDocument> documents)
    {
        var line = new StringBuilder();
        line.Append($"{documents.Count} pages, {documents.Sum(d => d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)} words; names");
        foreach (var type in documents.SelectMany(d => d.Names).CountBy(n => n.Type.Code).OrderBy(t => t.Key, StringComparer.Ordinal)) line.Append($" {type.Key} {type.Value}");
        line.Append("; quotes");
        foreach (var kind in documents.SelectMany(d => d.Quotes!.Value).CountBy(q => q.Kind).OrderBy(k => k.Key)) line.Append($" {Lower(kind.Key)} {kind.Value}");
        return line.Append($"; not speech {documents.Sum(d => d.Nonspeech.Length)}").ToString();
    }

    private static void WriteDocument(Utf8JsonWriter json, GoldDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("text", document.Text);
        json.WriteStartArray("entities");
        foreach (GoldName name in document.Names) WriteName(json, name);
        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (GoldQuote quote in document.Quotes!.Value) WriteQuote(json, quote);
        json.WriteEndArray();
        json.WriteStartArray("nonspeech");
        foreach (RejectedMarks marks in document.Nonspeech) WriteRejected(json, marks);
        json.WriteEndArray();
        WriteSurfaces(json, document);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, GoldName name)
    {
        json.WriteStartObject();
        json.WriteNumber("start", name.Span.Start);
        json.WriteNumber("end", name.Span.End);
        json.WriteString("type", name.Type.Code);
        json.WriteString("id", name.Id);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, GoldQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("type", Lower(quote.Kind));
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

    private static string Lower(QuoteKind kind) => kind.ToString().ToLowerInvariant();

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
