using System.Globalization;
using System.Text;
using Annotator.Documents;

namespace Annotator.Tests.Support;

/// <summary>
/// A text with bars where its pieces meet: <c>L'|ancien| |maire|,| |a|-t-il| |dit</c>. Blanks between pieces are pieces of their own.
/// <c>\n \r \t \s</c> (a blank at a line's end) and <c>\uXXXX</c> stand for characters that do not show.
/// </summary>
internal static class BarNotation
{
    /// <summary>The text without bars.</summary>
    public static string TextOf(string barred) => Unescape(barred.Replace("|", string.Empty, StringComparison.Ordinal));

    /// <summary>The text with bars around the pieces.</summary>
    public static string Write(string text, IEnumerable<TextSpan> pieces)
    {
        var cuts = new SortedSet<int>(pieces.SelectMany(p => new[] { p.Start, p.End }).Where(c => c > 0 && c < text.Length));
        var barred = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (cuts.Contains(i)) barred.Append('|');
            Escape(barred, text[i]);
        }

        return barred.ToString();
    }

    /// <summary>The same notation in one spelling, whichever escapes a case has used.</summary>
    public static string Normalize(string barred)
    {
        var plain = new StringBuilder();
        string unescaped = Unescape(barred);
        foreach (char c in unescaped)
        {
            if (c == '|') plain.Append('|');
            else Escape(plain, c);
        }

        return plain.ToString();
    }

    /// <summary>The cases of an embedded file; blank lines and lines that start with # are passed over (<c>\u0023</c> writes one).</summary>
    public static IEnumerable<string> Cases(string resource)
    {
        using Stream stream = typeof(BarNotation).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    private static void Escape(StringBuilder barred, char c)
    {
        bool shows = c == ' ' || (!char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);
        if (c is '\n' or '\r' or '\t') barred.Append('\\').Append(c switch { '\n' => 'n', '\r' => 'r', _ => 't' });
        else if (shows) barred.Append(c);
        else barred.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.Length; i++)
        {
            char kind = escaped[i] == '\\' && i + 1 < escaped.Length ? escaped[++i] : '\0';
            if (kind == 'u')
            {
                text.Append((char)int.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            text.Append(kind switch { '\0' => escaped[i], 'n' => '\n', 'r' => '\r', 't' => '\t', 's' => ' ', _ => throw new FormatException($"'\\{kind}' in {escaped}: write \\n, \\r, \\t, \\s or \\uXXXX") });
        }

        return text.ToString();
    }
}
