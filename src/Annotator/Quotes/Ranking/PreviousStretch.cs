namespace Annotator.Quotes.Ranking;

/// <summary>What is known of the last stretch that is speech when the next one is decided.</summary>
internal struct PreviousStretch
{
    /// <summary>The quote it belongs to, or null where there is none yet.</summary>
    public Draft? Draft;

    /// <summary>What was decided.</summary>
    public ChoiceKind Kind;

    /// <summary>Whether it is a whole clause.</summary>
    public bool Clause;

    /// <summary>Index after its last token.</summary>
    public int End;

    /// <summary>Its index.</summary>
    public int Index;

    /// <summary>The sentence in which it ends.</summary>
    public int Sentence;
}
