using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Ranking;

/// <summary>What a decision is about: a marked stretch, or what a cue reports.</summary>
/// <param name="Stretch">The stretch, or null.</param>
/// <param name="Cue">The cue, or null.</param>
/// <param name="Part">Which part of the source phrase is asked for.</param>
internal readonly record struct Asked(TextSpan? Stretch, Cue? Cue, SourcePart Part = SourcePart.None);

/// <summary>Which part of a source phrase is asked for.</summary>
internal enum SourcePart : byte
{
    /// <summary>None: the quote itself is.</summary>
    None,

    /// <summary>Where it starts.</summary>
    Start,

    /// <summary>Where it ends.</summary>
    End,
}
