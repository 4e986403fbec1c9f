using System.Text;
using Annotator.Documents;

namespace Annotator.Rendering;

/// <summary>The lists beside the text, made after it: who says what, and who is named.</summary>
internal sealed class SideLists(HtmlTemplate template, DocumentIndex index)
{
    private const int LongestExcerpt = 220;
    private const double Doubtful = 0.5;

    private static readonly string[] Order = ["PER", "STATE", "ORG", "LOC"];

    /// <summary>Speakers in order of their first quote, each with all that is said to be theirs.</summary>
    public string Speakers()
    {
        AnnotatedDocument document = index.Document;
        var html = new StringBuilder();
        foreach (var group in document.Quotes.Select((quote, number) => (Quote: quote, Number: number)).GroupBy(q => index.SpeakerAnchor(q.Quote)))
        {
            Quote first = group.First().Quote;
            string quotes = string.Concat(group.Select(q => Quote(q.Quote, q.Number)));
            html.Append(template.FillHtml("speaker", ("id", group.Key), ("name", SpeakerName(first)), ("role", Role(index.Find(first.Speaker?.Entity))), ("quotes", quotes)));
        }

        return html.Length == 0 ? template.Fill("nothing", ("text", "Aucun propos attribué.")) : html.ToString();
    }

    /// <summary>Entities by type, those named most often first.</summary>
    public string Entities()
    {
        ILookup<string, int> mentions = index.Document.Mentions.Select((mention, number) => (mention.Entity, number)).ToLookup(m => m.Entity, m => m.number, StringComparer.Ordinal);
        var html = new StringBuilder();
        foreach (var group in index.Document.Entities.GroupBy(e => e.Type).OrderBy(g => Rank(g.Key)).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
        {
            string items = string.Concat(group.OrderByDescending(e => mentions[e.Id].Count()).Select(e => Entity(e, [.. mentions[e.Id]])));
            html.Append(template.FillHtml("group", ("style", Labels.Style(group.Key)), ("title", HtmlText.Escape(Labels.Group(group.Key))), ("count", DocumentIndex.Number(group.Count() - 1)), ("items", items)));
        }

        return html.Length == 0 ? template.Fill("nothing", ("text", "Aucun nom trouvé.")) : html.ToString();
    }

    private static int Rank(EntityType type) => Array.IndexOf(Order, type.Code) is >= 0 and var rank ? rank : Order.Length;

    private string Entity(Entity entity, int[] mentions)
    {
        string links = string.Concat(mentions.Select(DocumentIndex.MentionAnchor).Where(index.IsWritten).Select((mention, i) => template.Fill("mention link", ("mention", mention), ("number", DocumentIndex.Number(i)))));
        string aliases = entity.Aliases.IsEmpty ? string.Empty : template.Fill("detail", ("text", "aussi : " + string.Join(", ", entity.Aliases)));
        return template.FillHtml(
            "entity", ("id", index.EntityAnchor(entity.Id)), ("style", Labels.Style(entity.Type)), ("name", HtmlText.Escape(entity.Name)), ("role", Role(entity)), ("aliases", aliases), ("mentions", links));
    }

    private string Role(Entity? entity) =>
        entity is null || entity.Roles.IsEmpty ? string.Empty : template.Fill("detail", ("text", string.Join(" ; ", entity.Roles.Select(r => r.Text))));

    private string SpeakerName(Quote quote) => index.Find(quote.Speaker?.Entity) is { } entity
        ? template.Fill("speaker named", ("entity", index.EntityAnchor(entity.Id)), ("style", Labels.Style(entity.Type)), ("name", entity.Name))
        : template.Fill("speaker described", ("name", DocumentIndex.SpeakerName(quote)));

    private string Quote(Quote quote, int number)
    {
        string words = string.Join(" […] ", quote.Spans.Select(s => index.Clip(s).In(index.Document.Text)));
        string kind = Labels.Kind(quote.Kind) + (quote.Confidence < Doubtful ? ", à vérifier" : string.Empty);
        string anchor = DocumentIndex.QuoteAnchor(number);
        return template.Fill(index.IsWritten(anchor) ? "said" : "said of blanks", ("quote", anchor), ("words", HtmlText.Excerpt(words, LongestExcerpt)), ("kind", kind));
    }
}
