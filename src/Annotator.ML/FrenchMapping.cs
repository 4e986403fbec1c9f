using System.Collections.Concurrent;
using System.Text;
using Annotator.Documents;
using Annotator.Formats;
using Microsoft.ML.Transforms;

namespace Annotator.ML;

/// <summary>What one row brings.</summary>
internal sealed class FrenchSource
{
    /// <summary>The text.</summary>
    public string AnnotatorText { get; set; } = string.Empty;

    /// <summary>Folder of the models; empty for the package's own.</summary>
    public string AnnotatorModels { get; set; } = string.Empty;
}

/// <summary>Annotates rows. ML.NET finds this class by its contract when it loads a saved model.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class FrenchMapping : CustomMappingFactory<FrenchSource, FrenchAnnotations>
{
    /// <summary>The name under which saved models ask for this class; it changes with the columns.</summary>
    public const string Contract = "Annotator.French.1";

    private readonly ConcurrentDictionary<string, Lazy<NewsAnnotator>> _annotators = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Action<FrenchSource, FrenchAnnotations> GetMapping() => Map;

    private void Map(FrenchSource source, FrenchAnnotations target)
    {
        NewsAnnotator annotator = _annotators.GetOrAdd(source.AnnotatorModels ?? string.Empty, folder => new(() => folder.Length == 0 ? NewsAnnotator.CreateDefault() : NewsAnnotator.Load(folder))).Value;
        AnnotatedDocument document = annotator.Annotate(source.AnnotatorText ?? string.Empty);
        FillNames(document, target);
        FillQuotes(document, target);
        using var json = new MemoryStream();
        JsonDocumentFormat.Write(document, json);
        target.AnnotationJson = Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    private static void FillNames(AnnotatedDocument document, FrenchAnnotations target)
    {
        target.MentionText = [.. document.Mentions.Select(m => m.Span.In(document.Text))];
        target.MentionType = [.. document.Mentions.Select(m => m.Type.Code)];
        target.MentionStart = [.. document.Mentions.Select(m => m.Span.Start)];
        target.MentionEnd = [.. document.Mentions.Select(m => m.Span.End)];
        target.MentionConfidence = [.. document.Mentions.Select(m => (float)m.Confidence)];
        target.MentionEntity = [.. document.Mentions.Select(m => m.Entity)];
        target.EntityId = [.. document.Entities.Select(e => e.Id)];
        target.EntityType = [.. document.Entities.Select(e => e.Type.Code)];
        target.EntityName = [.. document.Entities.Select(e => e.Name)];
    }

    private static void FillQuotes(AnnotatedDocument document, FrenchAnnotations target)
    {
        target.QuoteText = [.. document.Quotes.Select(document.TextOf)];
        target.QuoteKind = [.. document.Quotes.Select(q => q.Kind.ToString())];
        target.QuoteStart = [.. document.Quotes.Select(q => q.Spans[0].Start)];
        target.QuoteEnd = [.. document.Quotes.Select(q => q.Spans[^1].End)];
        target.QuoteSpeaker = [.. document.Quotes.Select(q => q.Speaker?.Name ?? string.Empty)];
        target.QuoteSpeakerEntity = [.. document.Quotes.Select(q => q.Speaker?.Entity ?? string.Empty)];
        target.QuoteConfidence = [.. document.Quotes.Select(q => (float)q.Confidence)];
    }
}
