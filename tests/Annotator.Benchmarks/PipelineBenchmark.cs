using Annotator.Documents;
using BenchmarkDotNet.Attributes;

namespace Annotator.Benchmarks;

/// <summary>The whole pipeline on the sample article, fifty times over, each a document of its own.</summary>
[MemoryDiagnoser]
public class PipelineBenchmark
{
    private const int Documents = 50;

    private readonly NewsAnnotator _annotator = NewsAnnotator.CreateDefault();
    private string _text = string.Empty;

    /// <summary>The article that the console comes with.</summary>
    public static string SampleArticle()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Annotator.sln"))) folder = folder.Parent!;
        return File.ReadAllText(Path.Combine(folder.FullName, "src", "Annotator.Console", "Samples", "article.txt"));
    }

    /// <summary>Reads the sample article.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = SampleArticle();
        Console.WriteLine($"// {Documents * _annotator.Annotate(_text).Tokens.Length} tokens, {Documents * _text.Length} characters an operation");
    }

    /// <summary>Annotates all documents.</summary>
    [Benchmark]
    public int Annotate()
    {
        int quotes = 0;
        for (int i = 0; i < Documents; i++)
        {
            AnnotatedDocument document = _annotator.Annotate(_text);
            quotes += document.Quotes.Length;
        }

        return quotes;
    }
}
