using Annotator.Documents;
using Annotator.Entities.Page.Rules;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Tagging;

/// <summary>
/// Brings outside annotation in line with what the guidelines settle, by the run-time rules: « ministre de l’Intérieur » holds no body there, « préfecture de police de
/// Paris » is one. Contradictions among the training sets cost more than the rules' few mistakes.
/// </summary>
internal sealed class LabelMender(NameLists names)
{
    private const string Name = "mender";
    private readonly BorderRules _borders = new(names);
    private readonly Excluded _excluded = new(names);

    /// <summary>The names of a page as the rules have them.</summary>
    public IEnumerable<GoldName> Mend(AnalyzedText text, IEnumerable<GoldName> given)
    {
        int sentence = 0, covered = 0;
        foreach (GoldName name in given)
        {
            if (Candidate(text, name) is not { } candidate)
            {
                yield return name;
                continue;
            }

            while (text.Sentences[sentence].EndToken <= candidate.FirstToken) sentence++;
            int start = text.Sentences[sentence].FirstToken;
            if (_excluded.Holds(text, candidate, start)) continue;
            Candidate mended = _borders.Apply(text, candidate, start, Name);
            if (mended.FirstToken < covered) mended = candidate;
            covered = mended.EndToken;
            yield return name with { Span = text.SpanOf(mended.FirstToken, mended.EndToken), Type = mended.Type };
        }
    }

    private static Candidate? Candidate(AnalyzedText text, GoldName name)
    {
        int first = TokenAt(text, name.Span.Start);
        int end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Span.End <= name.Span.End) end++;
        bool whole = end > first && text.Tokens[first].Span.Start == name.Span.Start && text.Tokens[end - 1].Span.End == name.Span.End;
        return whole ? new Candidate(first, end, name.Type, 1, Name, "given") : null;
    }

    private static int TokenAt(AnalyzedText text, int position)
    {
        int low = 0, high = text.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Tokens[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
