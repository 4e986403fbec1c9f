using System.Text;

namespace Annotator.Rendering;

/// <summary>Text as HTML: what has a meaning there is escaped, what HTML does not allow is shown as a sign that it is there.</summary>
internal static class HtmlText
{
    private const int ControlPictures = 0x2400;

    /// <summary>The characters as HTML that is valid between tags and inside quoted attributes.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes()) Append(html, rune);
        return html.ToString();
    }

    /// <summary>The first characters of a text on one line, cut at a word's end.</summary>
    public static string Excerpt(string text, int longest)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        int end = line.LastIndexOf(' ', longest);
        return line[..(end > longest / 2 ? end : longest)] + "…";
    }

    // EnumerateRunes has made U+FFFD of lone surrogates already.
    private static void Append(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '&': html.Append("&amp;"); break;
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            case '\t' or '\n': html.Append((char)rune.Value); break;
            case < ' ': html.Append((char)(ControlPictures + rune.Value)); break;
            default: html.Append(IsForbidden(rune.Value) ? "\uFFFD" : rune.ToString()); break;
        }
    }

    // DEL, the second block of controls, and the code points that are no characters.
    private static bool IsForbidden(int value) => value is (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) || (value & 0xFFFE) == 0xFFFE;
}
