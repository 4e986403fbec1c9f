using System.Runtime.CompilerServices;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>What tells how sure an answer is.</summary>
/// <param name="Kind">Kind of the source phrase.</param>
/// <param name="Speaker">What the speaker is.</param>
/// <param name="Evidence">What was found for and against the speaker.</param>
/// <param name="Figures">How likely the parts of the answer are, and what stands around the quote.</param>
internal readonly record struct Assurance(SourceKind Kind, SpeakerSort Speaker, EvidenceSet Evidence, Figures Figures);

/// <summary>What a speaker is to the text.</summary>
internal enum SpeakerSort : byte
{
    /// <summary>There is none.</summary>
    NoSpeaker,

    /// <summary>Somebody whom the source phrase introduces.</summary>
    NewSpeaker,

    /// <summary>Somebody never named, known from before.</summary>
    UnnamedSpeaker,

    /// <summary>A person by name.</summary>
    PersonSpeaker,

    /// <summary>Anything else by name.</summary>
    BodySpeaker,
}

/// <summary>What is measured of an answer.</summary>
internal enum Figure : byte
{
    /// <summary>The speaker's share of the model's mass.</summary>
    Share,

    /// <summary>The share of the second candidate.</summary>
    SecondShare,

    /// <summary>Number of candidates.</summary>
    Candidates,

    /// <summary>Probability that the quote is one.</summary>
    Detection,

    /// <summary>Probability that the quote before is one; 1 where there is none.</summary>
    DetectionBefore,

    /// <summary>Probability that the quote after is one; 1 where there is none.</summary>
    DetectionAfter,

    /// <summary>Probability that the source phrase is right.</summary>
    Source,

    /// <summary>Probability of another source phrase.</summary>
    OtherSource,

    /// <summary>How sure the answer is on which this one rests: who spoke before, where that speaks again; else 1.</summary>
    Chain,

    /// <summary>Number of the quote's parts.</summary>
    Parts,

    /// <summary>Characters of the quote.</summary>
    Length,

    /// <summary>Characters from the end of the quote before; 9999 where there is none.</summary>
    GapBefore,

    /// <summary>Characters to the quote after; 9999 where there is none.</summary>
    GapAfter,

    /// <summary>Characters between cue and quote, less than 0 where the cue stands before it, 0 inside; 9999 where there is none.</summary>
    CueGap,

    /// <summary>Whether the quote before hangs on the same source phrase: 1 or 0.</summary>
    SamePhraseBefore,

    /// <summary>Whether the quote after hangs on the same source phrase: 1 or 0.</summary>
    SamePhraseAfter,

    /// <summary>Whether the quote before has the same speaker: 1, 0, or -1 where there is none.</summary>
    SameSpeakerBefore,

    /// <summary>Whether the quote after has the same speaker: 1, 0, or -1 where there is none.</summary>
    SameSpeakerAfter,

    /// <summary>Number of the text's quotes with this speaker.</summary>
    QuotesOfSpeaker,

    /// <summary>Number of the text's quotes.</summary>
    Quotes,
}

/// <summary>One number for each <see cref="Figure"/>.</summary>
[InlineArray(Count)]
internal struct Figures
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)Figure.Quotes + 1;

    private float _first;

    /// <summary>The number of a figure.</summary>
    public float this[Figure figure]
    {
        readonly get => this[(int)figure];
        set => this[(int)figure] = value;
    }
}
