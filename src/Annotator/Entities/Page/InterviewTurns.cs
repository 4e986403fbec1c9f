using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Page;

/// <summary>« R. K.-D. : Trente ans, c’est long »: the turns of an interview open with the initials of whoever speaks, whom the page names in full.</summary>
internal static class InterviewTurns
{
    private const double Confidence = 0.99;
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>Adds the initials that open a line and whose letters are those of a name of the page.</summary>
    public static void Apply(AnalyzedText text, List<Candidate> given, ICollection<Candidate> found, bool[] covered, string recognizer)
    {
        Span<char> letters = stackalloc char[Most];
        for (int i = 0; i + Fewest < text.Tokens.Length; i++)
        {
            if (!OpensLine(text, i) || !IsInitials(text.Of(i))) continue;
            int end = Read(text, i, letters, out int count);
            if (end < 0 || Bearer(text, given, letters[..count]) is not { } bearer) continue;
            found.Add(new Candidate(i, end, bearer.Type, Confidence, recognizer, "initials of a turn"));
            covered.AsSpan(i, end - i).Fill(true);
        }
    }

    private static bool OpensLine(AnalyzedText text, int token) =>
        token == 0 || text.HasLineBreak(token - 1, token);

    /// <summary>« R. », « K.-D. », « J.-P »: capitals, each before a stop or at the end.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            bool letter = char.IsUpper(word[i]) && (i + 1 == word.Length || word[i + 1] == '.');
            if (!letter && word[i] is not ('.' or '-')) return false;
        }

        return char.IsUpper(word[0]);
    }

    /// <summary>The letters up to a colon or dash, and the token that stands there; -1 where it is no row of initials.</summary>
    private static int Read(AnalyzedText text, int first, Span<char> letters, out int count)
    {
        count = 0;
        for (int i = first; i < text.Tokens.Length; i++)
        {
            ReadOnlySpan<char> word = text.Of(i);
            if (word is ":" or "—" or "–") return count >= Fewest ? i : -1;
            if (!IsInitials(word) && word is not ("." or "-")) return -1;
            foreach (char c in word)
            {
                if (!char.IsUpper(c)) continue;
                if (count == letters.Length) return -1;
                letters[count++] = c;
            }
        }

        return -1;
    }

    private static Candidate? Bearer(AnalyzedText text, List<Candidate> given, ReadOnlySpan<char> letters)
    {
        foreach (Candidate candidate in given)
        {
            bool named = (candidate.Type == EntityType.Person || candidate.Type == EntityType.Organisation) && candidate.EndToken - candidate.FirstToken > 1;
            if (named && Matches(text.SpanOf(candidate.FirstToken, candidate.EndToken).Of(text.Text), letters)) return candidate;
        }

        return null;
    }

    /// <summary>Whether the letters are those with which the words of a name start; particles in lower case count as none.</summary>
    private static bool Matches(ReadOnlySpan<char> name, ReadOnlySpan<char> letters)
    {
        int matched = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool starts = char.IsUpper(name[i]) && (i == 0 || !char.IsLetter(name[i - 1]));
            if (!starts) continue;
            if (matched == letters.Length || CharacterFolding.Name(name[i]) != CharacterFolding.Name(letters[matched])) return false;
            matched++;
            if (i + 1 < name.Length && name[i + 1] == '.') return false;
        }

        return matched == letters.Length;
    }
}
