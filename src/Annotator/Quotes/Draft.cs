using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes;

/// <summary>A quote in the making.</summary>
internal sealed class Draft(QuoteKind kind, Cue? cue, string rule)
{
    /// <summary>Direct until a fragment joins.</summary>
    public QuoteKind Kind { get; set; } = kind;

    /// <summary>The cue.</summary>
    public Cue? Cue { get; } = cue;

    /// <summary>The cue's word.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>The rule that found it.</summary>
    public string Rule { get; } = rule;

    /// <summary>Whether it is a line of a dialogue or interview.</summary>
    public bool IsTurn { get; init; }

    /// <summary>The source phrase.</summary>
    public TextSpan? Source { get; set; }

    /// <summary>Probability that the source phrase starts where it does, or that there is none.</summary>
    public double SourceConfidence { get; set; } = 1;

    /// <summary>The second likeliest source phrase, where the first is in doubt.</summary>
    public OtherSource? Other { get; set; }

    /// <summary>The content.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>Probability that it is a quote with this cue: that of its least sure stretch.</summary>
    public double Confidence { get; set; } = 1;
}
