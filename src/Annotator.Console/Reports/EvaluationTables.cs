using System.Globalization;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;
using Spectre.Console;

namespace Annotator.Console.Reports;

/// <summary>Evaluations as tables: all sets side by side, then each set by type and by confidence.</summary>
internal sealed class EvaluationTables
{
    private readonly IAnsiConsole _console;

    /// <summary>Writes to <paramref name="output"/>.</summary>
    public EvaluationTables(TextWriter output)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (System.Console.IsOutputRedirected) _console.Profile.Width = 160;
    }

    /// <summary>Writes the sets; only the tables of all sets where <paramref name="brief"/>.</summary>
    public void Write(IReadOnlyList<(string Name, EvaluationReport Report)> sets, bool brief)
    {
        _console.Write(Names(sets));
        if (sets.Any(s => s.Report.Total.Quotes.Expected > 0)) _console.Write(Quotes(sets));
        if (brief) return;
        foreach ((string name, EvaluationReport report) in sets)
        {
            _console.Write(new Rule(Markup.Escape(name)) { Justification = Justify.Left });
            _console.Write(Types(report));
            _console.Write(Confusion(report.Confusion));
            _console.Write(Confidences("Confidence of names", report.NameReliability));
            if (report.Total.Quotes.Expected > 0) _console.Write(Confidences("Confidence of quotes (content and speaker)", report.QuoteReliability));
        }
    }

    private static Table Names(IReadOnlyList<(string Name, EvaluationReport Report)> sets)
    {
        Table table = Titled("Names, F1", ["set", "strict", "95 % interval", "overlap", "macro", .. sets.Count == 0 ? [] : sets[0].Report.ByType.Select(t => t.Type.Code), "clusters B³", "precision at 90 % recall"]);
        foreach ((string name, EvaluationReport report) in sets)
        {
            table.AddRow([Markup.Escape(name), F(report.Names.Strict.F1), F(report.Names.Interval), F(report.Names.Overlap.F1), F(report.MacroF1), .. report.ByType.Select(t => F(t.Strict.F1)),
                F(report.Total.ClusterF1), F(report.NameReliability.PrecisionAtRecall(0.9))]);
        }

        return table;
    }

    private static Table Quotes(IReadOnlyList<(string Name, EvaluationReport Report)> sets)
    {
        Table table = Titled("Quotes, F1", "set", "@0.3", "@0.8", "exact", "end to end", "95 % interval", "speakers right", "cues right", "no speech", "recall at 95 % precision");
        foreach ((string name, EvaluationReport report) in sets)
        {
            DocumentScore total = report.Total;
            table.AddRow(Markup.Escape(name), F(total.Quotes.F1), F(total.CloseQuotes.F1), F(total.ExactQuotes.F1), F(total.EndToEnd.F1), F(report.QuoteInterval), F(total.Attribution),
                F(total.Cues.All == 0 ? 0 : 100.0 * total.Cues.Right / total.Cues.All), $"{total.Nonspeech.Right}/{total.Nonspeech.All}", F(report.QuoteReliability.RecallAtPrecision(0.95)));
        }

        return table;
    }

    private static Table Types(EvaluationReport report)
    {
        Table table = Titled("By type", "type", "precision", "recall", "F1", "overlap F1", "right", "found", "expected");
        foreach (TypeScore type in report.ByType)
        {
            Counts strict = type.Strict;
            table.AddRow(Markup.Escape(type.Type.Code), F(strict.Precision), F(strict.Recall), F(strict.F1), F(type.Overlap.F1), $"{strict.Right}", $"{strict.Found}", $"{strict.Expected}");
        }

        return table;
    }

    private static Table Confusion(ConfusionMatrix matrix)
    {
        EntityType?[] types = [.. matrix.Types.Select(t => (EntityType?)t), null];
        Table table = Titled("Gold (down) and answer (across), same span", ["", .. types.Select(Label)]);
        foreach (EntityType? gold in types) table.AddRow([Label(gold), .. types.Select(answer => gold is null && answer is null ? string.Empty : $"{matrix[gold, answer]}")]);
        return table;
    }

    private static Table Confidences(string title, Reliability reliability)
    {
        Table table = Titled(title, "from", "answers", "mean", "right");
        foreach (ReliabilityBin bin in reliability.Bins) table.AddRow(bin.From.ToString("0.00", CultureInfo.InvariantCulture), $"{bin.Count}", bin.Count == 0 ? "-" : F(bin.MeanConfidence), bin.Count == 0 ? "-" : F(bin.Right));
        table.Caption(string.Create(CultureInfo.InvariantCulture, $"calibration error {reliability.CalibrationError:F1}"));
        return table;
    }

    private static Table Titled(string title, params string[] columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(title) };
        foreach (string column in columns) table.AddColumn(Markup.Escape(column));
        return table;
    }

    private static string Label(EntityType? type) => type is { } known ? Markup.Escape(known.Code) : "none";

    private static string F(Interval interval) => $"{F(interval.Low)}-{F(interval.High)}";

    private static string F(double? value) => value?.ToString("F1", CultureInfo.InvariantCulture) ?? "-";
}
