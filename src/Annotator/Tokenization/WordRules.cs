using Annotator.Documents;

namespace Annotator.Tokenization;

/// <summary>Where a token that starts with a letter ends.</summary>
internal static class WordRules
{
    /// <summary>The end of the word that starts at <paramref name="start"/>, and its kind.</summary>
    public static int End(string text, int start, out TokenKind kind)
    {
        kind = TokenKind.Word;
        if (AddressRules.TryUrl(text, start, out int url))
        {
            kind = TokenKind.Address;
            return url;
        }

        int part = start;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            if (Characters.IsWordPart(c) || IsAstralLetter(text, i))
            {
                if (i > part && char.IsUpper(c) && GluedWords.PartAt(text, part, i)) return i;
                i += char.IsHighSurrogate(c) ? 2 : 1;
                continue;
            }

            int next = Joins(text, start, part, i, out bool newPart, ref kind);
            if (next < 0) break;
            if (next == i) return i;
            if (newPart) part = next;
            if (next > i && !newPart) return next;
            i = next;
        }

        return i;
    }

    /// <summary>Whether a lone code point outside the Basic Multilingual Plane is a letter.</summary>
    private static bool IsAstralLetter(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && char.IsLetter(text, i);

    /// <summary>
    /// Rules for a character inside or after a word. Returns -1 where the word ends before it, its offset plus what is taken where the word goes on
    /// (<paramref name="goesOn"/>) or ends with it.
    /// </summary>
    private static int Joins(string text, int start, int part, int i, out bool goesOn, ref TokenKind kind)
    {
        goesOn = false;
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (Characters.ClassOf(text[i]))
        {
            case CharacterClass.Apostrophe:
                return Apostrophe(text, start, part, i, next, out goesOn);
            case CharacterClass.Hyphen:
                goesOn = Characters.IsWordPart(next) && !IsInversion(text, start, i);
                if (!goesOn || !IsPrefix(text, start, i, next)) return goesOn ? i + 1 : -1;
                goesOn = false;
                return i + 1;
            default:
                return text[i] switch
                {
                    '.' => FullStop(text, start, part, i, next, out goesOn, ref kind),
                    '@' or '_' or '+' when AddressRules.TryEmail(text, start, out int end) => TakeAddress(end, ref kind),
                    '&' when char.IsLetterOrDigit(next) => GoOn(i, out goesOn),
                    // « Canal+ », « Disney+ »
                    '+' when !char.IsLetterOrDigit(next) => i + 1,
                    // « n° »
                    '°' when i == start + 1 && text[start] is 'n' or 'N' => i + 1,
                    _ => -1,
                };
        }
    }

    private static int GoOn(int i, out bool goesOn)
    {
        goesOn = true;
        return i + 1;
    }

    private static int TakeAddress(int end, ref TokenKind kind)
    {
        kind = TokenKind.Address;
        return end;
    }

    /// <summary>« l’|Élysée » but « aujourd’hui », « N’Djamena », « O’Connor »; a mark that closes a quotation stays outside.</summary>
    private static int Apostrophe(string text, int start, int part, int i, char next, out bool goesOn)
    {
        goesOn = false;
        ReadOnlySpan<char> left = text.AsSpan(part, i - part);
        bool letter = Characters.ClassOf(next) == CharacterClass.Letter;
        // « Côte-d’Or », « rock’n’roll »: inside a word nothing is elided
        if (part == start && WordLists.Elisions.Contains(left))
        {
            // « N’Djamena », « N’golo »: ne and me are elided before a vowel alone
            goesOn = left is "N" or "M" && letter && !IsVowel(next);
            return i + 1;
        }

        goesOn = letter;
        return letter ? i + 1 : -1;
    }

    private static bool IsVowel(char c) => "AEIOUYHÀÂÉÈÊËÎÏÔÙÛŒÆ".Contains(char.ToUpperInvariant(c), StringComparison.Ordinal);

    /// <summary>« a|-t-il », « dit|-elle », but « rendez-vous », « va-t-en-guerre ».</summary>
    private static bool IsInversion(string text, int start, int hyphen) =>
        CliticEnd(text, hyphen) > 0 && !WordLists.NoInversions.Contains(text.AsSpan(start, hyphen - start));

    /// <summary>« les forces pro-|Haftar »: the name is the stem alone; « ex-président » stays whole.</summary>
    private static bool IsPrefix(string text, int start, int hyphen, char next) =>
        char.IsUpper(next) && char.IsLower(text[start]) && WordLists.Prefixes.Contains(text.AsSpan(start, hyphen - start));

    /// <summary>The end of the clitic that starts with the hyphen at <paramref name="hyphen"/>, or -1.</summary>
    public static int CliticEnd(string text, int hyphen)
    {
        int end = hyphen + 1;
        while (end < text.Length && end - hyphen <= 8 && (Characters.IsWordPart(text[end]) || Characters.ClassOf(text[end]) == CharacterClass.Hyphen)) end++;
        ReadOnlySpan<char> rest = text.AsSpan(hyphen + 1, end - hyphen - 1);
        return rest.Length is >= 2 and <= 7 && WordLists.Clitics.Contains(rest) ? end : -1;
    }

    /// <summary>« M. », « J.-P. », « U.S.A. », <c>tv5monde.com</c>; any other full stop is a token of its own.</summary>
    private static int FullStop(string text, int start, int part, int i, char next, out bool goesOn, ref TokenKind kind)
    {
        goesOn = false;
        if (i - part == 1 && char.IsUpper(text[part])) return Initial(text, i, next, out goesOn);
        if (Characters.IsWordPart(next))
        {
            if (!AddressRules.TryEmail(text, start, out int end) && !AddressRules.TryDomain(text, start, out end)) return -1;
            return TakeAddress(end, ref kind);
        }

        return WordLists.Abbreviations.Contains(text.AsSpan(start, i - start)) && EndsAbbreviation(text, start, i) ? i + 1 : -1;
    }

    /// <summary>Short title-like abbreviations keep the stop only before a blank and more text on the line: « le Me. » at a line's end does not.</summary>
    private static bool EndsAbbreviation(string text, int start, int i)
    {
        int next = i + 1;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F') next++;
        if (next >= text.Length || text[next] is '\n' or '\r') return false;
        if (text.AsSpan(start, i - start) is "etc") return true;
        // a lower-case abbreviation that is also a word (« des », « mes ») keeps it only before a name or figure
        bool capital = char.IsUpper(text[start]);
        return capital ? char.IsUpper(text[next]) || char.IsDigit(text[next]) : char.IsUpper(text[next]) && text.AsSpan(start, i - start) is "av" or "apr" || char.IsDigit(text[next]) || char.IsLower(text[next]);
    }

    /// <summary>An initial goes on over « -P. » and « S.A. », and ends with its stop unless the line ends there.</summary>
    private static int Initial(string text, int i, char next, out bool goesOn)
    {
        goesOn = false;
        if (char.IsUpper(next) && i + 2 < text.Length && text[i + 2] == '.')
        {
            goesOn = true;
            return i + 1;
        }

        if (Characters.ClassOf(next) == CharacterClass.Hyphen && i + 2 < text.Length && char.IsUpper(text[i + 2]))
        {
            goesOn = true;
            return i + 2;
        }

        return next is '\0' or '\n' or '\r' ? -1 : i + 1;
    }
}
