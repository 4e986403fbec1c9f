namespace Annotator.Training.Quotes;

/// <summary>One decision: the features of each choice, and which choices are right.</summary>
internal sealed class QuoteExample
{
    /// <summary>The feature slots of each choice.</summary>
    public List<int[]> Choices { get; } = [];

    /// <summary>How much it counts.</summary>
    public double Weight { get; set; } = 1;

    /// <summary>Which are right.</summary>
    public List<bool> Right { get; } = [];
}
