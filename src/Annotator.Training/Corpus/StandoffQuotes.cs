using System.Globalization;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Formats;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>
/// Quotes annotated by hand on pages whose text does not belong into the repository: offsets alone, joined with the pages where those are at hand.
/// The form is in the folder's README.
/// </summary>
internal sealed class StandoffQuotes
{
    private const int Columns = 6;
    private readonly Dictionary<string, StandoffPage> _pages = new(StringComparer.Ordinal);

    /// <summary>Reads every <c>.tsv</c> file of a folder.</summary>
    /// <exception cref="LexiconException">A line is malformed or a page stands twice.</exception>
    public static StandoffQuotes Read(string folder)
    {
        var quotes = new StandoffQuotes();
        foreach (string path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)) quotes.ReadFile(path);
        return quotes;
    }

    /// <summary>The annotated ones of the documents, in their order, with their quotes.</summary>
    /// <exception cref="LexiconException">A text is not the one annotated, or a page is missing.</exception>
    public List<GoldDocument> Attach(IEnumerable<GoldDocument> documents)
    {
        var left = new HashSet<string>(_pages.Keys, StringComparer.Ordinal);
        var attached = new List<GoldDocument>();
        foreach (GoldDocument document in documents)
        {
            if (left.Remove(document.Id)) attached.Add(_pages[document.Id].Attach(document));
        }

        if (left.Order(StringComparer.Ordinal).FirstOrDefault() is { } missing)
            throw new LexiconException(_pages[missing].File, _pages[missing].Line, $"the page '{missing}' is in none of the files", "give the file that holds it too");
        return attached;
    }

    private void ReadFile(string path)
    {
        string file = Path.GetFileName(path);
        StandoffPage? page = null;
        foreach ((int i, string line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            if (columns is ["page", var id, var length])
            {
                page = new StandoffPage(file, i + 1, Number(length, file, i + 1), []);
                if (!_pages.TryAdd(id, page)) throw new LexiconException(file, i + 1, $"the page '{id}' stands twice", "keep one of its annotations");
            }
            else if (page is null || columns.Length != Columns)
            {
                throw new LexiconException(file, i + 1, $"'{line}' cannot be read", "write 'page', id and length, then a line a quote: kind, kind of source, content, cue, source, speaker, parted by tabs");
            }
            else
            {
                page.Quotes.Add(Quote(columns, file, i + 1));
            }
        }
    }

    private static StandoffQuote Quote(string[] columns, string file, int line)
    {
        QuoteKind kind = QuoteKinds.KindOf(columns[0]) ?? throw new LexiconException(file, line, $"'{columns[0]}' is no kind of quote", "write direct, mixed or indirect");
        if (!PageFooter.SourceKinds.Contains(columns[1])) throw new LexiconException(file, line, $"'{columns[1]}' is no kind of source", $"write one of {string.Join(", ", PageFooter.SourceKinds)}");
        return new StandoffQuote(kind, columns[1], [.. columns[2].Split(',').Select(s => Span(s, file, line)!.Value)], Span(columns[3], file, line), Span(columns[4], file, line), Span(columns[5], file, line), line);
    }

    private static TextSpan? Span(string written, string file, int line)
    {
        if (written == "-") return null;
        if (written.Split('-') is not [var start, var end]) throw new LexiconException(file, line, $"'{written}' is no span", "write start and end, 12-30, or - for none");
        return new TextSpan(Number(start, file, line), Number(end, file, line));
    }

    private static int Number(string digits, string file, int line) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new LexiconException(file, line, $"'{digits}' is no number", "write an offset in code units");
}
