namespace Annotator.Documents;

/// <summary>The type of a name: one of the four of French news, a demonym, or the user's own.</summary>
/// <param name="Code">The short code that the formats write, such as <c>PER</c>.</param>
public readonly record struct EntityType(string Code)
{
    /// <summary>A human being, real or fictional, by name.</summary>
    public static EntityType Person { get; } = new("PER");

    /// <summary>A state, by its short, long or abbreviated name.</summary>
    public static EntityType State { get; } = new("STATE");

    /// <summary>An organised body of people.</summary>
    public static EntityType Organisation { get; } = new("ORG");

    /// <summary>Any other named place.</summary>
    public static EntityType Location { get; } = new("LOC");

    /// <summary>A demonym or the adjective of a place; reported only on request.</summary>
    public static EntityType Demonym { get; } = new("DEM");

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
