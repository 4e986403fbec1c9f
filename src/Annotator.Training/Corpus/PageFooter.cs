using System.Globalization;
using Annotator.Documents;
using Annotator.Formats;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>One verdict on a quote: <c>q1 direct person Sergueï Lavrov</c>.</summary>
internal sealed record QuoteRow(QuoteKind Kind, string SourceKind, string? Speaker, int Line);

/// <summary>The verdicts below a page's text.</summary>
internal sealed class PageFooter
{
    /// <summary>Kinds of source as annotations write them.</summary>
    public static IReadOnlyList<string> SourceKinds { get; } = ["person", "organisation", "state", "media", "document", "group", "unknown"];

    private static readonly string[] Reasons = ["title", "term", "name", "nickname", "scare", "idiom", "other"];
    private readonly string _file;

    private PageFooter(string file) => _file = file;

    /// <summary>For each quote's number, its verdict.</summary>
    public Dictionary<int, QuoteRow> Quotes { get; } = [];

    /// <summary>For each nonspeech mark's number, its reason.</summary>
    public Dictionary<int, string> Reason { get; } = [];

    /// <summary>Surfaces that may stand unmarked although they are marked elsewhere on the page (<c>plain Paris</c>: accord de Paris).</summary>
    public HashSet<string> Plain { get; } = [];

    /// <summary>Reads the rows, which stand from <paramref name="firstLine"/> on.</summary>
    /// <exception cref="LexiconException">A row cannot be read.</exception>
    public static PageFooter Parse(string file, int firstLine, IEnumerable<string> rows)
    {
        var footer = new PageFooter(file);
        foreach ((int i, string row) in rows.Index())
        {
            if (!string.IsNullOrWhiteSpace(row)) footer.Add(row, firstLine + i);
        }

        return footer;
    }

    private void Add(string row, int line)
    {
        string[] parts = row.Split(' ', 2);
        if (parts is ["plain", var surface]) Plain.Add(surface);
        else if (parts[0] is ['q', .. var digits] && TryNumber(digits, out int quote)) AddQuote(quote, row, line);
        else if (parts[0] is ['n', .. var own] && TryNumber(own, out int mark)) AddReason(mark, parts, line);
        else throw Error(line, row, "write 'q1 direct person Name', 'n1 term' or 'plain Paris'");
    }

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void AddQuote(int number, string row, int line)
    {
        string[] parts = row.Split(' ', 4);
        if (parts.Length < 4) throw Error(line, row, "write number, kind, kind of source and speaker: 'q1 direct person Name', '-' for nobody");
        QuoteKind kind = QuoteKinds.KindOf(parts[1]) ?? throw Error(line, parts[1], "write direct, mixed or indirect");
        if (!SourceKinds.Contains(parts[2])) throw Error(line, parts[2], $"write one of {string.Join(", ", SourceKinds)}");
        if (!Quotes.TryAdd(number, new QuoteRow(kind, parts[2], parts[3] == "-" ? null : parts[3], line))) throw Error(line, parts[0], "give each quote one row");
    }

    private void AddReason(int number, string[] parts, int line)
    {
        if (parts.Length < 2 || !Reasons.Contains(parts[1])) throw Error(line, string.Join(' ', parts), $"give one reason of {string.Join(", ", Reasons)}");
        if (!Reason.TryAdd(number, parts[1])) throw Error(line, parts[0], "give each mark one row");
    }

    private LexiconException Error(int line, string value, string remedy) => new(_file, line, $"'{value}' cannot be read", remedy);
}
