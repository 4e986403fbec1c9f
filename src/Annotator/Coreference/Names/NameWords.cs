using Annotator.Lexicons;

namespace Annotator.Coreference.Names;

/// <summary>Cuts names into folded words.</summary>
internal static class NameWords
{
    /// <summary>The words of a name, case, accents, hyphens and apostrophes folded, dots dropped.</summary>
    public static string[] Of(ReadOnlySpan<char> name)
    {
        Span<char> buffer = name.Length <= 120 ? stackalloc char[240] : new char[name.Length * 2];
        int length = Fold(name, buffer);
        ReadOnlySpan<char> folded = buffer[..length];
        int count = 0;
        foreach (Range range in folded.Split(' '))
        {
            if (!folded[range].IsEmpty) count++;
        }

        var words = new string[count];
        count = 0;
        foreach (Range range in folded.Split(' '))
        {
            if (!folded[range].IsEmpty) words[count++] = folded[range].ToString();
        }

        return words;
    }

    /// <summary>Whether a word links the parts of a name and gives an acronym no letter of its own.</summary>
    public static bool IsLink(string word) => word is "de" or "du" or "des" or "d" or "l" or "la" or "le" or "les" or "et" or "en" or "au" or "aux" or "a" or "pour" or "sur" or "contre" or "the" or "of" or "and" or "for";

    /// <summary>Whether a word is an article that some copy drops: Le Parisien, le Parisien.</summary>
    public static bool IsArticle(string word) => word is "le" or "la" or "les" or "l" or "the";

    private static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        int length = 0;
        foreach (char c in name)
        {
            char f = CharacterFolding.Name(c);
            if (f == '\0')
            {
                // « J.-P. », « A. B. »: the dot parts initials where nothing else does.
                if (c == '.') folded[length++] = ' ';
                continue;
            }

            folded[length++] = f;
            char second = CharacterFolding.SecondOfLigature(c);
            if (second != '\0') folded[length++] = second;
        }

        return length;
    }
}
