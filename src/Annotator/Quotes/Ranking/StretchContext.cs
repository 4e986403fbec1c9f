using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Ranking;

/// <summary>What surrounds a stretch.</summary>
internal readonly record struct StretchContext
{
    /// <summary>Words between the stretch before and this one; -1 where there is none.</summary>
    public int Gap { get; init; }

    /// <summary>What was decided of the stretch before.</summary>
    public ChoiceKind PreviousKind { get; init; }

    /// <summary>The cue of the stretch before.</summary>
    public Cue? PreviousCue { get; init; }

    /// <summary>Whether the stretch before has a cue.</summary>
    public bool PreviousHasCue => PreviousCue is not null;

    /// <summary>Whether the stretch before is likely a whole clause.</summary>
    public bool PreviousClause { get; init; }

    /// <summary>Whether it starts in the sentence in which the one before ends.</summary>
    public bool SameSentence { get; init; }

    /// <summary>Whether no line ends between them.</summary>
    public bool SameLine { get; init; }

    /// <summary>Whether the cue of the one before stands between them.</summary>
    public bool CueBetween { get; init; }

    /// <summary>Sentences that end between them, 3 at most.</summary>
    public ulong SentencesBetween { get; init; }

    /// <summary>Cues outside marks in its sentence, 3 at most.</summary>
    public ulong CuesHere { get; init; }

    /// <summary>Whether an inverted cue follows at once.</summary>
    public bool InciseAfter { get; init; }

    /// <summary>Whether its sentence is the first of the text or has no full stop.</summary>
    public bool Heading { get; init; }

    /// <summary>Whether nothing but the cue and source of the stretch before stands between.</summary>
    public bool InciseAlone { get; init; }

    /// <summary>Whether a person's name (1) or another (2) and a colon stand before it.</summary>
    public ulong Named { get; init; }

    /// <summary>What was decided of the same words before: 0 they are new, 1 no speech, 2 speech.</summary>
    public ulong Verdict { get; init; }

    /// <summary>Which share of the stretches of the page are short, in fifths; 6 where there are few.</summary>
    public ulong ShortShare { get; init; }

    /// <summary>The verb of the nearest cue before it in its sentence, or 0.</summary>
    public ulong NearVerb { get; init; }

    /// <summary>What the source phrase of that cue is.</summary>
    public ulong NearSource { get; init; }

    /// <summary>Whether the same words stand in the text once more.</summary>
    public bool Repeated { get; init; }
}

/// <summary>Where a cue stands to a stretch.</summary>
internal enum CuePlace : byte
{
    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>Inside its marks.</summary>
    Inside,
}

/// <summary>How a cue stands to a stretch.</summary>
internal readonly record struct CueRelation
{
    /// <summary>Before, after or inside.</summary>
    public CuePlace Place { get; init; }

    /// <summary>Tokens between them.</summary>
    public int Distance { get; init; }

    /// <summary>Whether they share a sentence.</summary>
    public bool SameSentence { get; init; }

    /// <summary>Whether no line ends between them.</summary>
    public bool SameLine { get; init; }

    /// <summary>Other cues between them, 3 at most.</summary>
    public int CuesBetween { get; init; }

    /// <summary>Whether other stretches stand between them: 0 none, 1 with words outside them, 2 nothing else.</summary>
    public ulong MarksBetween { get; init; }

    /// <summary>Words between them outside other stretches.</summary>
    public int FreeDistance { get; init; }

    /// <summary>Commas between them, 3 at most.</summary>
    public int Commas { get; init; }

    /// <summary>Key of the token that links them: the one before the stretch, or the one before the cue.</summary>
    public ulong Link { get; init; }

    /// <summary>Whether a comma or mark stands before the cue.</summary>
    public bool CommaBefore { get; init; }

    /// <summary>Key of the word before the cue.</summary>
    public ulong WordBefore { get; init; }
}
