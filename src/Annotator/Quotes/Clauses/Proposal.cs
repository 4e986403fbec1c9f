namespace Annotator.Quotes.Clauses;

/// <summary>How a clause hangs on its cue.</summary>
internal enum ClauseFrame : byte
{
    /// <summary><c>a annoncé que …</c></summary>
    That,

    /// <summary><c>se demande si …</c></summary>
    Question,

    /// <summary><c>affirme avoir …</c></summary>
    Infinitive,

    /// <summary><c>Selon X, …</c></summary>
    Led,

    /// <summary><c>…, a indiqué X</c> or <c>…, selon X</c></summary>
    Closed,

    /// <summary><c>…, selon X, …</c></summary>
    Around,
}

/// <summary>A clause that a cue may report.</summary>
/// <param name="Frame">How it hangs on the cue.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="SecondFirst">Index of the first token of its second part, or -1.</param>
/// <param name="SecondEnd">Index after the last token of its second part.</param>
internal readonly record struct Proposal(ClauseFrame Frame, int First, int End, int SecondFirst = -1, int SecondEnd = -1);
