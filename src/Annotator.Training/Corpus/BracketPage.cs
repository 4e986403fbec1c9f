using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>One page in the notation, taken apart.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">The line of its id.</param>
/// <param name="Document">Text, names, quotes and rejected marks.</param>
/// <param name="Plain">Surfaces that may stand unmarked.</param>
internal sealed record BracketPage(string File, int Line, GoldDocument Document, ImmutableHashSet<string> Plain)
{
    /// <summary>Joins the text's marks with the verdicts below it.</summary>
    /// <exception cref="LexiconException">A mark has no verdict or a verdict no mark.</exception>
    public static BracketPage Of(string file, int line, string id, string body, PageFooter footer)
    {
        (string text, ImmutableArray<Mark> marks) = MarkedText.Parse(file, line + 1, body);
        Reconcile(file, line, marks, footer);
        ImmutableArray<GoldName> names = [.. Of(marks, MarkKind.Name).Select(m => new GoldName(m.Span, new EntityType(m.Type), m.Id ?? Slug(m.Span.In(text))))];
        var surfaces = names.GroupBy(n => n.Id!).ToImmutableDictionary(g => g.Key, g => g.Select(n => n.Span.In(text)).Distinct().ToImmutableArray());
        ImmutableArray<RejectedMarks> rejected = [.. Of(marks, MarkKind.Nonspeech).Select(m => new RejectedMarks(m.Span, footer.Reason[m.Numbers[0]]))];
        return new BracketPage(file, line, new GoldDocument(id, text, names, Quotes(file, marks, footer), rejected, surfaces), [.. footer.Plain]);
    }

    /// <summary>The id of a name that gives none: lower-cased, blanks and apostrophes turned to hyphens.</summary>
    public static string Slug(string surface) =>
        string.Join('-', surface.ToLowerInvariant().Split([' ', '\u00A0', '\u202F', '\'', '’', '.', '«', '»', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries));

    private static ImmutableArray<GoldQuote> Quotes(string file, ImmutableArray<Mark> marks, PageFooter footer) =>
    [
        .. footer.Quotes.Select(row => new GoldQuote(
            row.Value.Kind,
            [.. Of(marks, MarkKind.Quote, row.Key).Select(m => m.Span)],
            One(file, marks, MarkKind.Cue, row.Key, row.Value.Line),
            One(file, marks, MarkKind.Source, row.Key, row.Value.Line),
            row.Value.Speaker,
            row.Value.SourceKind)).OrderBy(q => q.Content[0].Start),
    ];

    private static TextSpan? One(string file, ImmutableArray<Mark> marks, MarkKind kind, int number, int line)
    {
        Mark[] found = [.. Of(marks, kind, number)];
        if (found.Length > 1) throw new LexiconException(file, line, $"quote {number} has {found.Length} marks of kind {kind}", "keep one");
        return found.Length == 0 ? null : found[0].Span;
    }

    private static void Reconcile(string file, int line, ImmutableArray<Mark> marks, PageFooter footer)
    {
        foreach (Mark mark in marks.Where(m => m.Kind is not MarkKind.Name))
        {
            foreach (int number in mark.Numbers)
            {
                bool known = mark.Kind == MarkKind.Nonspeech ? footer.Reason.ContainsKey(number) : footer.Quotes.ContainsKey(number);
                if (!known) throw new LexiconException(file, mark.Line, $"{mark.Kind} {number} has no verdict below the page", "add its row after ---");
            }
        }

        foreach (int number in footer.Quotes.Keys.Where(n => !Of(marks, MarkKind.Quote, n).Any()))
            throw new LexiconException(file, line, $"the verdict q{number} has no mark on the page", "mark the quote or remove the row");
        foreach (int number in footer.Reason.Keys.Where(n => !Of(marks, MarkKind.Nonspeech, n).Any()))
            throw new LexiconException(file, line, $"the verdict n{number} has no mark on the page", "mark the stretch or remove the row");
    }

    private static IEnumerable<Mark> Of(ImmutableArray<Mark> marks, MarkKind kind) => marks.Where(m => m.Kind == kind);

    private static IEnumerable<Mark> Of(ImmutableArray<Mark> marks, MarkKind kind, int number) => marks.Where(m => m.Kind == kind && m.Numbers.Contains(number));
}
