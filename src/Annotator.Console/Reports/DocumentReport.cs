using System.Globalization;
using Annotator.Documents;
using Spectre.Console;

namespace Annotator.Console.Reports;

/// <summary>A document as tables for people: who is named, what was said and by whom.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="explain">Whether to say what decided.</param>
/// <param name="quotesAlone">Whether to leave the names out.</param>
internal sealed class DocumentReport(TextWriter output, bool explain, bool quotesAlone)
{
    private const int PlainWidth = 140;

    /// <summary>Writes the tables.</summary>
    public void Write(AnnotatedDocument document)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (System.Console.IsOutputRedirected || output != System.Console.Out) console.Profile.Width = PlainWidth;
        console.Write(new Rule(Markup.Escape(document.Id ?? "document")).LeftJustified());
        if (!quotesAlone) console.Write(Names(document));
        console.Write(Quotes(document));
        if (explain && !document.Rejected.IsEmpty) console.Write(Rejected(document));
    }

    private Table Names(AnnotatedDocument document)
    {
        Table table = NewTable("Who is named", "Name", "Type", "Also", "Roles", "Mentions");
        if (explain) table.AddColumn("Found by");
        foreach (Entity entity in document.Entities)
        {
            List<Mention> mentions = [.. document.Mentions.Where(m => m.Entity == entity.Id)];
            List<string> cells =
            [
                entity.Name, entity.Type.Code, string.Join(", ", entity.Aliases), string.Join("; ", entity.Roles.Select(r => r.Text)),
                mentions.Count.ToString(CultureInfo.InvariantCulture),
            ];
            if (explain) cells.Add(string.Join(", ", mentions.Select(m => $"{m.Recognizer}/{m.Rule} {Percent(m.Confidence)}").Distinct()));
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    private Table Quotes(AnnotatedDocument document)
    {
        Table table = NewTable("What was said and by whom", "Speaker", "Kind", "Words", "Sure");
        if (explain) table.AddColumn("Why");
        foreach (Quote quote in document.Quotes)
        {
            List<string> cells =
            [
                quote.Speaker?.Name ?? "–", quote.Kind.ToString().ToLowerInvariant(),
                string.Join(" … ", quote.Spans.Select(s => s.In(document.Text).ReplaceLineEndings(" "))), Percent(quote.Confidence),
            ];
            if (explain) cells.Add(Why(document, quote));
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        return table;
    }

    private static string Why(AnnotatedDocument document, Quote quote)
    {
        string why = quote.Rule;
        if (quote.Cue is { } cue) why += $"; cue « {cue.In(document.Text)} »";
        if (quote.Source is { } source) why += $"; source « {source.In(document.Text)} »";
        foreach (SpeakerCandidate candidate in quote.Candidates) why += $"; {candidate.Speaker.Name} {Percent(candidate.Confidence)} ({candidate.Evidence})";
        return why;
    }

    private static Table Rejected(AnnotatedDocument document)
    {
        Table table = NewTable("Marks that are no speech", "Words", "Reason");
        foreach (RejectedMarks marks in document.Rejected) table.AddRow(Markup.Escape(marks.Span.In(document.Text).ReplaceLineEndings(" ")), Markup.Escape(marks.Reason));
        return table;
    }

    private static Table NewTable(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Rounded };
        foreach (string column in columns) table.AddColumn(column);
        return table;
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
