using Microsoft.ML.Data;

namespace Annotator.ML.Tokens;

/// <summary>A token as ML.NET sees it: its tag and its features, which a pipeline hashes.</summary>
internal sealed class TokenRow
{
    /// <summary>The tag: <c>O</c>, <c>B-PER</c>, <c>I-PER</c> …</summary>
    public string Label { get; set; } = TokenTags.Outside;

    /// <summary>The features, each a short text.</summary>
    public string[] Tokens { get; set; } = [];
}

/// <summary>A token's most probable tag.</summary>
internal sealed class TokenAnswer
{
    /// <summary>The tag.</summary>
    [ColumnName("PredictedTag")]
    public string Tag { get; set; } = TokenTags.Outside;

    /// <summary>The score of every tag; probabilities where the trainer gives them.</summary>
    public float[] Score { get; set; } = [];
}
