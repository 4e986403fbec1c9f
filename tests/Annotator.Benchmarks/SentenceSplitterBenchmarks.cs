using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Sentences;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>Tokens in, sentences out; the mean is per token.</summary>
[MemoryDiagnoser]
public class SentenceSplitterBenchmarks
{
    private readonly ImmutableArray<Token> _tokens = SyntheticNews.TokensOf(SyntheticNews.Text);

    [Benchmark(OperationsPerInvoke = SyntheticNews.Tokens)]
    public ImmutableArray<Sentence> Split() => SentenceSplitter.Split(SyntheticNews.Text, _tokens);
}
