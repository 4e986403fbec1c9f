using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Corpus;

/// <summary>A quote by its offsets; the speaker is a phrase of the page.</summary>
internal sealed record StandoffQuote(QuoteKind Kind, string SourceKind, ImmutableArray<TextSpan> Content, TextSpan? Cue, TextSpan? Source, TextSpan? Speaker, int Line);

/// <summary>The quotes of one page.</summary>
/// <param name="File">The file of annotations.</param>
/// <param name="Line">Where the page starts in it.</param>
/// <param name="Length">Length of the page's text, in code units.</param>
/// <param name="Quotes">Its quotes.</param>
internal sealed record StandoffPage(string File, int Line, int Length, List<StandoffQuote> Quotes)
{
    /// <summary>The document with the quotes.</summary>
    /// <exception cref="LexiconException">Its text is not the one that was annotated.</exception>
    public GoldDocument Attach(GoldDocument document)
    {
        string text = document.Text;
        if (text.Length != Length) throw new LexiconException(File, Line, $"the text of '{document.Id}' has {text.Length} code units, not {Length}", "give the files that were annotated");
        return document with { Quotes = [.. Quotes.Select(q => Attach(q, text))] };
    }

    private GoldQuote Attach(StandoffQuote quote, string text)
    {
        foreach (TextSpan? span in (IEnumerable<TextSpan?>)[.. quote.Content.Select(c => (TextSpan?)c), quote.Cue, quote.Source, quote.Speaker])
        {
            if (span is { } given && (given.End > text.Length || given.IsEmpty)) throw new LexiconException(File, quote.Line, $"the span {given.Start}-{given.End} is empty or beyond the page", "write start and end inside the page");
        }

        return new GoldQuote(quote.Kind, quote.Content, quote.Cue, quote.Source, quote.Speaker?.In(text), quote.SourceKind);
    }
}
