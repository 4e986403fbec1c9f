using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Tokenization;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>Text in, tokens out; the mean is per token.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private readonly Tokenizer _tokenizer = ModelFiles.Embedded.ReadTokenizer();

    [Benchmark(OperationsPerInvoke = SyntheticNews.Tokens)]
    public ImmutableArray<Token> Tokenize() => _tokenizer.Tokenize(SyntheticNews.Text);
}
