namespace Annotator.Quotes.Cues;

/// <summary>A cue with the phrase that it points to, in tokens.</summary>
/// <param name="First">Index of the verb's (or preposition's) token.</param>
/// <param name="End">Index after it.</param>
/// <param name="SourceFirst">Index of the source phrase's first token, or -1.</param>
/// <param name="SourceEnd">Index after the source phrase.</param>
/// <param name="PhraseFirst">Index of the first token of the whole cue phrase, auxiliaries and source before it included.</param>
/// <param name="PhraseEnd">Index after the whole cue phrase, source after it included.</param>
/// <param name="Form">What the list says of the verb; none for a preposition.</param>
internal readonly record struct Cue(int First, int End, int SourceFirst, int SourceEnd, int PhraseFirst, int PhraseEnd, VerbForm Form)
{
    /// <summary>No cue.</summary>
    public static readonly Cue None = new(-1, -1, -1, -1, -1, -1, VerbForm.None);

    /// <summary>Whether there is a cue.</summary>
    public bool Found => First >= 0;
}
