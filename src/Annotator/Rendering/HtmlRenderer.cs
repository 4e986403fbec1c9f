using Annotator.Documents;

namespace Annotator.Rendering;

/// <summary>
/// Writes a document as one self-contained HTML page for people: the text with its names and quotes marked, and beside it who says what and who is named. No script, nothing
/// loaded from elsewhere, labels in French.
/// </summary>
public static class HtmlRenderer
{
    private const int LongestTitle = 90;

    /// <summary>The page. Any text gives valid HTML: control characters and lone surrogates are shown as signs that stand for them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Render(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var template = HtmlTemplate.Load();
        var index = new DocumentIndex(document);
        string text = new TextMarkup(template, index).Write();
        var lists = new SideLists(template, index);
        return template.FillHtml(
            "page",
            ("title", HtmlText.Escape(Title(document))),
            ("source", HtmlText.Escape(document.Id ?? string.Empty)),
            ("highlights", Highlights(document, index)),
            ("text", text),
            ("speakers", lists.Speakers()),
            ("entities", lists.Entities())) + "\n";
    }

    /// <summary>Writes the page.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AnnotatedDocument document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Render(document));
    }

    private static string Title(AnnotatedDocument document)
    {
        ReadOnlySpan<char> text = document.Text.AsSpan().TrimStart();
        int end = text.IndexOfAny('\n', '\r');
        string line = (end < 0 ? text : text[..end]).ToString();
        return line.Length > 0 ? HtmlText.Excerpt(line, LongestTitle) : document.Id ?? "Texte annoté";
    }

    /// <summary>One rule an entity: where one of its names is pointed at, all of them light up.</summary>
    private static string Highlights(AnnotatedDocument document, DocumentIndex index)
    {
        IEnumerable<string> repeated = document.Mentions.GroupBy(m => m.Entity, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => index.EntityAnchor(g.Key));
        return string.Concat(repeated.Select(e => $"body:has(.{e}:hover) .{e}{{outline-color:currentColor}}\n"));
    }
}
