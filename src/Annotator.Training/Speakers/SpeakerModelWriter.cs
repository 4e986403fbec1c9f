using System.Globalization;
using Annotator.Quotes.Speakers;

namespace Annotator.Training.Speakers;

/// <summary>Writes the model of attribution: one legible line for each weight.</summary>
internal static class SpeakerModelWriter
{
    private const double Least = 0.005;

    /// <summary>Writes the weights.</summary>
    public static void Write(string path, double[] weights, double[] calibration, string source)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("# Speakers, version 1: what each piece of evidence weighs when the speaker of a quote is sought, for each kind of source phrase.");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# Trained by 'speakers train' on {source}. Source of the training pages: OrangeSum (CC BY-SA 4.0); weights: MIT."));
        writer.WriteLine("# kind\tevidence\tweight");
        for (int i = 0; i < calibration.Length; i++) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Confidence\t{Calibration.NameOf(i)}\t{calibration[i]:F4}"));
        for (int i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(weights[i]) < Least) continue;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(SourceKind)(i / SpeakerModel.Width)}\t{(Evidence)(i % SpeakerModel.Width)}\t{weights[i]:F4}"));
        }
    }
}
