using System.Buffers;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>Adds scores of its own to those of the linear model before the search: a row of one score per tag for each token of the sentence.</summary>
/// <param name="text">The page.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="emissions">The scores, row by row.</param>
internal delegate void EmissionScorer(AnalyzedText text, Sentence sentence, Span<float> emissions);

/// <summary>Finds names by the trained sequence model.</summary>
internal sealed class LearnedRecognizer(TaggerModel model, NameLists names, EmissionScorer? scorer = null) : IEntityRecognizer
{
    /// <summary>Below it three of four names are wrong.</summary>
    private const float LeastConfidence = 0.35f;

    private readonly Decoder _decoder = new(model.Scheme, model.Weights.Transitions);

    /// <inheritdoc/>
    public string Name => "learned";

    /// <summary>What confidences are worth in a pipeline with this model.</summary>
    public Calibration Calibration => model.Calibration;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        if (text.Tokens.IsEmpty) return;
        int longest = 0;
        foreach (Sentence sentence in text.Sentences) longest = Math.Max(longest, sentence.EndToken - sentence.FirstToken);
        int cells = longest * model.Scheme.Count;
        using var features = new FeatureExtractor(text, names, model.Clusters);
        float[] room = ArrayPool<float>.Shared.Rent(cells * 4);
        byte[] tags = ArrayPool<byte>.Shared.Rent(longest + cells);
        foreach (Sentence sentence in text.Sentences) Tag(text, sentence, features, room, tags, found);
        ArrayPool<float>.Shared.Return(room);
        ArrayPool<byte>.Shared.Return(tags);
    }

    /// <summary>The scores of the linear model alone, for the tokens of one sentence.</summary>
    internal void Score(FeatureExtractor features, Sentence sentence, Span<float> emissions)
    {
        int tags = model.Scheme.Count;
        Span<int> buffer = stackalloc int[FeatureExtractor.Most];
        Span<short> sums = stackalloc short[model.Weights.Stride];
        features.Enter(sentence);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int count = features.Extract(i, buffer);
            model.Weights.Sum(buffer[..count], sums);
            Span<float> row = emissions.Slice((i - sentence.FirstToken) * tags, tags);
            for (int tag = 0; tag < tags; tag++) row[tag] = sums[tag] * model.Weights.Step;
        }
    }

    private void Tag(AnalyzedText text, Sentence sentence, FeatureExtractor features, float[] room, byte[] bytes, ICollection<Candidate> found)
    {
        int length = sentence.EndToken - sentence.FirstToken;
        int cells = length * model.Scheme.Count;
        Span<float> emissions = room.AsSpan(0, cells);
        Span<byte> path = bytes.AsSpan(0, length);
        Score(features, sentence, emissions);
        scorer?.Invoke(text, sentence, emissions);
        _decoder.Best(emissions, path, bytes.AsSpan(length, cells));
        if (path.IndexOfAnyExcept((byte)0) < 0) return;
        Span<float> marginals = room.AsSpan(cells, cells);
        _decoder.Marginals(emissions, length, marginals, room.AsSpan(2 * cells, cells), room.AsSpan(3 * cells, cells));
        Collect(sentence.FirstToken, path, marginals, found);
    }

    private void Collect(int firstToken, ReadOnlySpan<byte> path, ReadOnlySpan<float> marginals, ICollection<Candidate> found)
    {
        int tags = model.Scheme.Count;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == 0) continue;
            int start = i;
            float confidence = marginals[(i * tags) + path[i]];
            while (!TagScheme.Ends(path[i]) && i + 1 < path.Length)
            {
                i++;
                confidence = MathF.Min(confidence, marginals[(i * tags) + path[i]]);
            }

            if (confidence < LeastConfidence) continue;
            found.Add(new Candidate(firstToken + start, firstToken + i + 1, model.Scheme.Types[TagScheme.TypeOf(path[start])], confidence, Name, model.Name));
        }
    }
}
