using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Annotator.Evaluation;

namespace Annotator.Training.Clusters;

/// <summary>What a run takes.</summary>
internal sealed record ClusterOptions
{
    /// <summary>Raw pages, parted by blank lines.</summary>
    public required string Raw { get; init; }

    /// <summary>Where the word clusters go.</summary>
    public required string Output { get; init; }

    /// <summary>Gold files whose pages, by the number at the end of their ids, are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>How many clusters, coarse to fine.</summary>
    public IReadOnlyList<int> Sizes { get; init; } = [128, 512, 1500];

    /// <summary>How often a word must stand.</summary>
    public int Least { get; init; } = 5;

    /// <summary>Passes over the text.</summary>
    public int Epochs { get; init; } = 3;

    /// <summary>Seed of vectors and clusters.</summary>
    public int Seed { get; init; } = 7;
}

/// <summary>Makes word clusters from raw text: vectors by skip-gram with groups of letters, then spherical k-means at three granularities. Vectors already made with the same options are taken up again.</summary>
internal static class ClustersCommand
{
    private const float Rate = 0.05f;

    /// <summary>Runs.</summary>
    public static int Run(ClusterOptions options, TextWriter progress)
    {
        var clock = Stopwatch.StartNew();
        void Say(string what) => progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,5:F0} s  {what}"));
        HashSet<int> excluded = RawPages.Numbers(options.Exclude.SelectMany(GoldReader.Read).Select(gold => gold.Id));
        WordSequence words = WordSequence.Of(RawPages.Read(options.Raw, excluded), ModelFiles.Embedded.ReadTokenizer(), options.Least);
        Say($"{words.Numbers.Length} tokens, {words.Words.Length} words of {options.Least} occurrences, {excluded.Count} pages excluded");
        float[] vectors = Vectors(words, options, Say);
        for (int word = 0; word < words.Words.Length; word++) Lanes.Normalize(vectors.AsSpan(word * SkipGram.Dimensions, SkipGram.Dimensions));
        var clusters = new List<int[]>();
        foreach (int size in options.Sizes)
        {
            clusters.Add(SphericalKMeans.Of(vectors, SkipGram.Dimensions, size, options.Seed));
            Say($"{size} clusters");
        }

        File.WriteAllLines(options.Output, words.Words.Select((word, i) => string.Join(' ', clusters.Select(c => c[i].ToString(CultureInfo.InvariantCulture)).Prepend(word))));
        return 0;
    }

    private static float[] Vectors(WordSequence words, ClusterOptions options, Action<string> say)
    {
        string file = $"{options.Output}.vectors", stamp = $"{file}.txt";
        string made = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(options.Raw)} {words.Numbers.Length} tokens {words.Words.Length} words {options.Epochs} passes seed {options.Seed}");
        if (File.Exists(stamp) && File.ReadAllText(stamp) == made)
        {
            say($"vectors taken from {file}");
            return MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(file)).ToArray();
        }

        var trainer = new SkipGram(words, options.Seed);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            trainer.Pass(Rate * (1 - (epoch / (float)options.Epochs)), Rate * (1 - ((epoch + 1) / (float)options.Epochs)));
            say($"pass {epoch + 1} of {options.Epochs}");
        }

        float[] vectors = trainer.Vectors();
        File.WriteAllBytes(file, MemoryMarshal.AsBytes<float>(vectors));
        File.WriteAllText(stamp, made);
        return vectors;
    }
}
