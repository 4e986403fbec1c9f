using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Training.Speakers;

/// <summary>A gold document with its right names and its right or detected quotes in the form in which the stages before attribution give them.</summary>
/// <param name="Gold">The document.</param>
/// <param name="Text">Its tokens and sentences.</param>
/// <param name="Names">The right names.</param>
/// <param name="Quotes">The quotes, without their speakers.</param>
/// <param name="Pairs">For each quote, the number of the right quote that it stands for, or -1.</param>
internal sealed record GoldPage(
    GoldDocument Gold, AnalyzedText Text, ImmutableArray<Candidate> Names, ImmutableArray<DetectedQuote> Quotes, ImmutableArray<int> Pairs)
{
    /// <summary>How much the page counts in training.</summary>
    public float Weight { get; init; } = 1;

    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    /// <summary>Makes the page of a gold document; a list says which ids the recognizers would know.</summary>
    public static GoldPage Of(GoldDocument gold, Gazetteer gazetteer)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(gold.Text);
        var text = new AnalyzedText(gold.Text, tokens, SentenceSplitter.Split(gold.Text, tokens));
        ImmutableArray<DetectedQuote> quotes = [.. (gold.Quotes ?? []).Select(Quote)];
        return new GoldPage(gold, text, [.. gold.Names.Select(n => Name(text, n, gazetteer))], quotes, [.. Enumerable.Range(0, quotes.Length)]);
    }

    /// <summary>The page with the quotes that the pipeline detects, paired with the right ones.</summary>
    public GoldPage Detected(QuoteDetector detector, ImmutableArray<Mention> mentions)
    {
        ImmutableArray<DetectedQuote> quotes = detector.Detect(Text, mentions).Quotes;
        return this with { Quotes = quotes, Pairs = [.. QuotePairs.Match(quotes, Gold.Quotes ?? [])] };
    }

    private static DetectedQuote Quote(GoldQuote quote) => new(quote.Kind, quote.Content, quote.Cue, quote.Source, 1, "gold");

    private static Candidate Name(AnalyzedText text, GoldName name, Gazetteer gazetteer)
    {
        int first = 0;
        while (text.Tokens[first].Span.End <= name.Span.Start) first++;
        int end = first + 1;
        while (end < text.Tokens.Length && text.Tokens[end].Span.Start < name.Span.End) end++;
        GazetteerEntry? known = gazetteer.LongestMatch(text, first, end, out int matched);
        string? id = known is not null && matched == end && known.Type == name.Type ? known.Id : null;
        return new Candidate(first, end, name.Type, 1, "gold", "gold") { KnownId = id };
    }
}
