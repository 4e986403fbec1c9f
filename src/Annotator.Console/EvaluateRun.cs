using Annotator.Console.Reports;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;

namespace Annotator.Console;

/// <summary>Annotates gold files and prints the scores.</summary>
/// <param name="output">Where the tables go.</param>
/// <param name="errors">Where problems go, one line each.</param>
internal sealed class EvaluateRun(TextWriter output, TextWriter errors)
{
    /// <summary>Folder of the models, or null for the package's own.</summary>
    public string? Models { get; init; }

    /// <summary>Taggers of the user's own types.</summary>
    public IReadOnlyList<string> Taggers { get; init; } = [];

    /// <summary><c>table</c> or <c>json</c>.</summary>
    public string Format { get; init; } = "table";

    /// <summary>The types that count; empty for the four of news.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether to leave types, confusion and confidences of each set out.</summary>
    public bool Brief { get; init; }

    /// <summary>Runs; returns the exit code.</summary>
    public int Run(IEnumerable<string> files)
    {
        if (TagRun.CreateAnnotator(Models, Taggers, errors) is not { } annotator) return TagRun.BadInput;
        var reports = new List<(string Name, EvaluationReport Report)>();
        int code = 0;
        foreach (string file in files)
        {
            try
            {
                reports.Add((Path.GetFileNameWithoutExtension(file), EvaluationReport.Of(GoldReader.Read(file).Select(gold => (gold, annotator.Annotate(gold.Text))), Options())));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
            {
                errors.WriteLine(problem is FormatException ? problem.Message : $"{file}: cannot be read ({problem.Message}); give a gold file that exists");
                code = TagRun.BadInput;
            }
        }

        if (Format == "json") EvaluationJson.Write(output, reports);
        else new EvaluationTables(output).Write(reports, Brief);
        return code;
    }

    private EvaluationOptions Options() =>
        Types.Count == 0 ? new EvaluationOptions() : new EvaluationOptions { Types = [.. Types.Select(code => new EntityType(code))] };
}
