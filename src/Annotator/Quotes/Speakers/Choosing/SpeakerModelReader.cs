using System.Globalization;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// Reads a <see cref="SpeakerModel"/>: lines « kind evidence weight », for each network « Network1 input weights », where the input is <c>bias</c>, <c>output</c>, a kind or a
/// piece of evidence and the weights are thousandths, one for each unit, and the <see cref="ConfidenceTrees"/>: « Confidence bias weight » and « Confidence tree nodes », where a
/// node is <c>Share>=0.9</c>, followed by the branch for less and the branch for as much or more, or <c>=0.25</c>, a leaf.
/// </summary>
internal sealed class SpeakerModelReader
{
    private const float Scale = 0.001f;
    private readonly LexiconReader _reader;
    private readonly double[] _weights = new double[SpeakerModel.Kinds * SpeakerModel.Width];
    private readonly List<TreeNode[]> _trees = [];
    private double _bias;
    private readonly List<(float[] Input, float[] Bias, float[] Output)> _networks = [];

    private SpeakerModelReader(LexiconReader reader) => _reader = reader;

    /// <summary>Reads a model.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static SpeakerModel Read(LexiconReader reader)
    {
        var model = new SpeakerModelReader(reader);
        foreach (string[] fields in reader.Read()) model.Take(fields);
        return new SpeakerModel(model._weights, new ConfidenceTrees(model._bias, model._trees), model._networks);
    }

    private void Take(string[] fields)
    {
        if (fields[0].StartsWith("Network", StringComparison.Ordinal)) TakeNetwork(fields);
        else if (fields is ["Confidence", "bias", var bias]) _bias = WeightOf(bias);
        else if (fields is ["Confidence", "tree", var nodes]) _trees.Add(TreeOf(nodes));
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

    private TreeNode[] TreeOf(string text)
    {
        TreeNode[] nodes = [.. text.Split(' ').Select(NodeOf)];
        return nodes.Length <= ConfidenceTrees.MostNodes && ConfidenceTrees.Measure(nodes) == nodes.Length ? nodes : throw _reader.Error("the tree is not whole", "train the model anew with 'speakers train'");
    }

    private TreeNode NodeOf(string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0 || (sign > 0 && text[sign - 1] != '>')) throw _reader.Error($"'{text}' is no node of a tree", "write a question like Share>=0.9 or a leaf like =0.25");
        float value = (float)WeightOf(text[(sign + 1)..]);
        if (sign == 0) return TreeNode.Leaf(value);
        return new TreeNode(Question.NumberOf(text.AsSpan(0, sign - 1)) ?? throw Unknown(text[..(sign - 1)]), value);
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
