using System.Globalization;
using Annotator.Evaluation;
using Spectre.Console;

namespace Annotator.Console;

/// <summary>Annotates gold files and prints the scores.</summary>
/// <param name="output">Where the table goes.</param>
/// <param name="errors">Where problems go, one line each.</param>
internal sealed class EvaluateRun(TextWriter output, TextWriter errors)
{
    /// <summary>Folder of the models, or null for the package's own.</summary>
    public string? Models { get; init; }

    /// <summary>Runs; returns the exit code.</summary>
    public int Run(IEnumerable<string> files)
    {
        if (TagRun.CreateAnnotator(Models, errors) is not { } annotator) return TagRun.BadInput;
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string column in new[] { "set", "names F1", "PER", "STATE", "ORG", "LOC", "clusters B³", "quotes @0.3", "quotes @0.8", "end to end", "attribution", "no speech" }) table.AddColumn(column);
        int code = 0;
        foreach (string file in files)
        {
            try
            {
                DocumentScore score = GoldReader.Read(file).Select(gold => Scorer.Score(gold, annotator.Annotate(gold.Text))).Aggregate(DocumentScore.Empty, DocumentScore.Add);
                AddRow(table, Path.GetFileNameWithoutExtension(file), score);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
            {
                errors.WriteLine(problem is FormatException ? problem.Message : $"{file}: cannot be read ({problem.Message}); give a gold file that exists");
                code = TagRun.BadInput;
            }
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (System.Console.IsOutputRedirected) console.Profile.Width = 160;
        console.Write(table);
        return code;
    }

    private static void AddRow(Table table, string name, DocumentScore score)
    {
        static string F(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
        table.AddRow([name, F(score.Entities.F1), .. score.ByType.Select(t => F(t.F1)), F(score.ClusterF1), F(score.Quotes.F1), F(score.CloseQuotes.F1), F(score.EndToEnd.F1), F(score.Attribution),
            string.Create(CultureInfo.InvariantCulture, $"{score.Nonspeech.Right}/{score.Nonspeech.All}")]);
    }
}
