using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Own;

/// <summary>A recognizer of the caller's own, whose proposals are checked before anything relies on them.</summary>
internal sealed class GuardedRecognizer(IEntityRecognizer recognizer) : IEntityRecognizer
{
    /// <inheritdoc/>
    public string Name => recognizer.Name;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        recognizer.Recognize(text, found);
        var kept = new List<Candidate>(found.Count);
        foreach (Candidate candidate in found)
        {
            if (Problem(text, candidate) is { } problem) throw new InvalidOperationException($"recognizer '{Name}' {problem}");
            if (IsInOneSentence(text, candidate)) kept.Add(candidate);
        }

        if (kept.Count == found.Count) return;
        found.Clear();
        foreach (Candidate candidate in kept) found.Add(candidate);
    }

    private static string? Problem(AnalyzedText text, Candidate? candidate)
    {
        if (candidate is null) return "proposes null; propose candidates alone";
        if (candidate.FirstToken < 0 || candidate.EndToken <= candidate.FirstToken || candidate.EndToken > text.Tokens.Length)
            return $"proposes tokens {candidate.FirstToken} to {candidate.EndToken} of {text.Tokens.Length}; give the indexes of the first token and after the last";
        if (candidate.Confidence is not (>= 0 and <= 1)) return $"is {candidate.Confidence} sure of a name; give a confidence from 0 to 1";
        return string.IsNullOrWhiteSpace(candidate.Type.Code) ? "proposes a name without a type; give each candidate one" : null;
    }

    private static bool IsInOneSentence(AnalyzedText text, Candidate candidate)
    {
        int low = 0, high = text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Sentences[middle].EndToken <= candidate.FirstToken) low = middle + 1;
            else high = middle;
        }

        return text.Sentences[low].FirstToken <= candidate.FirstToken && candidate.EndToken <= text.Sentences[low].EndToken;
    }
}
