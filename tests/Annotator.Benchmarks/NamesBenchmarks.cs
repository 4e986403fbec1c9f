using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Page;
using Annotator.Lexicons;
using Annotator.Sentences;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>The names stage, tokens in and mentions out, on the sample article; and how long its models take to load.</summary>
[MemoryDiagnoser]
public class NamesBenchmarks
{
    private const int Documents = 50;

    private IEntityRecognizer[] _recognizers = [];
    private AnalyzedText _text = null!;

    /// <summary>Reads the models and the sample article.</summary>
    [GlobalSetup]
    public void Setup()
    {
        NameLists names = ModelFiles.Embedded.ReadNameLists();
        _recognizers = [ModelFiles.Embedded.ReadTagger(names), new GazetteerRecognizer(ModelFiles.Embedded.ReadGazetteer()), new PageRecognizer(names)];
        string text = PipelineBenchmark.SampleArticle();
        var tokens = ModelFiles.ReadTokenizer(names).Tokenize(text);
        _text = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        Console.WriteLine($"// {Documents * tokens.Length} tokens, {Documents * text.Length} characters an operation");
    }

    /// <summary>Finds the names of all documents.</summary>
    [Benchmark]
    public int Names()
    {
        int names = 0;
        for (int i = 0; i < Documents; i++)
        {
            var candidates = new List<Candidate>();
            foreach (IEntityRecognizer recognizer in _recognizers) recognizer.Recognize(_text, candidates);
            names += OverlapResolver.Resolve(candidates, _text.Tokens.Length).Length;
        }

        return names;
    }

    /// <summary>Reads every model.</summary>
    [Benchmark]
    public object Load() => NewsAnnotator.CreateDefault();
}
