using System.Text;

namespace Annotator.Formats.Conll;

/// <summary>The escapes of UDPipe for white space in a column: <c>\s \t \r \n</c>, <c>\p</c> for a bar and <c>\\</c>.</summary>
internal static class ConllEscapes
{
    private const string Plain = " \t\r\n|\\";
    private const string Codes = "strnp\\";

    public static string Escape(ReadOnlySpan<char> value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            int code = Plain.IndexOf(c, StringComparison.Ordinal);
            if (code < 0) escaped.Append(c);
            else escaped.Append('\\').Append(Codes[code]);
        }

        return escaped.ToString();
    }

    /// <summary>The characters; an escape that does not exist stands for itself.</summary>
    public static string Unescape(ReadOnlySpan<char> escaped)
    {
        var value = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            int code = escaped[i] == '\\' && i + 1 < escaped.Length ? Codes.IndexOf(escaped[i + 1], StringComparison.Ordinal) : -1;
            value.Append(code < 0 ? escaped[i] : Plain[code]);
            if (code >= 0) i++;
        }

        return value.ToString();
    }
}
