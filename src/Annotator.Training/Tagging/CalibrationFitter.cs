using System.Globalization;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Learned;
using Annotator.Entities.Page;
using Annotator.Lexicons;

namespace Annotator.Training.Tagging;

/// <summary>
/// Fits what confidences are worth: the whole names stage reads pages that the model has not seen, and for each recognizer the share of right names rises over bins of like
/// confidence (pooled where it would fall: isotonic regression, Ayer et al. 1955).
/// </summary>
internal static class CalibrationFitter
{
    private const int Bin = 60;

    /// <summary>The header's lines of calibration.</summary>
    public static IEnumerable<(string Name, string Curve)> Fit(TaggerModel model, NameLists names, IEnumerable<TaggedPage> pages)
    {
        IEntityRecognizer[] recognizers = [new LearnedRecognizer(model, names), new GazetteerRecognizer(ModelFiles.Embedded.ReadGazetteer()), new PageRecognizer(names)];
        return pages.SelectMany(page => Answers(page, recognizers)).GroupBy(a => a.Recognizer).Where(g => g.Count() >= Bin).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (TaggerModelReader.CalibrationFact + g.Key, Curve([.. g.Select(a => (a.Confidence, a.Right))]))).ToList();
    }

    /// <summary>The rising curve through answers.</summary>
    public static string Curve((double Confidence, bool Right)[] answers)
    {
        var pools = new List<(double Sum, double Right, int Count)>();
        foreach ((double Confidence, bool Right)[] bin in answers.OrderBy(a => a.Confidence).Chunk(Math.Max(Bin, answers.Length / 40)))
        {
            pools.Add((bin.Sum(a => a.Confidence), bin.Count(a => a.Right), bin.Length));
            while (pools.Count > 1 && pools[^1].Right / pools[^1].Count <= pools[^2].Right / pools[^2].Count)
            {
                (double sum, double right, int count) = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (pools[^1].Sum + sum, pools[^1].Right + right, pools[^1].Count + count);
            }
        }

        return string.Join(' ', pools.Select(p => (Given: p.Sum / p.Count, Worth: (p.Right + 0.5) / (p.Count + 1))).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Given:F4}>{p.Worth:F4}")));
    }

    private static IEnumerable<(string Recognizer, double Confidence, bool Right)> Answers(TaggedPage page, IEntityRecognizer[] recognizers)
    {
        var found = new List<Candidate>();
        foreach (IEntityRecognizer recognizer in recognizers) recognizer.Recognize(page.Text, found);
        var right = page.Gold.Names.Select(n => (n.Span, n.Type)).ToHashSet();
        foreach (Candidate c in OverlapResolver.Resolve(found, page.Text.Tokens.Length))
            yield return (c.Recognizer, c.Confidence, right.Contains((page.Text.SpanOf(c.FirstToken, c.EndToken), c.Type)));
    }
}
