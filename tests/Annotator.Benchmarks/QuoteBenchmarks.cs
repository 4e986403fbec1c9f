using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Sentences;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>Names in, quotes and their speakers out; the mean is per token. Each page of the synthetic news is a document of its own.</summary>
[MemoryDiagnoser]
public class QuoteBenchmarks
{
    private static readonly SharedLists Shared = ModelFiles.Embedded.ReadShared();
    private readonly QuoteDetector _detector = ModelFiles.Embedded.ReadDetector(Shared);
    private readonly QuoteAttributor _attributor = ModelFiles.Embedded.ReadAttributor(Shared);
    private readonly List<(AnalyzedText Text, ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities, ImmutableArray<DetectedQuote> Quotes)> _pages = [];

    /// <summary>Cuts the pages and finds their names.</summary>
    [GlobalSetup]
    public void Setup()
    {
        NewsAnnotator annotator = NewsAnnotator.CreateDefault();
        foreach (string page in SyntheticNews.Pages)
        {
            ImmutableArray<Token> tokens = SyntheticNews.TokensOf(page);
            var text = new AnalyzedText(page, tokens, SentenceSplitter.Split(page, tokens));
            AnnotatedDocument found = annotator.Annotate(page);
            _pages.Add((text, found.Mentions, found.Entities, _detector.Detect(text, found.Mentions).Quotes));
        }
    }

    /// <summary>Detects the quotes of all pages.</summary>
    [Benchmark(OperationsPerInvoke = SyntheticNews.Tokens)]
    public int Detect()
    {
        int quotes = 0;
        foreach (var page in _pages) quotes += _detector.Detect(page.Text, page.Mentions).Quotes.Length;
        return quotes;
    }

    /// <summary>Says who speaks the quotes of all pages.</summary>
    [Benchmark(OperationsPerInvoke = SyntheticNews.Tokens)]
    public int Attribute()
    {
        int quotes = 0;
        foreach (var page in _pages) quotes += _attributor.Attribute(page.Text, page.Quotes, page.Mentions, page.Entities).Length;
        return quotes;
    }
}
