using System.Globalization;
using Annotator.Documents;

namespace Annotator.Rendering;

/// <summary>Numbers what a page links to: entities, mentions and quotes in order, speakers by first quote.</summary>
internal sealed class DocumentIndex
{
    /// <summary>What stands for the speaker of quotes of nobody.</summary>
    public const string Nobody = "Source non trouvée";

    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Entity, string Name), int> _speakers = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Numbers a document.</summary>
    public DocumentIndex(AnnotatedDocument document)
    {
        Document = document;
        for (int i = 0; i < document.Entities.Length; i++) _entities.TryAdd(document.Entities[i].Id, i);
        foreach (Quote quote in document.Quotes) _speakers.TryAdd(KeyOf(quote), _speakers.Count);
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The entity with an id, or null.</summary>
    public Entity? Find(string? id) => id is not null && _entities.TryGetValue(id, out int entity) ? Document.Entities[entity] : null;

    /// <summary>Class and anchor of an entity.</summary>
    public string EntityAnchor(string id) => "e" + Number(_entities.GetValueOrDefault(id, -1));

    /// <summary>Anchor of a quote's speaker in the list of who says what.</summary>
    public string SpeakerAnchor(Quote quote) => "s" + Number(_speakers[KeyOf(quote)]);

    /// <summary>Anchor of a mention in the text.</summary>
    public static string MentionAnchor(int mention) => "m" + Number(mention);

    /// <summary>Anchor of a quote in the text.</summary>
    public static string QuoteAnchor(int quote) => "c" + Number(quote);

    /// <summary>Remembers that an anchor stands in the page.</summary>
    public void SetWritten(string anchor) => _written.Add(anchor);

    /// <summary>Whether an anchor stands in the page: one of blanks alone does not.</summary>
    public bool IsWritten(string anchor) => _written.Contains(anchor);

    /// <summary>The part of a span that lies inside the text.</summary>
    public TextSpan Clip(TextSpan span) => new(Math.Clamp(span.Start, 0, Document.Text.Length), Math.Clamp(span.End, Math.Clamp(span.Start, 0, Document.Text.Length), Document.Text.Length));

    /// <summary>The name that labels a quote.</summary>
    public static string SpeakerName(Quote quote) => quote.Speaker?.Name ?? Nobody;

    /// <summary>A number as people count, from 1.</summary>
    public static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static (string?, string) KeyOf(Quote quote) => (quote.Speaker?.Entity, quote.Speaker?.Entity is null ? SpeakerName(quote) : string.Empty);
}
