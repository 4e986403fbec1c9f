using System.Text;
using Annotator.Evaluation;
using Annotator.Formats;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary><c>corpus</c>: checks the pages written for this project, or writes them in the form of the gold sets.</summary>
internal static class CorpusCommand
{
    /// <summary>Says what is wrong on each page and how much there is.</summary>
    /// <returns>0 where nothing is wrong.</returns>
    public static int Check(string path)
    {
        try
        {
            return Report([.. BracketNotation.Pages(path)]);
        }
        catch (LexiconException unreadable)
        {
            Console.Error.WriteLine(unreadable.Message);
            return 1;
        }
    }

    private static int Report(List<BracketPage> pages)
    {
        List<string> flaws = [.. pages.SelectMany(PageChecker.Check)];
        flaws.AddRange(pages.GroupBy(p => p.Document.Id).Where(g => g.Count() > 1).Select(g => $"{g.Last().File}:{g.Last().Line}: the id '{g.Key}' stands twice; give each page its own"));
        flaws.ForEach(Console.Error.WriteLine);
        Console.WriteLine(Counts([.. pages.Select(p => p.Document)]));
        return flaws.Count == 0 ? 0 : 1;
    }

    /// <summary>Writes the pages as JSON Lines, so that every command that takes a gold set takes them.</summary>
    public static int Write(string path, string output)
    {
        GoldWriter.Write(output, BracketNotation.Documents(path));
        return 0;
    }

    /// <summary>Writes pages of other files, their texts and names, with the quotes that stand apart from them.</summary>
    /// <param name="annotations">Folder of the quotes (<c>.tsv</c>).</param>
    /// <param name="pages">The files that hold the pages.</param>
    /// <param name="output">Where to.</param>
    public static int Attach(string annotations, IEnumerable<string> pages, string output)
    {
        List<GoldDocument> documents = StandoffQuotes.Read(annotations).Attach(pages.SelectMany(GoldReader.Read));
        GoldWriter.Write(output, documents);
        Console.WriteLine(Counts(documents));
        return 0;
    }

    private static string Counts(List<GoldDocument> documents)
    {
        var line = new StringBuilder();
        line.Append($"{documents.Count} pages, {documents.Sum(d => d.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)} words; names");
        foreach (var type in documents.SelectMany(d => d.Names).CountBy(n => n.Type.Code).OrderBy(t => t.Key, StringComparer.Ordinal)) line.Append($" {type.Key} {type.Value}");
        line.Append("; quotes");
        foreach (var kind in documents.SelectMany(d => d.Quotes!.Value).CountBy(q => q.Kind).OrderBy(k => k.Key)) line.Append($" {QuoteKinds.CodeOf(kind.Key)} {kind.Value}");
        return line.Append($"; not speech {documents.Sum(d => d.Nonspeech.Length)}").ToString();
    }
}
