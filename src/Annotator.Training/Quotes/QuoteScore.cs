using System.Globalization;
using Annotator.Documents;
using Annotator.Evaluation;

namespace Annotator.Training.Quotes;

/// <summary>Counts found quotes by the overlap of their characters.</summary>
internal sealed class QuoteScore(bool showErrors)
{
    private readonly int[] _tp = new int[2];
    private int _system, _gold, _rejected, _nonspeech, _cue, _source;

    /// <summary>Adds a document.</summary>
    public void Add(GoldDocument gold, IReadOnlyList<DetectedQuote> found)
    {
        var free = new HashSet<int>(Enumerable.Range(0, found.Count));
        _system += found.Count;
        _gold += gold.Quotes?.Length ?? 0;
        foreach (GoldQuote quote in gold.Quotes ?? [])
        {
            (int best, double overlap) = (-1, 0.0);
            foreach (int i in free)
                if (Overlap(quote, found[i]) is var o && o > overlap) (best, overlap) = (i, o);
            if (overlap < 0.8 && showErrors) PrintSpans(overlap < 0.3 ? "missed" : "wide", gold.Text, quote, overlap < 0.3 ? null : found[best]);
            if (overlap < 0.3) continue;
            free.Remove(best);
            _tp[0]++;
            if (overlap >= 0.8) _tp[1]++;
            if (quote.Cue is { } cue ? found[best].Cue is { } own && own.Overlaps(cue) : found[best].Cue is null) _cue++;
            if (IsSame(gold.Text, quote.Source, found[best].Source)) _source++;
            else if (showErrors) Print(gold.Text, quote, found[best]);
        }

        if (showErrors)
        {
            foreach (int i in free) Console.WriteLine($"false: {found[i].Kind} {Around(gold.Text, found[i].Spans[0])} | cue {found[i].Cue?.In(gold.Text)} | {found[i].Rule}");
        }

        foreach (RejectedMarks marks in gold.Nonspeech)
        {
            _nonspeech++;
            if (!found.Any(q => q.Kind != QuoteKind.Indirect && q.Spans.Any(s => s.Overlaps(marks.Span) && Math.Abs(s.Length - marks.Span.Length) <= 4))) _rejected++;
        }
    }

    /// <summary>Prints the figures.</summary>
    public void Report(string name) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: F1@0.3 {F(_tp[0]):F1} F1@0.8 {F(_tp[1]):F1} (P {100.0 * _tp[0] / Math.Max(1, _system):F1} R {100.0 * _tp[0] / Math.Max(1, _gold):F1}) cue {100.0 * _cue / Math.Max(1, _tp[0]):F1} source {100.0 * _source / Math.Max(1, _tp[0]):F1} rejected {_rejected}/{_nonspeech}"));

    private static string Around(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 80)..span.Start]}<{span.In(text)}>{text[span.End..Math.Min(text.Length, span.End + 60)]}".Replace('\n', ' ');

    private static void PrintSpans(string what, string text, GoldQuote quote, DetectedQuote? found) => Console.WriteLine(
        $"{what}: {quote.Kind} {string.Join(" … ", quote.Content.Select(c => Around(text, c)))} | cue {quote.Cue?.In(text)}" + (found is null ? "" : $"\n    found {string.Join(" … ", found.Spans.Select(s => s.In(text)))} | cue {found.Cue?.In(text)} | {found.Rule}"));

    private static bool IsSame(string text, TextSpan? right, TextSpan? found) =>
        right == found || (right is { } a && found is { } b && a.Start == b.Start && text[..a.End].TrimEnd(',').Length == b.End);

    private static void Print(string text, GoldQuote quote, DetectedQuote found)
    {
        TextSpan near = quote.Cue ?? quote.Content[0];
        string around = text[Math.Max(0, near.Start - 140)..near.Start] + '<' + near.In(text) + '>' + text[near.End..Math.Min(text.Length, near.End + 110)];
        Console.WriteLine($"source: {around}\n    right: {quote.Source?.In(text)}\n    found: {found.Source?.In(text)} | cue {found.Cue?.In(text)} | {found.Rule}".Replace("\n\n", " ", StringComparison.Ordinal));
    }

    private double F(int tp) => 200.0 * tp / Math.Max(1, _system + _gold);

    private static double Overlap(GoldQuote quote, DetectedQuote found)
    {
        double shared = quote.Content.Sum(a => found.Spans.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return shared / (quote.Content.Sum(a => a.Length) + found.Spans.Sum(b => b.Length) - shared);
    }
}
