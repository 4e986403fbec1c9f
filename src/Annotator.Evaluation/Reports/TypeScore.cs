using Annotator.Documents;

namespace Annotator.Evaluation.Reports;

/// <summary>How well the names of one type are found.</summary>
/// <param name="Type">The type.</param>
/// <param name="Strict">Span and type the same.</param>
/// <param name="Overlap">Type the same, spans sharing a character.</param>
public sealed record TypeScore(EntityType Type, Counts Strict, Counts Overlap);
