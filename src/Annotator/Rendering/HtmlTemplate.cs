namespace Annotator.Rendering;

/// <summary>
/// The markup of <c>page.html</c>, cut into fragments by lines <c>&lt;!-- fragment NAME --&gt;</c>; <c>{{NAME}}</c> in a fragment is a hole.
/// </summary>
internal sealed class HtmlTemplate
{
    private const string Resource = "page.html";
    private const string Open = "<!-- fragment ";
    private const string Close = " -->";

    private readonly Dictionary<string, string> _fragments = new(StringComparer.Ordinal);

    private HtmlTemplate(string source)
    {
        foreach (string part in source.Split(Open, StringSplitOptions.RemoveEmptyEntries))
        {
            int end = part.IndexOf(Close, StringComparison.Ordinal);
            _fragments.Add(part[..end], part[(end + Close.Length)..].Trim('\n'));
        }
    }

    /// <summary>The template that lies in the assembly.</summary>
    public static HtmlTemplate Load()
    {
        using Stream stream = typeof(HtmlTemplate).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return new HtmlTemplate(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>A fragment with its holes filled with text, which is escaped.</summary>
    public string Fill(string fragment, params ReadOnlySpan<(string Hole, string Text)> values)
    {
        var escaped = new (string, string)[values.Length];
        for (int i = 0; i < values.Length; i++) escaped[i] = (values[i].Hole, HtmlText.Escape(values[i].Text));
        return FillHtml(fragment, escaped);
    }

    /// <summary>A fragment with its holes filled with HTML. What a value holds is no hole.</summary>
    public string FillHtml(string fragment, params ReadOnlySpan<(string Hole, string Html)> values)
    {
        string source = _fragments[fragment];
        var filled = new System.Text.StringBuilder(source.Length);
        int at = 0;
        for (int open; (open = source.IndexOf("{{", at, StringComparison.Ordinal)) >= 0;)
        {
            int close = source.IndexOf("}}", open, StringComparison.Ordinal);
            filled.Append(source, at, open - at).Append(ValueOf(source[(open + 2)..close], values));
            at = close + 2;
        }

        return filled.Append(source, at, source.Length - at).ToString();
    }

    private static string ValueOf(string hole, ReadOnlySpan<(string Hole, string Html)> values)
    {
        foreach ((string name, string html) in values)
        {
            if (name == hole) return html;
        }

        throw new InvalidOperationException($"nothing fills the hole '{hole}' of {Resource}");
    }
}
