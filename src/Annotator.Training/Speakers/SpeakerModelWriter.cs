using System.Globalization;
using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>Writes the model of attribution: one legible line for each weight.</summary>
internal static class SpeakerModelWriter
{
    private const double Least = 0.005;

    /// <summary>Writes the weights.</summary>
    public static void Write(string path, SpeakerWeights trained, ConfidenceTrees confidence, string source)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# Speakers, version 1: what each piece of evidence weighs when the speaker of a quote is sought, for each kind of source phrase.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# Trained by 'speakers train' on {source}. Sources of the training pages: OrangeSum (CC BY-SA 4.0), Wikinews (CC BY 2.5); weights: MIT."));
        writer.WriteLine("# kind\tevidence\tweight");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Confidence\tbias\t{confidence.Bias}"));
        foreach (TreeNode[] tree in confidence.Trees) writer.WriteLine($"Confidence\ttree\t{string.Join(' ', tree.Select(NodeOf))}");
        double[] weights = trained.Weights;
        for (int i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(weights[i]) < Least) continue;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(SourceKind)(i / SpeakerModel.Width)}\t{(Evidence)(i % SpeakerModel.Width)}\t{weights[i]:F4}"));
        }

        for (int n = 0; n < trained.Networks.Count; n++) WriteNetwork(writer, $"Network{n + 1}", trained.Networks[n].Input, trained.Networks[n].Bias, trained.Networks[n].Output);
    }

    private static string NodeOf(TreeNode node) =>
        string.Create(CultureInfo.InvariantCulture, $"{(node.IsLeaf ? "" : Question.NameOf(node.Question) + ">")}={node.Value}");

    private static void WriteNetwork(StreamWriter writer, string name, float[] input, float[] bias, float[] output)
    {
        WriteRow(writer, name, "bias", bias);
        WriteRow(writer, name, "output", output);
        for (int row = 0; row < SpeakerNetworks.Rows; row++)
        {
            string label = row < SpeakerModel.Kinds ? ((SourceKind)row).ToString() : ((Evidence)(row - SpeakerModel.Kinds)).ToString();
            bool isNamed = row < SpeakerModel.Kinds || Enum.IsDefined((Evidence)(row - SpeakerModel.Kinds));
            if (isNamed) WriteRow(writer, name, label, input.AsSpan(row * SpeakerNetworks.Units, SpeakerNetworks.Units));
        }
    }

    private static void WriteRow(StreamWriter writer, string name, string label, ReadOnlySpan<float> row)
    {
        writer.Write($"{name}\t{label}\t");
        for (int i = 0; i < row.Length; i++)
        {
            if (i > 0) writer.Write(' ');
            writer.Write(((int)MathF.Round(row[i] * 1000)).ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteLine();
    }
}
