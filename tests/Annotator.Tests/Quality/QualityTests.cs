using System.Diagnostics;
using System.Text.Json;
using Annotator.Documents;
using Annotator.Evaluation;
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
    private static readonly Lazy<NewsAnnotator> Annotator = new(NewsAnnotator.CreateDefault);

    private static IEnumerable<string> Sets => ["wikinews-dev", "press-dev", "orange-dev", "seed"];

    [TestCaseSource(nameof(Sets))]
    public void A_dev_set_is_above_its_floors(string set)
    {
        DocumentScore score = GoldReader.Read(Repository.Shared("gold", set + ".jsonl"))
            .Select(gold => Scorer.Score(gold, Annotator.Value.Annotate(gold.Text))).Aggregate(DocumentScore.Empty, DocumentScore.Add);
        using JsonDocument floors = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "quality.json")));
        JsonElement floor = floors.RootElement.GetProperty(set);
        using var scope = new AssertionScope();
        score.Entities.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("entities").GetDouble());
        score.Quotes.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("quotes").GetDouble());
        score.CloseQuotes.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("closeQuotes").GetDouble());
        score.EndToEnd.F1.Should().BeGreaterThanOrEqualTo(floor.GetProperty("endToEnd").GetDouble());
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
        foreach ((string name, double ours) in Figures(score))
            Math.Round(ours, 1).Should().BeApproximately(reference.RootElement.GetProperty(name).GetProperty("F1").GetDouble(), 1e-9, name);
    }

    private static IEnumerable<(string Name, double Value)> Figures(DocumentScore score)
    {
        yield return ("entities", score.Entities.F1);
        yield return ("span", score.Spans.F1);
        yield return ("quotes@0.3", score.Quotes.F1);
        yield return ("quotes@0.8", score.CloseQuotes.F1);
        yield return ("quotes end-to-end", score.EndToEnd.F1);
        for (int i = 0; i < DocumentScore.Types.Length; i++) yield return (DocumentScore.Types[i].Code, score.ByType[i].F1);
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
