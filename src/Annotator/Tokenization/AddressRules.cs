namespace Annotator.Tokenization;

/// <summary>Where addresses end: URL, domain, e-mail, @name, #tag.</summary>
internal static class AddressRules
{
    private const int LongestDomain = 253; // RFC 1035, section 2.3.4
    private const int MostLabels = 8; // more are no address, and looking far ahead at each stop takes time

    /// <summary>A URL by its scheme or <c>www.</c>, up to the next blank, closing punctuation left out.</summary>
    public static bool TryUrl(string text, int start, out int end)
    {
        end = start;
        char c = text[start];
        if (c is not ('h' or 'w' or 'H' or 'W')) return false;
        ReadOnlySpan<char> rest = text.AsSpan(start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return false;
        end = start + 4;
        while (end < text.Length && IsUrlPart(text[end])) end++;
        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'') end--;
        return end > start + 4;
    }

    /// <summary>A domain name, by its known end; a path may follow.</summary>
    public static bool TryDomain(string text, int start, out int end)
    {
        int label = start;
        int dots = 0;
        end = start;
        while (end < text.Length && end - start < LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            if (text[end] == '.')
            {
                if (end + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[end + 1])) break;
                if (++dots > MostLabels) return false;
                label = end + 1;
            }

            end++;
        }

        bool known = dots > 0 && WordLists.Domains.Contains(text.AsSpan(label, end - label)) && char.IsLower(text[label]);
        if (known && end < text.Length && text[end] == '/')
            while (end < text.Length && IsUrlPart(text[end])) end++;
        return known;
    }

    /// <summary>An e-mail address whose local part starts at <paramref name="start"/>.</summary>
    public static bool TryEmail(string text, int start, out int end)
    {
        int at = start;
        while (at < text.Length && IsLocalPart(text[at]) && at - start < 64) at++; // RFC 5321, section 4.5.3.1.1
        end = at + 1;
        if (at >= text.Length || text[at] != '@' || end >= text.Length || !char.IsAsciiLetterOrDigit(text[end])) return false;
        int dots = 0;
        while (end < text.Length && end - at < LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.')) dots += text[end++] == '.' ? 1 : 0;
        if (text[end - 1] == '.') end--;
        return dots > 0;
    }

    private static bool IsLocalPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    /// <summary>The end of an @name or #tag whose mark stands at <paramref name="start"/>, or -1.</summary>
    public static int TagEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (Characters.IsWordPart(text[end]) || text[end] == '_')) end++;
        return end > start + 1 ? end : -1;
    }

    private static bool IsUrlPart(char c) => Characters.ClassOf(c) is not (CharacterClass.Blank or CharacterClass.Quotation) && c is not ('<' or '>');
}
