namespace Annotator.Training.Clusters;

/// <summary>
/// Word vectors by skip-gram with negative sampling (Mikolov et al. 2013): the vector of a word is moved towards its neighbours' and away from those of words drawn at
/// random. It is the mean of the vectors of the word and of its groups of letters, so that rare words learn from their like (Bojanowski et al. 2017). One thread and an own generator: the same words and seed give the same bytes.
/// </summary>
internal sealed class SkipGram
{
    /// <summary>Length of a vector.</summary>
    public const int Dimensions = 64;

    private const int Window = 5;
    private const int Negatives = 5;
    private const int DrawSize = 1 << 22;
    private const double Frequent = 1e-4;

    private readonly WordSequence _words;
    private readonly int[][] _parts;
    private readonly float[] _inputs;
    private readonly float[] _outputs;
    private readonly float[] _keep;
    private readonly int[] _draw = new int[DrawSize];
    private readonly float[] _hidden = new float[Dimensions];
    private readonly float[] _change = new float[Dimensions];
    private readonly List<int> _sentence = [];
    private ulong _random;

    /// <summary>Starts with small random vectors.</summary>
    public SkipGram(WordSequence words, int seed)
    {
        _words = words;
        _random = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 1;
        _parts = [.. words.Words.Select((word, number) => WordParts.Of(word, number, words.Words.Length))];
        _inputs = new float[(words.Words.Length + WordParts.Buckets) * Dimensions];
        _outputs = new float[words.Words.Length * Dimensions];
        foreach (ref float value in _inputs.AsSpan()) value = (Uniform() - 0.5f) / Dimensions;
        double total = words.Counts.Sum(c => (long)c);
        _keep = [.. words.Counts.Select(c => Share(Frequent * total / c))];
        FillDraw();
    }

    /// <summary>The vectors of the words, one after the other.</summary>
    public float[] Vectors()
    {
        var vectors = new float[_outputs.Length];
        for (int word = 0; word < _parts.Length; word++) Compose(word, vectors.AsSpan(word * Dimensions, Dimensions));
        return vectors;
    }

    /// <summary>One pass over all sentences; the rate falls in a line between the two values.</summary>
    public void Pass(float firstRate, float lastRate)
    {
        int[] numbers = _words.Numbers;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 0)
            {
                Learn(firstRate + ((lastRate - firstRate) * i / numbers.Length));
                _sentence.Clear();
            }
            else if (_keep[numbers[i]] >= 1 || Uniform() < _keep[numbers[i]])
            {
                _sentence.Add(numbers[i]);
            }
        }
    }

    /// <summary>The share of a word's occurrences that count: frequent words say little.</summary>
    private static float Share(double ratio) => (float)(Math.Sqrt(ratio) + ratio);

    private void Learn(float rate)
    {
        for (int i = 0; i < _sentence.Count; i++)
        {
            int reach = 1 + Draw(Window), first = Math.Max(0, i - reach), last = Math.Min(_sentence.Count - 1, i + reach);
            if (first == last) continue;
            Compose(_sentence[i], _hidden);
            Array.Clear(_change);
            for (int j = first; j <= last; j++)
                if (j != i) Learn(_sentence[j], rate);
            foreach (int part in _parts[_sentence[i]]) Lanes.Add(_inputs.AsSpan(part * Dimensions, Dimensions), 1, _change);
        }
    }

    private void Learn(int neighbour, float rate)
    {
        for (int n = 0; n <= Negatives; n++)
        {
            int target = n == 0 ? neighbour : _draw[Draw(DrawSize)];
            if (n > 0 && target == neighbour) continue;
            Span<float> output = _outputs.AsSpan(target * Dimensions, Dimensions);
            float step = rate * ((n == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-Lanes.Dot(_hidden, output)))));
            Lanes.Exchange(_change, output, _hidden, step);
        }
    }

    /// <summary>A word's vector is the mean of those of its parts.</summary>
    private void Compose(int word, Span<float> vector)
    {
        int[] parts = _parts[word];
        vector.Clear();
        foreach (int part in parts) Lanes.Add(vector, 1f / parts.Length, _inputs.AsSpan(part * Dimensions, Dimensions));
    }

    /// <summary>Words are drawn by the power 0.75 of their frequency (ibid.).</summary>
    private void FillDraw()
    {
        double total = _words.Counts.Sum(c => Math.Pow(c, 0.75)), sum = 0;
        int filled = 0;
        for (int word = 0; word < _words.Counts.Length; word++)
        {
            sum += Math.Pow(_words.Counts[word], 0.75);
            int end = word == _words.Counts.Length - 1 ? DrawSize : (int)(sum / total * DrawSize);
            while (filled < end) _draw[filled++] = word;
        }
    }

    private ulong Next() => _random = (_random * 6364136223846793005UL) + 1442695040888963407UL;

    private int Draw(int below) => (int)(((Next() >> 32) * (ulong)below) >> 32);

    private float Uniform() => (Next() >> 40) / (float)(1 << 24);
}
