using System.Globalization;
using Annotator.Lexicons;

namespace Annotator.Quotes.Ranking;

/// <summary>A log-linear model over the choices for a marked stretch and for a cue: one weight a feature slot.</summary>
internal sealed class QuoteModel(float[] weights)
{
    /// <summary>Logarithm of the number of slots.</summary>
    public const int Bits = 20;

    /// <summary>Number of slots.</summary>
    public const int Width = 1 << Bits;

    /// <summary>What a weight in the file is multiplied with.</summary>
    public const float Step = 0.01f;

    /// <summary>The weights.</summary>
    public float[] Weights => weights;

    /// <summary>Reads a model: one line for each slot, « slot weight », the weight in hundredths.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static QuoteModel Read(LexiconReader reader)
    {
        var weights = new float[Width];
        foreach (string[] fields in reader.Read())
        {
            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out int slot) || slot >= Width) throw reader.Error($"'{fields[0]}' is no slot", "train the model anew");
            if (!int.TryParse(fields[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int weight)) throw reader.Error($"'{fields[1]}' is no weight", "write a whole number of hundredths");
            weights[slot] = weight * Step;
        }

        return new QuoteModel(weights);
    }

    /// <summary>The sum of the features' weights.</summary>
    public float Score(List<int> slots)
    {
        float score = 0;
        foreach (int slot in slots) score += weights[slot];
        return score;
    }
}
