using System.Text;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;

namespace Annotator.Console.Reports;

/// <summary>Evaluations as one JSON object: a member a set.</summary>
internal static class EvaluationJson
{
    /// <summary>Writes the sets.</summary>
    public static void Write(TextWriter output, IReadOnlyList<(string Name, EvaluationReport Report)> sets)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            foreach ((string name, EvaluationReport report) in sets) Write(json, name, report);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(Utf8JsonWriter json, string name, EvaluationReport report)
    {
        json.WriteStartObject(name);
        json.WriteNumber("documents", report.Documents);
        Write(json, "names", report.Names.Strict);
        Write(json, "namesInterval", report.Names.Interval);
        Write(json, "namesOverlap", report.Names.Overlap);
        json.WriteNumber("namesMacroF1", report.MacroF1);
        json.WriteStartObject("types");
        foreach (TypeScore type in report.ByType) WriteType(json, type);
        json.WriteEndObject();
        WriteConfusion(json, report.Confusion);
        Write(json, "nameConfidence", report.NameReliability, "precisionAt90Recall", report.NameReliability.PrecisionAtRecall(0.9));
        WriteQuotes(json, report);
        json.WriteEndObject();
    }

    private static void WriteQuotes(Utf8JsonWriter json, EvaluationReport report)
    {
        DocumentScore total = report.Total;
        json.WriteNumber("clustersF1", total.ClusterF1);
        Write(json, "quotes", total.Quotes);
        Write(json, "closeQuotes", total.CloseQuotes);
        Write(json, "exactQuotes", total.ExactQuotes);
        Write(json, "endToEnd", total.EndToEnd);
        Write(json, "endToEndInterval", report.QuoteInterval);
        json.WriteNumber("attribution", total.Attribution);
        WriteShare(json, "cues", total.Cues);
        WriteShare(json, "noSpeech", total.Nonspeech);
        Write(json, "quoteConfidence", report.QuoteReliability, "recallAt95Precision", report.QuoteReliability.RecallAtPrecision(0.95));
    }

    private static void WriteType(Utf8JsonWriter json, TypeScore type)
    {
        json.WriteStartObject(type.Type.Code);
        Write(json, "strict", type.Strict);
        Write(json, "overlap", type.Overlap);
        json.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter json, ConfusionMatrix matrix)
    {
        EntityType?[] types = [.. matrix.Types.Select(t => (EntityType?)t), null];
        json.WriteStartObject("confusion");
        foreach (EntityType? gold in types)
        {
            json.WriteStartObject(gold?.Code ?? "none");
            foreach (EntityType? answer in types)
                if (gold is not null || answer is not null) json.WriteNumber(answer?.Code ?? "none", matrix[gold, answer]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Reliability reliability, string point, double? value)
    {
        json.WriteStartObject(name);
        if (value is { } known) json.WriteNumber(point, known);
        else json.WriteNull(point);
        json.WriteNumber("calibrationError", reliability.CalibrationError);
        json.WriteStartArray("bins");
        foreach (ReliabilityBin bin in reliability.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("answers", bin.Count);
            json.WriteNumber("mean", bin.MeanConfidence);
            json.WriteNumber("right", bin.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Counts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("P", counts.Precision);
        json.WriteNumber("R", counts.Recall);
        json.WriteNumber("F1", counts.F1);
        json.WriteNumber("right", counts.Right);
        json.WriteNumber("found", counts.Found);
        json.WriteNumber("expected", counts.Expected);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(interval.Low);
        json.WriteNumberValue(interval.High);
        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, (int Right, int All) share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", share.Right);
        json.WriteNumber("all", share.All);
        json.WriteEndObject();
    }
}
