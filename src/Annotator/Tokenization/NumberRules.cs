namespace Annotator.Tokenization;

/// <summary>Where a token that starts with a digit ends.</summary>
internal static class NumberRules
{
    /// <summary>« 3,5 », « 10 000 », « 400kms », « 20h30 », « 1er », « 49.3 », « 12/03/2025 », « 22:03 », « 2025-04-03 », « 14-Juillet ».</summary>
    public static int End(string text, int start)
    {
        int group = start;
        int i = start;
        while (i < text.Length)
        {
            if (Characters.IsWordPart(text[i]))
            {
                i++;
                continue;
            }

            if (!Joins(text, start, group, i)) break;
            i++;
            group = i;
        }

        return i;
    }

    private static bool Joins(string text, int start, int group, int i)
    {
        char c = text[i];
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (c is '.' or ',' or ':' or '/') return char.IsAsciiDigit(next) && char.IsAsciiDigit(text[i - 1]);
        if (c is ' ' or '\u00A0' or '\u202F' or '\u2009') return i - group <= 3 && IsThousands(text, group, i);
        if (c == '-' && char.IsAsciiDigit(next)) return IsDate(text, start, i);
        return c == '-' && char.IsUpper(next) && i - start <= 2 && char.IsAsciiDigit(text[i - 1]);
    }

    /// <summary>Whether the hyphen belongs to a date: « 2025-04-03 », « 03-04-2025 »; « 2016-2018 » is two years.</summary>
    private static bool IsDate(string text, int start, int hyphen)
    {
        int end = start;
        Span<int> groups = stackalloc int[3];
        for (int g = 0; g < 3; g++)
        {
            int from = end;
            while (end < text.Length && end - from < 5 && char.IsAsciiDigit(text[end])) end++;
            groups[g] = end - from;
            if (g < 2 && (end >= text.Length || text[end++] != '-')) return false;
        }

        return hyphen < end && groups is [4, 2, 2] or [2, 2, 4] && (end >= text.Length || !Characters.IsWordPart(text[end]));
    }

    /// <summary>Whether exactly three digits follow, and digits alone stand before.</summary>
    private static bool IsThousands(string text, int group, int blank)
    {
        for (int k = group; k < blank; k++)
            if (!char.IsAsciiDigit(text[k])) return false;
        for (int k = blank + 1; k <= blank + 3; k++)
            if (k >= text.Length || !char.IsAsciiDigit(text[k])) return false;
        return blank + 4 >= text.Length || !Characters.IsWordPart(text[blank + 4]);
    }
}
