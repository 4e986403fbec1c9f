using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>« Idrissa Tall, dit « Le Vieux Lion », »: a nickname in marks after the name of whoever bears it.</summary>
internal static class NicknameRules
{
    private const double Confidence = 0.95;
    private const int Longest = 5;

    private static readonly WordSet Words = new("dit dite alias surnommé surnommée");
    private static readonly WordSet Articles = new("le la les l'");

    /// <summary>Adds the nicknames, and takes away what overlaps them.</summary>
    public static void Apply(AnalyzedText text, List<Candidate> candidates, string recognizer)
    {
        int count = candidates.Count;
        for (int k = 0; k < count; k++)
        {
            if (candidates[k].Type != EntityType.Person || !TryFind(text, candidates[k].EndToken, out int first, out int end)) continue;
            candidates.Add(new Candidate(first, end, EntityType.Person, Confidence, recognizer, "nickname"));
        }

        for (int k = candidates.Count - 1; k >= count; k--)
        {
            Candidate nickname = candidates[k];
            candidates.RemoveAll(c => c != nickname && c.FirstToken < nickname.EndToken && c.EndToken > nickname.FirstToken);
        }
    }

    private static bool TryFind(AnalyzedText text, int after, out int first, out int end)
    {
        first = end = 0;
        if (after < text.Tokens.Length && text.Of(after) is ",") after++;
        if (after + 3 >= text.Tokens.Length || !Words.Contains(text, after) || text.Of(after + 1) is not ("«" or "“" or "\"")) return false;
        first = after + 2;
        end = first;
        while (end < text.Tokens.Length && end - first < Longest && text.Of(end) is not ("»" or "”" or "\"")) end++;
        if (end == text.Tokens.Length || text.Of(end) is not ("»" or "”" or "\"")) return false;
        if (text.Tokens[first].Case == LetterCase.Lower && Articles.Contains(text, first)) first++;
        return end > first && text.Tokens[first].Case >= LetterCase.Capitalized;
    }
}
