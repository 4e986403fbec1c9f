namespace Annotator.Documents;

/// <summary>How the letters of a token are cased.</summary>
public enum LetterCase : byte
{
    /// <summary>No letter with case.</summary>
    None,

    /// <summary>All letters lower-case.</summary>
    Lower,

    /// <summary>The first letter upper-case, the others lower-case (also the lone capital).</summary>
    Capitalized,

    /// <summary>Two or more letters, all upper-case.</summary>
    Upper,

    /// <summary>Any other mix (<c>McDonald</c>, <c>iPhone</c>, <c>Jean-Pierre</c>).</summary>
    Mixed,
}
