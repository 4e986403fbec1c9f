using System.Numerics;
using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>What a training run of attribution yields: weights of single pieces of evidence, and networks.</summary>
/// <param name="Weights">One row for each kind of source phrase.</param>
/// <param name="Networks">Input, bias and output weights of each network.</param>
internal sealed record SpeakerWeights(double[] Weights, IReadOnlyList<(float[] Input, float[] Bias, float[] Output)> Networks)
{
    /// <summary>The model of these weights.</summary>
    public SpeakerModel Model(ConfidenceTrees confidence) => new(Weights, confidence, Networks);
}

/// <summary>
/// Trains the linear weights and the networks together: softmax over the candidates, AdamW (Loshchilov and Hutter 2019), units dropped at random. Several
/// networks from several seeds are averaged.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Units = SpeakerNetworks.Units;
    private const int Epochs = 9;
    private const int Batch = 32;
    private const float Rate = 0.005f;
    private const float LinearDecay = 0.1f;
    private const float NetworkDecay = 0.2f;
    private const double Dropped = 0.4;
    private const float Spread = 0.15f;

    private readonly List<(SourceKind Kind, byte[][] Options, bool[] Right, float Weight)> _examples = [];
    private readonly LinearRows _linear = new();
    private readonly float[] _input = new float[SpeakerNetworks.Rows * Units];
    private readonly float[] _bias = new float[Units];
    private readonly float[] _output = new float[Units];
    private readonly AdamStep[] _steps;
    private readonly Random _random;
    private readonly bool[] _kept = new bool[Units];
    private float[] _units = new float[64 * Units];
    private double[] _scores = new double[64];

    private NetworkTrainer(IEnumerable<Example> examples, int seed)
    {
        Span<byte> numbers = stackalloc byte[EvidenceSet.Width];
        foreach (Example example in examples)
        {
            var options = new byte[example.Options.Length][];
            for (int i = 0; i < options.Length; i++) options[i] = numbers[..example.Options[i].CopyTo(numbers)].ToArray();
            _examples.Add((example.Kind, options, example.Right, example.Weight));
        }

        _random = new Random(seed);
        for (int i = 0; i < _input.Length; i++) _input[i] = Spread * Normal();
        for (int i = 0; i < Units; i++) _output[i] = Spread * Normal();
        _steps = [new(_linear.Weights, LinearDecay), new(_input, NetworkDecay), new(_bias, NetworkDecay), new(_output, NetworkDecay)];
    }

    /// <summary>Trains so many networks and averages what they say.</summary>
    public static SpeakerWeights Train(IReadOnlyList<Example> examples, int networks)
    {
        var weights = new double[SpeakerModel.Kinds * SpeakerModel.Width];
        var trained = new List<(float[], float[], float[])>();
        var trainers = new NetworkTrainer[networks];
        Parallel.For(0, networks, i =>
        {
            trainers[i] = new NetworkTrainer(examples, i + 1);
            trainers[i].Run();
        });
        foreach (NetworkTrainer trainer in trainers)
        {
            double[] linear = trainer._linear.Merged();
            for (int i = 0; i < weights.Length; i++) weights[i] += linear[i] / networks;
            for (int i = 0; i < Units; i++) trainer._output[i] /= networks;
            trained.Add((trainer._input, trainer._bias, trainer._output));
        }

        return new SpeakerWeights(weights, trained);
    }

    private void Run()
    {
        int[] order = [.. Enumerable.Range(0, _examples.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            _random.Shuffle(order);
            float rate = Rate * (1 - (0.9f * epoch / Epochs));
            for (int start = 0; start < order.Length; start += Batch)
            {
                int end = Math.Min(order.Length, start + Batch);
                for (int i = start; i < end; i++) Learn(order[i]);
                foreach (AdamStep step in _steps) step.Take(rate, end - start);
            }
        }
    }

    private void Learn(int number)
    {
        (SourceKind kind, byte[][] options, bool[] right, float weight) = _examples[number];
        for (int i = 0; i < Units; i++) _kept[i] = _random.NextDouble() >= Dropped;
        Score(kind, options);
        double most = _scores.AsSpan(0, options.Length).ToArray().Max(), all = 0, good = 0;
        for (int i = 0; i < options.Length; i++)
        {
            _scores[i] = Math.Exp(_scores[i] - most);
            all += _scores[i];
            if (right[i]) good += _scores[i];
        }

        for (int i = 0; i < options.Length; i++)
        {
            double slope = weight * ((_scores[i] / all) - (right[i] && good > 0 ? _scores[i] / good : 0));
            if (Math.Abs(slope) > 1e-5) Pull(kind, options[i], _units.AsSpan(i * Units, Units), (float)slope);
        }
    }

    private void Score(SourceKind kind, byte[][] options)
    {
        if (_scores.Length < options.Length)
        {
            _scores = new double[options.Length];
            _units = new float[options.Length * Units];
        }

        for (int i = 0; i < options.Length; i++)
        {
            Span<float> units = _units.AsSpan(i * Units, Units);
            _bias.CopyTo(units);
            Add(units, Row(_input, (int)kind));
            foreach (byte number in options[i]) Add(units, Row(_input, SpeakerModel.Kinds + number));
            _scores[i] = _linear.Score(kind, options[i]);
            for (int u = 0; u < Units; u++)
            {
                units[u] = _kept[u] && units[u] > 0 ? units[u] / (float)(1 - Dropped) : 0;
                _scores[i] += units[u] * _output[u];
            }
        }
    }

    private void Pull(SourceKind kind, byte[] option, ReadOnlySpan<float> units, float slope)
    {
        LinearRows.Pull(kind, option, slope, _steps[0].Gradient);
        Span<float> back = stackalloc float[Units];
        for (int u = 0; u < Units; u++)
        {
            if (units[u] <= 0) continue;
            _steps[3].Gradient[u] += slope * units[u];
            back[u] = slope * _output[u] / (float)(1 - Dropped);
        }

        Add(_steps[2].Gradient, back);
        Add(Row(_steps[1].Gradient, (int)kind), back);
        foreach (byte number in option) Add(Row(_steps[1].Gradient, SpeakerModel.Kinds + number), back);
    }

    private static Span<float> Row(float[] rows, int row) => rows.AsSpan(row * Units, Units);

    private static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        for (int i = 0; i < Units; i += Vector<float>.Count) (new Vector<float>(to[i..]) + new Vector<float>(what[i..])).CopyTo(to[i..]);
    }

    // Box and Muller 1958.
    private float Normal() => (float)(Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble()));
}
