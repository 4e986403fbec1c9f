using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers;

/// <summary>One quote at the moment when its speaker is sought.</summary>
internal sealed class Situation
{
    /// <summary>Reads the surroundings of a quote.</summary>
    public Situation(AnalyzedText text, DetectedQuote[] quotes, int index, SourcePhrase source)
    {
        Quote = quotes[index];
        Source = source;
        Start = Quote.Spans[0].Start;
        Anchor = Quote.Source?.Start ?? Quote.Cue?.Start ?? Start;
        Reached = Quote.Source?.End ?? Anchor;
        Sentence = TokenSearch.SentenceAt(text, Anchor);
        IsFirst = index == 0;
        int floor = Math.Max(0, Start - LongestParagraph);
        Paragraph = floor + text.Text.AsSpan(floor, Start - floor).LastIndexOf('\n') + 1;
        OpensParagraph = text.Text.AsSpan(Paragraph, Start - Paragraph).IsWhiteSpace();
        Sentence own = text.Sentences[Sentence];
        char last = text.Text[own.Span.End - 1];
        IsHeading = last is not ('.' or '!' or '?' or '»' or '"' or '”') && own.EndToken - own.FirstToken < 30;
        IsTurn = Quote.Kind == QuoteKind.Direct && text.Text[Start] is not ('«' or '»' or '"' or '“' or '”' or '„' or '‘' or '\'' or '’');
        if (index == 0) return;
        AfterQuestion = text.Text.AsSpan(0, quotes[index - 1].Spans[^1].End).TrimEnd(" \u00A0\u202F»\"”").EndsWith("?");
        int previousEnd = quotes[index - 1].Spans[^1].End;
        Gap = previousEnd <= Start ? WordsBetween(text, previousEnd, Start) : 0;
        PreviousInParagraph = previousEnd > Paragraph;
    }

    /// <summary>The quote.</summary>
    public DetectedQuote Quote { get; }

    /// <summary>Its source phrase.</summary>
    public SourcePhrase Source { get; }

    /// <summary>Where its words start.</summary>
    public int Start { get; }

    /// <summary>Where the reader is when asking who speaks: at the source, else the cue, else the first word.</summary>
    public int Anchor { get; }

    /// <summary>How far the text is read before the speaker is sought: names in the source phrase count in.</summary>
    public int Reached { get; }

    /// <summary>Index of the anchor's sentence.</summary>
    public int Sentence { get; }

    /// <summary>Offset of the paragraph's first character.</summary>
    public int Paragraph { get; }

    /// <summary>Whether it is the text's first quote.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether it is a line of a dialogue or interview.</summary>
    public bool IsTurn { get; }

    /// <summary>Whether the quote before it asks.</summary>
    public bool AfterQuestion { get; }

    /// <summary>Whether the quote opens its paragraph.</summary>
    public bool OpensParagraph { get; }

    /// <summary>Whether its sentence looks like a heading.</summary>
    public bool IsHeading { get; }

    /// <summary>Number of words between the quote before and this one; large where there is none.</summary>
    public int Gap { get; } = int.MaxValue;

    /// <summary>Whether the quote before ends in the same paragraph.</summary>
    public bool PreviousInParagraph { get; }

    // Without a limit a text of quotes in one endless line would take quadratic time.
    private const int LongestParagraph = 4000;

    private static int WordsBetween(AnalyzedText text, int start, int end)
    {
        int words = 0;
        for (int i = TokenSearch.At(text, start); i < text.Tokens.Length && text.Tokens[i].Span.End <= end && words < 40; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word) words++;
        }

        return words;
    }
}
