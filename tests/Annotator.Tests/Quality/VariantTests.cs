using System.Collections.Concurrent;
using Annotator.Evaluation;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Quality;

/// <summary>Other typography, same names: a page reads alike whatever marks and apostrophes it is typed with, and in capitals still well.</summary>
[Category("Shared")]
public sealed class VariantTests
{
    private const double Loss = 0.5;
    private static readonly Lazy<NewsAnnotator> Annotator = new(NewsAnnotator.CreateDefault);
    private static readonly ConcurrentDictionary<string, double> Plain = new();

    [Test]
    public void Typography_costs_half_a_point_at_most(
        [Values("wikinews-dev", "press-dev", "orange-dev")] string set, [Values("'’ for ’'", "“” for «»", "\"\" for «»")] string swap) =>
        F1(set, text => Swap(text, swap)).Should().BeGreaterThanOrEqualTo(Plain.GetOrAdd(set, name => F1(name, text => text)) - Loss);

    [TestCase("press-dev", 86)]
    [TestCase("orange-dev", 88)]
    [TestCase("wikinews-dev", 86)]
    public void Pages_in_capitals_stay_above_their_floor(string set, double floor) =>
        F1(set, text => string.Concat(text.Select(char.ToUpperInvariant))).Should().BeGreaterThanOrEqualTo(floor);

    /// <summary>« pairs » is characters, « for », and the characters that they replace.</summary>
    private static string Swap(string text, string pairs)
    {
        string[] sides = pairs.Split(" for ");
        return string.Concat(text.Select(c => sides[1].IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? sides[0][i] : c));
    }

    private static double F1(string set, Func<string, string> variant) =>
        GoldReader.Read(Repository.Shared("gold", set + ".jsonl")).Select(gold => Score(gold with { Text = variant(gold.Text), Quotes = null }))
            .Aggregate(DocumentScore.Empty, DocumentScore.Add).Entities.F1;

    private static DocumentScore Score(GoldDocument gold) => Scorer.Score(gold, Annotator.Value.Annotate(gold.Text));
}
