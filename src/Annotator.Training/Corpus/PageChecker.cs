using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>Finds what a reader of a page forgot: unmarked names, marks without verdict, speakers whose name is not the fullest.</summary>
internal sealed class PageChecker
{
    private const string Openers = "«“\"";
    private readonly BracketPage _page;
    private readonly GoldDocument _document;
    private readonly List<string> _complaints = [];

    private PageChecker(BracketPage page) => (_page, _document) = (page, page.Document);

    /// <summary>The page's flaws, one a line; none for a sound page.</summary>
    public static IReadOnlyList<string> Check(BracketPage page)
    {
        var checker = new PageChecker(page);
        checker.CheckNames();
        checker.CheckMarks();
        checker.CheckQuotes();
        return checker._complaints;
    }

    private void CheckNames()
    {
        foreach (IGrouping<string?, GoldName> individual in _document.Names.GroupBy(n => n.Id))
        {
            if (individual.Select(n => n.Type).Distinct().Count() > 1) Complain($"'{individual.Key}' has two types", "give the two individuals two ids");
        }

        foreach (string surface in _document.Names.Select(n => n.Span.In(_document.Text)).Distinct().Where(s => !_page.Plain.Contains(s))) CheckSurface(surface);
    }

    private void CheckSurface(string surface)
    {
        string text = _document.Text;
        for (int at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + surface.Length);
            if (Inside(span) || !_document.Names.All(n => !n.Span.Overlaps(span))) continue;
            Complain($"'{surface}' is marked elsewhere and not in “{Around(span)}”", $"mark it or add 'plain {surface}' below the page");
        }
    }

    // Part of a longer word: « Mali » in « Malien ».
    private bool Inside(TextSpan span) =>
        (span.Start > 0 && char.IsLetterOrDigit(_document.Text[span.Start - 1]))
        || (span.End < _document.Text.Length && char.IsLetterOrDigit(_document.Text[span.End]));

    private void CheckMarks()
    {
        for (int i = 0; i < _document.Text.Length; i++)
        {
            if (!Openers.Contains(_document.Text[i], StringComparison.Ordinal)) continue;
            if (!Covered(i)) Complain($"no verdict on the marks of “{Around(new TextSpan(i, i + 1))}”", "mark them {q…} or {n…}");
        }
    }

    private bool Covered(int offset) =>
        _document.Nonspeech.Any(n => Holds(n.Span, offset)) || _document.Quotes!.Value.Any(q => q.Content.Any(s => Holds(s, offset)));

    private static bool Holds(TextSpan span, int offset) => span.Start <= offset && offset < span.End;

    private void CheckQuotes()
    {
        foreach (GoldQuote quote in _document.Quotes!.Value)
        {
            string first = quote.Content[0].In(_document.Text);
            if (quote.Kind == QuoteKind.Mixed && !IsOpener(first[0])) Complain($"the mixed quote “{first}” begins without a mark", "mark from the opening mark on");
            if (quote.Kind == QuoteKind.Indirect && IsOpener(first[0]) && quote.Source is not null) Complain($"the indirect quote “{first}” begins with a mark", "call it direct or mixed");
            if (quote.Speaker is not null) CheckSpeaker(quote.Speaker);
        }
    }

    private static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal) || c is '‘' or '\'' or '’';

    private void CheckSpeaker(string speaker)
    {
        foreach ((string id, var surfaces) in _document.Surfaces)
        {
            if (!surfaces.Contains(speaker)) continue;
            string fullest = surfaces.MaxBy(s => s.Length)!;
            if (fullest.Length > speaker.Length) Complain($"the speaker '{speaker}' is called '{fullest}' elsewhere", "give the fullest name");
            return;
        }

        string description = speaker[(speaker.IndexOfAny([' ', '\'', '’']) + 1)..];
        if (!_document.Text.Contains(description, StringComparison.OrdinalIgnoreCase)) Complain($"the speaker '{speaker}' does not stand on the page", "give a name or description as the page words it, or '-'");
    }

    private string Around(TextSpan span) =>
        _document.Text[Math.Max(0, span.Start - 25)..Math.Min(_document.Text.Length, span.End + 25)].ReplaceLineEndings(" ");

    private void Complain(string problem, string remedy) =>
        _complaints.Add(new LexiconException(_page.File, _page.Line, $"{_document.Id}: {problem}", remedy).Message);
}
