using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Frames;

/// <summary>A quote in the making: its stretches of tokens and its cue.</summary>
internal sealed class Finding(QuoteKind kind, Cue cue, string rule, double confidence)
{
    /// <summary>Direct, mixed or indirect; a direct quote turns mixed where a fragment joins it.</summary>
    public QuoteKind Kind { get; set; } = kind;

    /// <summary>The cue.</summary>
    public Cue Cue { get; } = cue;

    /// <summary>The rule that found it.</summary>
    public string Rule { get; } = rule;

    /// <summary>Probability that it is a quote with these spans.</summary>
    public double Confidence { get; } = confidence;

    /// <summary>The content, as ranges of tokens.</summary>
    public List<(int First, int End)> Parts { get; } = [];

    /// <summary>Index of the sentence in which it ends.</summary>
    public int LastSentence { get; set; }
}
