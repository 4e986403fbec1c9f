using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>Reads annotated pages in the bracket notation; <c>README.md</c> beside it describes the notation.</summary>
internal static class BracketNotation
{
    private const string Separator = "===";
    private const string FooterRule = "---";
    private const string IdHead = "# id: ";

    /// <summary>The documents of a file, or of all <c>*.txt</c> files of a folder in order of their names.</summary>
    /// <exception cref="LexiconException">A page cannot be read; the message gives file, line, value and remedy.</exception>
    public static IEnumerable<GoldDocument> Documents(string path) => Pages(path).Select(p => p.Document);

    /// <summary>The pages of a file or folder.</summary>
    /// <exception cref="LexiconException">A page cannot be read.</exception>
    public static IEnumerable<BracketPage> Pages(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal).SelectMany(Pages)
            : Parse(path, File.ReadAllText(path));

    /// <summary>The pages of a file's text.</summary>
    /// <exception cref="LexiconException">A page cannot be read.</exception>
    public static IEnumerable<BracketPage> Parse(string file, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int start = 0;
        for (int i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i] != Separator) continue;
            if (lines[start..i].Any(l => l.Length > 0)) yield return Page(file, start, lines[start..i]);
            start = i + 1;
        }
    }

    private static BracketPage Page(string file, int before, string[] lines)
    {
        int head = Array.FindIndex(lines, l => l.Length > 0);
        if (!lines[head].StartsWith(IdHead, StringComparison.Ordinal)) throw new LexiconException(file, before + head + 1, $"'{lines[head]}' begins a page", $"begin it with '{IdHead}kind/name'");
        int rule = Array.IndexOf(lines, FooterRule);
        if (rule < 0) throw new LexiconException(file, before + head + 1, $"the page '{lines[head]}' has no verdicts", $"end its text with a line {FooterRule}");
        PageFooter footer = PageFooter.Parse(file, before + rule + 2, lines[(rule + 1)..]);
        string body = string.Join('\n', lines[(head + 1)..rule]);
        return BracketPage.Of(file, before + head + 1, lines[head][IdHead.Length..], body, footer);
    }
}
