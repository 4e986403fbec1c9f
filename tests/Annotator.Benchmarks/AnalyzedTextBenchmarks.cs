using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>Tokens in, keys out; the mean is per token.</summary>
[MemoryDiagnoser]
public class AnalyzedTextBenchmarks
{
    private readonly ImmutableArray<Token> _tokens = SyntheticNews.TokensOf(SyntheticNews.Text);

    [Benchmark(OperationsPerInvoke = SyntheticNews.Tokens)]
    public object Key() => new AnalyzedText(SyntheticNews.Text, _tokens, []);
}
