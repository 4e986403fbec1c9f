using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>A noun phrase that may stand for somebody: « le ministre russe des Affaires étrangères ».</summary>
/// <param name="First">Index of its first token, the determiner where it has one.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Head">Index of the noun's first token.</param>
/// <param name="HeadEnd">Index after the noun's last token.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Determiner">The determiner.</param>
internal readonly record struct NominalPhrase(int First, int End, int Head, int HeadEnd, Noun Noun, Determiner Determiner)
{
    /// <summary>Whether no phrase was found.</summary>
    public bool IsNone => Noun.Class == NounClass.None;

    /// <summary>Gender by the noun, else by the determiner.</summary>
    public Gender Gender => Noun.Gender != Gender.Unknown ? Noun.Gender : Noun.IsHuman ? Determiner.Gender : Gender.Unknown;

    /// <summary>Index of the first token that is no determiner.</summary>
    public int ContentStart => Determiner.Kind == DeterminerKind.None ? First : First + 1;
}
