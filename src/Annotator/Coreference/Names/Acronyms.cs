namespace Annotator.Coreference.Names;

/// <summary>Whether a short name is made of the initials of a long one.</summary>
internal static class Acronyms
{
    /// <summary>Whether the letters are the initials of the words, links (de, la, et …) left out or each counted in: AES, RDC, Pnat, FDJ.</summary>
    public static bool IsInitials(string acronym, string[] words)
    {
        if (acronym.Length < 2 || words.Length < 2) return false;
        int plain = 0, full = 0;
        bool isPlain = true, isFull = true;
        foreach (string word in words)
        {
            isFull &= full < acronym.Length && acronym[full] == word[0];
            full++;
            if (NameWords.IsLink(word)) continue;
            isPlain &= plain < acronym.Length && acronym[plain] == word[0];
            plain++;
        }

        return (isPlain && plain == acronym.Length) || (isFull && full == acronym.Length);
    }

    /// <summary>Whether the acronym's letters stand in the name in order, the first at its start, at least half of them at the start of words: Cedeao, Aqmi, Sdat.</summary>
    public static bool IsAbbreviation(string acronym, string[] words)
    {
        if (acronym.Length < 2 || words.Length < 2 || acronym[0] != words[0][0]) return false;
        int found = 0, initials = 0;
        foreach (string word in words)
        {
            bool initial = found < acronym.Length && word[0] == acronym[found];
            if (!initial && NameWords.IsLink(word)) continue;
            for (int i = 0; i < word.Length && found < acronym.Length; i++)
            {
                if (word[i] != acronym[found]) continue;
                if (i == 0) initials++;
                found++;
                if (found < acronym.Length && i + 1 < word.Length && StartsLater(words, word, acronym[found])) break;
            }
        }

        return found == acronym.Length && initials * 2 >= acronym.Length;
    }

    private static bool StartsLater(string[] words, string word, char letter)
    {
        for (int i = Array.IndexOf(words, word) + 1; i < words.Length; i++)
        {
            if (words[i][0] == letter) return true;
        }

        return false;
    }
}
