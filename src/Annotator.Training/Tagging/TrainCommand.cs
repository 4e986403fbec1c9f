using System.Diagnostics;
using System.Globalization;
using Annotator.Documents;
using Annotator.Entities.Learned;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Tokenization;

namespace Annotator.Training.Tagging;

/// <summary>Trains a tagger and scores it.</summary>
internal static class TrainCommand
{
    /// <summary>Runs.</summary>
    public static int Run(TrainOptions options)
    {
        var clock = Stopwatch.StartNew();
        NameLists names = ModelFiles.Embedded.ReadNameLists();
        Tokenizer tokenizer = ModelFiles.Embedded.ReadTokenizer();
        TrainingData data = TrainingData.Read(options.Data);
        var scheme = new TagScheme(data.Types(options.Types));
        var mender = new LabelMender(names);
        TaggedPage[] pages = [.. data.Pages.SelectMany((page, i) => Pages(page, i, tokenizer, scheme, mender, options))];
        Console.WriteLine($"{pages.Length} pages, {pages.Sum(p => p.Text.Tokens.Length)} tokens, {clock.Elapsed.TotalSeconds:F0} s");
        List<(ulong Key, WordClusters.Ids Ids)> clusters = options.Clusters is null ? [] : ClusterFile.Read(options.Clusters);
        void Write(IReadOnlyCollection<TaggedPage> some, string path, int members, IEnumerable<(string, string)> facts) =>
            TaggerModelWriter.Write(path, Train(some, scheme, names, new WordClusters(ClusterFile.Table(clusters)), options with { Members = members }, clock), scheme, options.Rows, clusters, facts);
        List<(string, string)> facts = [.. Facts(options)];
        if (options.CalibrateEvery > 0)
        {
            TaggedPage[] held = [.. pages.Where(p => p.Weight >= 1).Where((_, i) => i % options.CalibrateEvery == 0)];
            string partial = options.Output + ".part";
            Write([.. pages.Except(held)], partial, 1, facts);
            facts.AddRange(CalibrationFitter.Fit(Read(partial), names, held));
            File.Delete(partial);
        }

        Write(pages, options.Output, options.Members, facts);
        var recognizer = new LearnedRecognizer(Read(options.Output), names);
        foreach (string dev in options.Dev) Score(dev, recognizer, tokenizer, scheme);
        return 0;
    }

    /// <summary>The mean of several taggers, each with an order of its own: what one order leaves to chance is less in it. Whether they learn side by side or not, the answer is the same.</summary>
    private static CrfTrainer Train(IReadOnlyCollection<TaggedPage> pages, TagScheme scheme, NameLists names, WordClusters clusters, TrainOptions options, Stopwatch clock)
    {
        var members = new CrfTrainer[options.Members];
        Parallel.For(0, members.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, member =>
        {
            TrainingSentence[] sentences = [.. pages.SelectMany(page => Sentences(page, names, clusters))];
            var trainer = members[member] = new CrfTrainer(scheme, options.Drop, options.Seed + member);
            var random = new Random(options.Seed + member);
            for (int epoch = 0; epoch < options.Epochs; epoch++)
            {
                trainer.Pass(sentences, random, 1 - (0.9f * epoch / options.Epochs), () => { });
                Console.WriteLine($"{member + 1} of {members.Length}, pass {epoch + 1} of {options.Epochs}, {clock.Elapsed.TotalSeconds:F0} s");
            }
        });
        members[0].Average(members);
        return members[0];
    }

    private static TaggerModel Read(string path)
    {
        using FileStream model = File.OpenRead(path);
        return TaggerModelReader.Read(model, path);
    }

    private static IEnumerable<TrainingSentence> Sentences(TaggedPage page, NameLists names, WordClusters clusters)
    {
        var features = new FeatureExtractor(page.Text, names, clusters);
        return page.Text.Sentences.Select(sentence => new TrainingSentence(page, sentence, features));
    }

    /// <summary>A page and, of some by hand, a copy in capitals.</summary>
    private static IEnumerable<TaggedPage> Pages(TrainingPage page, int number, Tokenizer tokenizer, TagScheme scheme, LabelMender mender, TrainOptions options)
    {
        yield return TaggedPage.Of(page.Gold, tokenizer, scheme, page.Weight, page.Mend ? mender : null);
        bool copied = page.Weight >= 1 && options.CapitalsEvery > 0 && number % options.CapitalsEvery == 0;
        if (copied && TaggedPage.InCapitals(page.Gold) is { } capitals) yield return TaggedPage.Of(capitals, tokenizer, scheme, options.CapitalsWeight);
    }

    private static IEnumerable<(string, string)> Facts(TrainOptions options) =>
    [
        ("name", Path.GetFileNameWithoutExtension(options.Output) is "entities" ? "news-fr" : Path.GetFileNameWithoutExtension(options.Output)),
        ("data", string.Join(", ", options.Data.Select(Path.GetFileName))),
        ("clusters", Path.GetFileName(options.Clusters) ?? "none"),
        ("epochs", options.Epochs.ToString(CultureInfo.InvariantCulture)),
        ("members", options.Members.ToString(CultureInfo.InvariantCulture)),
        ("drop", options.Drop.ToString(CultureInfo.InvariantCulture)),
        ("seed", options.Seed.ToString(CultureInfo.InvariantCulture)),
    ];

    private static void Score(string path, LearnedRecognizer recognizer, Tokenizer tokenizer, TagScheme scheme)
    {
        int right = 0, found = 0, gold = 0;
        var byType = scheme.Types.ToDictionary(t => t, _ => new int[3]);
        foreach (TaggedPage page in AnnotatedFiles.Read(path).Select(g => TaggedPage.Of(g, tokenizer, scheme, 1)))
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
