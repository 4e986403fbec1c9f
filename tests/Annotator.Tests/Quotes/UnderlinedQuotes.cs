using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Tests.Quotes;

/// <summary>Reads and writes the notation of <c>quotes.cases</c>: a text, its names underlined, then a line for each quote and one for the rejected marks.</summary>
internal sealed record UnderlinedQuotes(AnalyzedText Text, ImmutableArray<Mention> Names)
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    /// <summary>Reads the text and the names.</summary>
    public static UnderlinedQuotes Parse(string line, string names)
    {
        string text = line.Replace('¶', '\n');
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        return new UnderlinedQuotes(new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens)), [.. Spans(names).Select(s => new Mention(s.Span, TypeOf(s.Label), "test", 1, "test", "test"))]);
    }

    /// <summary>Writes what was found in the same form.</summary>
    public string Write(Detection found)
    {
        var lines = new List<string>();
        foreach (DetectedQuote quote in found.Quotes)
        {
            int number = lines.Count + 1;
            var row = new StringBuilder(new string(' ', Text.Text.Length));
            foreach (TextSpan span in quote.Spans) Draw(row, $"Q{number}", span);
            if (quote.Cue is { } cue) Draw(row, $"v{number}", cue);
            if (quote.Source is { } source) Draw(row, $"@{number}", source);
            lines.Add(row.ToString().TrimEnd());
        }

        var rejected = new StringBuilder(new string(' ', Text.Text.Length));
        foreach (RejectedMarks marks in found.Rejected) Draw(rejected, "R", marks.Span);
        if (found.Rejected.Length > 0) lines.Add(rejected.ToString().TrimEnd());
        return string.Join('\n', lines);
    }

    private static void Draw(StringBuilder row, string label, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++) row[i] = i - span.Start < label.Length ? label[i - span.Start] : '-';
    }

    private static IEnumerable<(string Label, TextSpan Span)> Spans(string row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (!char.IsLetter(row[i])) continue;
            int end = i + 1;
            while (end < row.Length && row[end] == '-') end++;
            yield return (row[i..(i + 1)], new TextSpan(i, end));
        }
    }

    private static EntityType TypeOf(string letter) => letter switch
    {
        "P" => EntityType.Person,
        "S" => EntityType.State,
        "O" => EntityType.Organisation,
        _ => EntityType.Location,
    };
}
