using System.Globalization;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// Reads a <see cref="SpeakerModel"/>: lines « kind evidence weight », « Confidence term weight » and, for each network, « Network1 input weights »,
/// where the input is <c>bias</c>, <c>output</c>, a kind or a piece of evidence and the weights are thousandths, one for each unit.
/// </summary>
internal sealed class SpeakerModelReader
{
    private const float Scale = 0.001f;
    private readonly LexiconReader _reader;
    private readonly double[] _weights = new double[SpeakerModel.Kinds * SpeakerModel.Width];
    private readonly double[] _calibration = new double[Calibration.Terms];
    private readonly List<(float[] Input, float[] Bias, float[] Output)> _networks = [];

    private SpeakerModelReader(LexiconReader reader) => _reader = reader;

    /// <summary>Reads a model.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static SpeakerModel Read(LexiconReader reader)
    {
        var model = new SpeakerModelReader(reader);
        foreach (string[] fields in reader.Read()) model.Take(fields);
        return new SpeakerModel(model._weights, new Calibration(model._calibration), model._networks);
    }

    private void Take(string[] fields)
    {
        if (fields[0].StartsWith("Network", StringComparison.Ordinal)) TakeNetwork(fields);
        else if (fields[0] == "Confidence") _calibration[Calibration.TermOf(fields[1]) ?? throw Unknown(fields[1])] = WeightOf(fields[2]);
        else _weights[(KindOf(fields[0]) * SpeakerModel.Width) + EvidenceOf(fields[1])] = WeightOf(fields[2]);
    }

    private void TakeNetwork(string[] fields)
    {
        int number = int.TryParse(fields[0].AsSpan("Network".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 0;
        if (number == _networks.Count + 1) _networks.Add((new float[SpeakerNetworks.Rows * SpeakerNetworks.Units], new float[SpeakerNetworks.Units], new float[SpeakerNetworks.Units]));
        if (number < 1 || number > _networks.Count) throw _reader.Error($"'{fields[0]}' stands out of order", "number the networks from Network1, each after the one before");
        (float[] input, float[] bias, float[] output) = _networks[number - 1];
        Span<float> row = fields[1] switch
        {
            "bias" => bias,
            "output" => output,
            _ => input.AsSpan(RowOf(fields[1]) * SpeakerNetworks.Units, SpeakerNetworks.Units),
        };
        TakeRow(fields[2], row);
    }

    private void TakeRow(string numbers, Span<float> row)
    {
        int unit = 0;
        foreach (Range part in numbers.AsSpan().Split(' '))
        {
            if (unit == row.Length || !int.TryParse(numbers.AsSpan()[part], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int thousandths))
                throw _reader.Error($"'{numbers[part]}' is no weight or one too many", $"write {row.Length} whole numbers parted by blanks");
            row[unit++] = thousandths * Scale;
        }

        if (unit != row.Length) throw _reader.Error($"a row of {unit} weights", $"write {row.Length} whole numbers parted by blanks");
    }

    private int RowOf(string name) => Enum.TryParse(name, out SourceKind kind) ? (int)kind : SpeakerModel.Kinds + EvidenceOf(name);

    private double WeightOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) && double.IsFinite(weight)
            ? weight
            : throw _reader.Error($"'{text}' is no weight", "write a number like -0.25");

    private int KindOf(string name) => Enum.TryParse(name, out SourceKind kind) ? (int)kind : throw Unknown(name);

    private int EvidenceOf(string name) => Enum.TryParse(name, out Evidence evidence) ? (int)evidence : throw Unknown(name);

    private LexiconException Unknown(string name) => _reader.Error($"'{name}' is unknown to this version", "train the model anew with 'speakers train'");
}
