using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Ranking;

/// <summary>What a decision is about: a marked stretch, or what a cue reports.</summary>
/// <param name="Stretch">The stretch, or null.</param>
/// <param name="Cue">The cue, or null.</param>
internal readonly record struct Asked(TextSpan? Stretch, Cue? Cue);
