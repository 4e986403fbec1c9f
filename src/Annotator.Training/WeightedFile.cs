using System.Globalization;

namespace Annotator.Training;

/// <summary>A training file and how it is used: <c>FILE</c>, <c>FILE:0.3</c> with a weight, or <c>FILE:1:mend</c> with its labels brought in line with the guidelines.</summary>
/// <param name="Path">The file.</param>
/// <param name="Weight">What each of its pages counts; 1 where none is given.</param>
/// <param name="Mend">Whether labels are mended.</param>
internal readonly record struct WeightedFile(string Path, float Weight, bool Mend)
{
    private const string MendMark = ":mend";

    /// <summary>Reads an argument.</summary>
    public static WeightedFile Parse(string argument)
    {
        bool mend = argument.EndsWith(MendMark, StringComparison.Ordinal);
        string rest = mend ? argument[..^MendMark.Length] : argument;
        int colon = rest.LastIndexOf(':');
        return colon > 1 && float.TryParse(rest.AsSpan(colon + 1), CultureInfo.InvariantCulture, out float weight)
            ? new WeightedFile(rest[..colon], weight, mend)
            : new WeightedFile(rest, 1, mend);
    }
}
