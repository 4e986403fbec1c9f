namespace Annotator.Documents;

/// <summary>What one recognizer proposes: a name, before overlaps are settled and individuals joined.</summary>
/// <param name="FirstToken">Index of the name's first token.</param>
/// <param name="EndToken">Index after the name's last token.</param>
/// <param name="Type">The proposed type.</param>
/// <param name="Confidence">Probability that span and type are right, from 0 to 1.</param>
/// <param name="Recognizer">Which recognizer proposes it.</param>
/// <param name="Rule">Which of its rules, lists or models decided.</param>
public sealed record Candidate(int FirstToken, int EndToken, EntityType Type, double Confidence, string Recognizer, string Rule)
{
    /// <summary>What a list knows of the individual (an ISO code for a state, a Wikidata id), or null.</summary>
    public string? KnownId { get; init; }
}
