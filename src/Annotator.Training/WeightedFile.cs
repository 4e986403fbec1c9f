using System.Globalization;

namespace Annotator.Training;

/// <summary>A training file and how much its pages count: <c>FILE</c> or <c>FILE:0.3</c>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Weight">What each of its pages counts; 1 where none is given.</param>
internal readonly record struct WeightedFile(string Path, float Weight)
{
    /// <summary>Reads an argument.</summary>
    public static WeightedFile Parse(string argument)
    {
        int colon = argument.LastIndexOf(':');
        return colon > 1 && float.TryParse(argument.AsSpan(colon + 1), CultureInfo.InvariantCulture, out float weight)
            ? new WeightedFile(argument[..colon], weight)
            : new WeightedFile(argument, 1);
    }
}
