using System.Collections.Immutable;
using System.Text.Json;
using Annotator.Documents;

namespace Annotator.Formats.Json;

/// <summary>Writes the members of the JSON document. What a document does not know (a cue, a metonym, a Wikidata id) is left out; a missing speaker is null.</summary>
internal static class JsonDocumentWriter
{
    private const int Decimals = 3;

    public static void Write(Utf8JsonWriter json, AnnotatedDocument document)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", JsonDocumentFormat.Schema);
        if (document.Id is null) json.WriteNull("id");
        else JsonText.Write(json, "id", document.Id);
        JsonText.Write(json, "text", document.Text);
        json.WriteString("language", "fr");
        WriteSpans(json, "sentences", [.. document.Sentences.Select(s => s.Span)]);
        json.WriteStartArray("mentions");
        foreach (Mention mention in document.Mentions) WriteMention(json, mention, document.Text);
        json.WriteEndArray();
        json.WriteStartArray("entities");
        foreach (Entity entity in document.Entities) WriteEntity(json, entity);
        json.WriteEndArray();
        json.WriteStartArray("quotes");
        foreach (Quote quote in document.Quotes) WriteQuote(json, quote, document.TextOf(quote));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, string text)
    {
        json.WriteStartObject();
        WriteSpan(json, mention.Span);
        JsonText.Write(json, "text", mention.Span.Of(text));
        JsonText.Write(json, "type", mention.Type.Code);
        JsonText.Write(json, "entity", mention.Entity);
        json.WriteNumber("confidence", Math.Round(mention.Confidence, Decimals));
        JsonText.Write(json, "by", mention.Recognizer);
        WriteKnown(json, "metonym", mention.Metonym);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        JsonText.Write(json, "id", entity.Id);
        JsonText.Write(json, "type", entity.Type.Code);
        JsonText.Write(json, "name", entity.Name);
        json.WriteStartArray("aliases");
        foreach (string alias in entity.Aliases) JsonText.WriteItem(json, alias);
        json.WriteEndArray();
        json.WriteStartArray("roles");
        foreach (Role role in entity.Roles) WriteRole(json, role);
        json.WriteEndArray();
        WriteKnown(json, "wikidata", entity.Wikidata);
        json.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        JsonText.Write(json, "text", role.Text);
        WriteKnown(json, "state", role.State);
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", QuoteKinds.CodeOf(quote.Kind));
        WriteSpans(json, "spans", quote.Spans);
        JsonText.Write(json, "text", text);
        if (quote.Cue is { } cue) WriteNamedSpan(json, "cue", cue);
        if (quote.Source is { } source) WriteNamedSpan(json, "source", source);
        WriteSpeaker(json, quote.Speaker);
        json.WriteNumber("confidence", Math.Round(quote.Confidence, Decimals));
        json.WriteStartArray("candidates");
        foreach (SpeakerCandidate candidate in quote.Candidates) WriteCandidate(json, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        WriteKnown(json, "entity", speaker.Entity);
        JsonText.Write(json, "name", speaker.Name);
        json.WriteEndObject();
    }

    private static void WriteCandidate(Utf8JsonWriter json, SpeakerCandidate candidate)
    {
        json.WriteStartObject();
        if (candidate.Speaker.Entity is null) JsonText.Write(json, "name", candidate.Speaker.Name);
        else JsonText.Write(json, "entity", candidate.Speaker.Entity);
        json.WriteNumber("confidence", Math.Round(candidate.Confidence, Decimals));
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) JsonText.Write(json, name, value);
    }

    private static void WriteNamedSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        WriteSpan(json, span);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans)
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
