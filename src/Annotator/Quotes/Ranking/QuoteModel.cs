using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using Annotator.Lexicons;

namespace Annotator.Quotes.Ranking;

/// <summary>A log-linear model over the choices for a marked stretch and for a cue: one weight a feature slot, in hundredths.</summary>
internal sealed class QuoteModel(short[] weights)
{
    /// <summary>Logarithm of the number of slots.</summary>
    public const int Bits = 20;

    /// <summary>Number of slots.</summary>
    public const int Width = 1 << Bits;

    /// <summary>What a weight is multiplied with.</summary>
    public const float Step = 0.01f;

    /// <summary>Reads a model: one line for each slot, « slot weight », the weight in hundredths.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static QuoteModel Read(ReadOnlySpan<byte> file, string name)
    {
        var weights = new short[Width];
        int number = 0;
        while (!file.IsEmpty)
        {
            number++;
            int end = file.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? file : file[..end];
            file = end < 0 ? [] : file[(end + 1)..];
            if (line.IsEmpty || line[0] == '#') continue;
            if (!Utf8Parser.TryParse(line, out uint slot, out int used) || slot >= Width || used + 1 >= line.Length || line[used] != '\t'
                || !Utf8Parser.TryParse(line[(used + 1)..], out short weight, out int rest) || used + 1 + rest != line.TrimEnd((byte)'\r').Length)
                throw new LexiconException(name, number, $"'{Encoding.UTF8.GetString(line)}' is no slot and weight", $"write a number below {Width}, tab, a whole number of hundredths, or train the model anew");
            weights[slot] = weight;
        }

        return new QuoteModel(weights);
    }

    /// <summary>The sum of the features' weights.</summary>
    public float Score(List<int> slots)
    {
        int score = 0;
        foreach (int slot in slots) score += weights[slot];
        return score * Step;
    }
}
