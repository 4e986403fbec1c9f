using System.Diagnostics;
using System.Globalization;
using Annotator.Documents;
using Annotator.Entities.Learned;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Tokenization;

namespace Annotator.Training.Tagging;

/// <summary>What a training run takes.</summary>
internal sealed record TrainOptions
{
    /// <summary>Where the model goes.</summary>
    public required string Output { get; init; }

    /// <summary>Gold files to learn from, each with a weight: <c>FILE</c> or <c>FILE:0.3</c>.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Gold files to score.</summary>
    public IReadOnlyList<string> Dev { get; init; } = [];

    /// <summary>Word clusters, or null.</summary>
    public string? Clusters { get; init; }

    /// <summary>The types to learn.</summary>
    public string Types { get; init; } = "PER STATE ORG LOC";

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 2;

    /// <summary>Features that stay.</summary>
    public int Rows { get; init; } = 380_000;

    /// <summary>Seed of the order of pages.</summary>
    public int Seed { get; init; } = 7;
}

/// <summary>Trains a tagger and scores it.</summary>
internal static class TrainCommand
{
    /// <summary>Runs.</summary>
    public static int Run(TrainOptions options)
    {
        var clock = Stopwatch.StartNew();
        NameLists names = ModelFiles.Embedded.ReadNameLists();
        Tokenizer tokenizer = ModelFiles.Embedded.ReadTokenizer();
        var scheme = new TagScheme([.. options.Types.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new EntityType(code))]);
        TaggedPage[] pages = [.. options.Data.SelectMany(source => Pages(source, tokenizer, scheme))];
        Console.WriteLine($"{pages.Length} pages, {pages.Sum(p => p.Text.Tokens.Length)} tokens, {clock.Elapsed.TotalSeconds:F0} s");
        List<(string Word, WordClusters.Ids Ids)> clusters = options.Clusters is null ? [] : ClusterFile.Read(options.Clusters);
        var table = new WordClusters(ClusterFile.Table(clusters));
        TrainingSentence[] sentences = [.. pages.SelectMany(page => Sentences(page, names, table))];
        var trainer = new CrfTrainer(scheme);
        var random = new Random(options.Seed);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            trainer.Pass(sentences, random, 1 - (0.9f * epoch / options.Epochs), () => { });
            Console.WriteLine($"pass {epoch + 1} of {options.Epochs}, {clock.Elapsed.TotalSeconds:F0} s");
        }

        TaggerModelWriter.Write(options.Output, trainer, scheme, options.Rows, clusters, Facts(options));
        using FileStream model = File.OpenRead(options.Output);
        var recognizer = new LearnedRecognizer(TaggerModelReader.Read(model, options.Output), names);
        foreach (string dev in options.Dev) Score(dev, recognizer, tokenizer, scheme);
        return 0;
    }

    private static IEnumerable<TrainingSentence> Sentences(TaggedPage page, NameLists names, WordClusters clusters)
    {
        var features = new FeatureExtractor(page.Text, names, clusters);
        return page.Text.Sentences.Select(sentence => new TrainingSentence(page, sentence, features));
    }

    private static IEnumerable<TaggedPage> Pages(string source, Tokenizer tokenizer, TagScheme scheme)
    {
        WeightedFile file = WeightedFile.Parse(source);
        return GoldReader.Read(file.Path).Select(gold => TaggedPage.Of(gold, tokenizer, scheme, file.Weight));
    }

    private static IEnumerable<(string, string)> Facts(TrainOptions options) =>
    [
        ("name", "news-fr"),
        ("data", string.Join(", ", options.Data.Select(Path.GetFileName))),
        ("clusters", Path.GetFileName(options.Clusters) ?? "none"),
        ("epochs", options.Epochs.ToString(CultureInfo.InvariantCulture)),
        ("seed", options.Seed.ToString(CultureInfo.InvariantCulture)),
    ];

    private static void Score(string path, LearnedRecognizer recognizer, Tokenizer tokenizer, TagScheme scheme)
    {
        int right = 0, found = 0, gold = 0;
        var byType = scheme.Types.ToDictionary(t => t, _ => new int[3]);
        foreach (TaggedPage page in GoldReader.Read(path).Select(g => TaggedPage.Of(g, tokenizer, scheme, 1)))
        {
            var candidates = new List<Candidate>();
            recognizer.Recognize(page.Text, candidates);
            var answers = page.Gold.Names.Select(n => (n.Span, n.Type)).ToHashSet();
            gold += answers.Count(a => byType.ContainsKey(a.Type));
            foreach (GoldName name in page.Gold.Names)
                if (byType.TryGetValue(name.Type, out int[]? counts)) counts[2]++;
            foreach (Candidate candidate in candidates)
            {
                bool hit = answers.Contains((page.Text.SpanOf(candidate.FirstToken, candidate.EndToken), candidate.Type));
                found++;
                byType[candidate.Type][1]++;
                if (!hit) continue;
                right++;
                byType[candidate.Type][0]++;
            }
        }

        string types = string.Join(", ", byType.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key} {200.0 * t.Value[0] / Math.Max(1, t.Value[1] + t.Value[2]):F1}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: F1 {200.0 * right / Math.Max(1, found + gold):F1} ({types})"));
    }
}
