using System.Collections.Immutable;

namespace Annotator.Documents;

/// <summary>The individual that one or more mentions of a document name.</summary>
/// <param name="Id">Unique in the document; the ISO 3166-1 alpha-2 code for a state that has one.</param>
/// <param name="Type">What kind of individual.</param>
/// <param name="Name">The fullest name that the document gives.</param>
/// <param name="Aliases">Its other names in the document, in order of first appearance.</param>
/// <param name="Roles">The functions that the document gives it, in order of first appearance.</param>
public sealed record Entity(string Id, EntityType Type, string Name, ImmutableArray<string> Aliases, ImmutableArray<Role> Roles)
{
    /// <summary>Wikidata identifier (<c>Q912</c>) where a list knows it, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Grammatical gender of the individual as far as first name, title and agreement tell.</summary>
    public Gender Gender { get; init; }
}

/// <summary>A function held: « ministre russe des Affaires étrangères ».</summary>
/// <param name="Text">The function as the document words it.</param>
/// <param name="State">ISO 3166-1 alpha-2 code of the state it is held for, or null.</param>
public sealed record Role(string Text, string? State);

/// <summary>Grammatical gender.</summary>
public enum Gender : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,
}
