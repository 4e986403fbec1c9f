using System.Diagnostics;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;
using Annotator.Formats;
using Annotator.Tests.Support;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Annotator.Tests.Quality;

/// <summary>Floors of quality on the dev sets, in <c>tests/quality.json</c>: raised when the library improves, never lowered without a reason.</summary>
[Category("Shared")]
public sealed class QualityTests
{
    private const double Rounding = 0.05 + 1e-9;

    private static readonly Lazy<NewsAnnotator> Annotator = new(NewsAnnotator.CreateDefault);

    private static IEnumerable<string> Sets => ["wikinews-dev", "press-dev", "orange-dev", "seed"];

    [TestCaseSource(nameof(Sets))]
    public void A_dev_set_is_above_its_floors(string set)
    {
        EvaluationReport report = EvaluationReport.Of(
            GoldReader.Read(Repository.Shared("gold", set + ".jsonl")).Select(gold => (gold, Annotator.Value.Annotate(gold.Text))), new EvaluationOptions { Samples = 1 });
        DocumentScore score = report.Total;
        using JsonDocument floors = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "quality.json")));
        JsonElement floor = floors.RootElement.GetProperty(set);
        using var scope = new AssertionScope();
        score.Entities.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("entities").GetDouble());
        score.Quotes.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("quotes").GetDouble());
        score.CloseQuotes.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("closeQuotes").GetDouble());
        score.EndToEnd.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("endToEnd").GetDouble());
        report.QuoteReliability.RecallAtPrecision(0.95).Should().BeGreaterThanOrEqualTo(floor.GetProperty("recallAt95Precision").GetDouble());
    }

    /// <summary>The scorer beside the gold sets and ours count alike.</summary>
    [TestCaseSource(nameof(Sets))]
    public void Our_scorer_agrees_with_the_reference(string set)
    {
        string gold = Repository.Shared("gold", set + ".jsonl");
        string system = Path.Combine(TestContext.CurrentContext.WorkDirectory, set + ".system.jsonl");
        DocumentScore score = DocumentScore.Empty;
        using (FileStream output = File.Create(system))
        {
            foreach (GoldDocument document in GoldReader.Read(gold))
            {
                AnnotatedDocument annotated = Annotator.Value.Annotate(document.Text) with { Id = document.Id };
                score = DocumentScore.Add(score, Scorer.Score(document, annotated));
                JsonDocumentFormat.Write(annotated, output);
                output.WriteByte((byte)'\n');
            }
        }

        using JsonDocument reference = JsonDocument.Parse(RunReference(gold, system));
        using var scope = new AssertionScope();
        foreach ((string name, Counts ours) in Figures(score)) Agree(reference.RootElement.GetProperty(name), ours, name);
        JsonElement clusters = reference.RootElement.GetProperty("clusters B3");
        if (score.Clusters.Count > 0) Agree(clusters.GetProperty("all"), score);
        AgreeOnQuotes(reference.RootElement, score);
    }

    private static IEnumerable<(string Name, Counts Value)> Figures(DocumentScore score)
    {
        yield return ("entities", score.Entities);
        yield return ("span", score.Spans);
        yield return ("quotes@0.3", score.Quotes);
        yield return ("quotes@0.8", score.CloseQuotes);
        yield return ("quotes exact", score.ExactQuotes);
        yield return ("quotes end-to-end", score.EndToEnd);
        for (int i = 0; i < DocumentScore.Types.Length; i++) yield return (DocumentScore.Types[i].Code, score.ByType[i]);
    }

    /// <summary>The counts are the same, and the figures up to the reference's own rounding to one place.</summary>
    private static void Agree(JsonElement reference, Counts ours, string name)
    {
        int Count(string member) => reference.GetProperty(member).GetInt32();
        new Counts(Count("tp"), Count("sys"), Count("gold")).Should().Be(ours, name);
        Agree(reference, ours.Precision, ours.Recall, ours.F1, name);
    }

    private static void Agree(JsonElement clusters, DocumentScore ours)
    {
        clusters.GetProperty("n").GetInt32().Should().Be(ours.Clusters.Count);
        Agree(clusters, 100 * ours.Clusters.Precision / ours.Clusters.Count, 100 * ours.Clusters.Recall / ours.Clusters.Count, ours.ClusterF1, "clusters");
    }

    private static void Agree(JsonElement reference, double precision, double recall, double f1, string name)
    {
        foreach ((string member, double ours) in new[] { ("P", precision), ("R", recall), ("F1", f1) })
            ours.Should().BeApproximately(reference.GetProperty(member).GetDouble(), Rounding, $"{name} {member}");
    }

    private static void AgreeOnQuotes(JsonElement reference, DocumentScore ours)
    {
        if (ours.Quotes.Right > 0) ours.Attribution.Should().BeApproximately(reference.GetProperty("attribution among matched").GetDouble(), Rounding);
        if (ours.Cues.All > 0) (100.0 * ours.Cues.Right / ours.Cues.All).Should().BeApproximately(reference.GetProperty("cue among matched").GetDouble(), Rounding);
        reference.GetProperty("not speech rejected").GetString().Should().Be($"{ours.Nonspeech.Right}/{ours.Nonspeech.All}");
        JsonElement kinds = reference.GetProperty("recall by type (found, found with speaker, gold)");
        for (int i = 0; i < DocumentScore.Kinds.Length; i++)
        {
            KindRecall kind = ours.ByKind[i];
            int[] expected = kinds.TryGetProperty(DocumentScore.Kinds[i].ToString().ToLowerInvariant(), out JsonElement row) ? [.. row.EnumerateArray().Select(c => c.GetInt32())] : [0, 0, 0];
            expected.Should().Equal(kind.Found, kind.Attributed, kind.Expected);
        }
    }

    private static string RunReference(string gold, string system)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (string argument in new[] { Repository.Shared("gold", "score.py"), gold, system, "--json" }) start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("python3 is not there");
            throw;
        }
    }
}
