namespace Annotator.Documents;

/// <summary>A name in the text.</summary>
/// <param name="Span">Where it stands, without determiner, title or function.</param>
/// <param name="Type">What it names.</param>
/// <param name="Entity">The <see cref="Documents.Entity.Id"/> of the individual it names.</param>
/// <param name="Confidence">Probability that span and type are right, from 0 to 1.</param>
/// <param name="Recognizer">Which recognizer found it.</param>
/// <param name="Rule">Which of its rules, lists or models decided.</param>
public sealed record Mention(TextSpan Span, EntityType Type, string Entity, double Confidence, string Recognizer, string Rule)
{
    /// <summary>ISO 3166-1 alpha-2 code of the state that a capital or palace stands for here (« Moscou a signé »), or that a demonym points to; or null.</summary>
    public string? Metonym { get; init; }
}
