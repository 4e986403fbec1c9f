namespace Annotator.Formats;

/// <summary>How tags mark the tokens of a name.</summary>
public enum ConllScheme
{
    /// <summary>B for the first token, I for the others (IOB2).</summary>
    Bio,

    /// <summary>B, I and E for the first, inner and last token, S for a single one.</summary>
    Bioes,
}
