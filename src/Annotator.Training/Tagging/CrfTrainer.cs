using System.Numerics;
using Annotator.Documents;
using Annotator.Entities.Learned;

namespace Annotator.Training.Tagging;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradient with one adaptive rate a feature, shared by its tags (AdaGrad: Duchi, Hazan and Singer 2011).
/// One thread, fixed seed: the same data give the same bytes.
/// </summary>
internal sealed class CrfTrainer
{
    private const float Rate = 0.1f;
    private const float Floor = 1e-4f;
    private const float Negligible = 0.003f;
    private const int Draws = 1 << 24;

    private readonly TagScheme _scheme;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares = new float[FeatureExtractor.Space];
    private readonly float[] _transitions;
    private readonly float[] _transitionSquares;
    private readonly float[] _expected;
    private readonly int _kept;
    private ulong _draw;
    private int[] _features = new int[1 << 16];
    private int[] _starts = new int[1 << 10];
    private float[] _room = [];

    /// <summary>Starts from zero.</summary>
    /// <param name="scheme">The tags.</param>
    /// <param name="drop">The share of features that are left out, drawn anew for each token: none can lean on another always being there (Srivastava et al. 2014).</param>
    /// <param name="seed">Seed of what is left out.</param>
    public CrfTrainer(TagScheme scheme, float drop = 0, int seed = 0)
    {
        _kept = (int)((1 - drop) * Draws);
        _draw = (ulong)(uint)seed + 1;
        _scheme = scheme;
        int tags = scheme.Count;
        _stride = (tags + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[FeatureExtractor.Space * _stride];
        _transitions = new float[(tags + 1) * tags];
        _transitionSquares = new float[_transitions.Length];
        _expected = new float[_transitions.Length];
    }

    /// <summary>The scores of tag after tag.</summary>
    public float[] Transitions => _transitions;

    /// <summary>The weights of one feature.</summary>
    public ReadOnlySpan<float> WeightsOf(int feature) => _weights.AsSpan(feature * _stride, _scheme.Count);

    /// <summary>One pass over the sentences of all pages in a new order.</summary>
    /// <param name="sentences">The sentences, each with its page and the page's features.</param>
    /// <param name="random">The source of the order.</param>
    /// <param name="rate">The share of the full learning rate.</param>
    /// <param name="progress">Told after each sentence.</param>
    public void Pass(TrainingSentence[] sentences, Random random, float rate, Action progress)
    {
        random.Shuffle(sentences);
        foreach (TrainingSentence sentence in sentences)
        {
            Learn(sentence.Page, sentence.Sentence, sentence.Features, Rate * rate);
            progress();
        }
    }

    /// <summary>Takes the mean weights of several, itself the first of them.</summary>
    public void Average(IReadOnlyList<CrfTrainer> members)
    {
        if (members.Count == 1) return;
        foreach (CrfTrainer other in members.Skip(1))
        {
            Add(_weights, other._weights);
            Add(_transitions, other._transitions);
        }

        foreach (ref float weight in _weights.AsSpan()) weight /= members.Count;
        foreach (ref float transition in _transitions.AsSpan()) transition /= members.Count;
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> terms)
    {
        for (int i = 0; i < sums.Length; i++) sums[i] += terms[i];
    }

    private void Learn(TaggedPage page, Sentence sentence, FeatureExtractor extractor, float rate)
    {
        int length = sentence.EndToken - sentence.FirstToken, tags = _scheme.Count, cells = length * tags;
        Extract(sentence, extractor);
        if (_room.Length < cells * 4) _room = new float[cells * 4];
        Span<float> emissions = _room.AsSpan(0, cells), marginals = _room.AsSpan(cells, cells);
        Span<float> forward = _room.AsSpan(2 * cells, cells), potentials = _room.AsSpan(3 * cells, cells);
        for (int i = 0; i < length; i++) Emit(i, emissions.Slice(i * tags, tags));
        var decoder = new Decoder(_scheme, _transitions);
        decoder.Marginals(emissions, length, marginals, forward, potentials);
        Array.Clear(_expected);
        decoder.AddTransitions(length, marginals, forward, potentials, _expected);
        for (int i = 0; i < length; i++) Update(i, page.Tags[sentence.FirstToken + i], marginals.Slice(i * tags, tags), page.Weight, rate);
        UpdateTransitions(page, sentence, rate);
    }

    private void Extract(Sentence sentence, FeatureExtractor extractor)
    {
        int length = sentence.EndToken - sentence.FirstToken;
        if (_starts.Length <= length) _starts = new int[length * 2];
        if (_features.Length < length * FeatureExtractor.Most) _features = new int[length * 2 * FeatureExtractor.Most];
        extractor.Enter(sentence);
        int used = 0;
        for (int i = 0; i < length; i++)
        {
            _starts[i] = used;
            int count = extractor.Extract(sentence.FirstToken + i, _features.AsSpan(used));
            used += _kept == Draws ? count : Keep(_features.AsSpan(used, count));
        }

        _starts[length] = used;
    }

    /// <summary>Moves the features that stay to the front and returns their number.</summary>
    private int Keep(Span<int> features)
    {
        int kept = 0;
        foreach (int feature in features)
        {
            _draw = (_draw * 6364136223846793005UL) + 1442695040888963407UL;
            if ((int)(_draw >> 40) < _kept) features[kept++] = feature;
        }

        return kept;
    }

    private void Emit(int i, Span<float> emission)
    {
        Span<float> sums = stackalloc float[_stride];
        foreach (int feature in _features.AsSpan(_starts[i].._starts[i + 1]))
        {
            ReadOnlySpan<float> row = _weights.AsSpan(feature * _stride, _stride);
            for (int t = 0; t < _stride; t += Vector<float>.Count) (new Vector<float>(sums[t..]) + new Vector<float>(row[t..])).CopyTo(sums[t..]);
        }

        sums[..emission.Length].CopyTo(emission);
    }

    private void Update(int i, int gold, ReadOnlySpan<float> marginals, float weight, float rate)
    {
        Span<float> gradient = stackalloc float[_stride];
        gradient.Clear();
        float norm = 0, largest = 0;
        for (int t = 0; t < marginals.Length; t++)
        {
            float g = gradient[t] = ((t == gold ? 1 : 0) - marginals[t]) * weight;
            norm += g * g;
            largest = MathF.Max(largest, MathF.Abs(g));
        }

        if (largest < Negligible) return;
        foreach (int feature in _features.AsSpan(_starts[i].._starts[i + 1]))
        {
            _squares[feature] += norm;
            var step = new Vector<float>(rate / MathF.Sqrt(Floor + _squares[feature]));
            Span<float> row = _weights.AsSpan(feature * _stride, _stride);
            for (int t = 0; t < _stride; t += Vector<float>.Count) (new Vector<float>(row[t..]) + (step * new Vector<float>(gradient[t..]))).CopyTo(row[t..]);
        }
    }

    private void UpdateTransitions(TaggedPage page, Sentence sentence, float rate)
    {
        int tags = _scheme.Count, previous = tags;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            _expected[(previous * tags) + page.Tags[i]] -= 1;
            previous = page.Tags[i];
        }

        for (int k = 0; k < _expected.Length; k++)
        {
            float gradient = -_expected[k] * page.Weight;
            if (gradient == 0) continue;
            _transitionSquares[k] += gradient * gradient;
            _transitions[k] += rate / MathF.Sqrt(Floor + _transitionSquares[k]) * gradient;
        }
    }
}

/// <summary>A sentence to learn from.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Features">The features of its page.</param>
internal readonly record struct TrainingSentence(TaggedPage Page, Sentence Sentence, FeatureExtractor Features);
