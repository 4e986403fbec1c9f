using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Ranking;

/// <summary>What can be decided.</summary>
internal enum ChoiceKind : byte
{
    /// <summary>No speech.</summary>
    NoSpeech,

    /// <summary>Speech without a cue of its own.</summary>
    WithoutCue,

    /// <summary>Goes on with the stretch before.</summary>
    GoesOn,

    /// <summary>Speech that a cue introduces.</summary>
    WithCue,

    /// <summary>A source phrase, or its first token; nobody where it has no span.</summary>
    Source,
}

/// <summary>One of the things that can be decided of a stretch or a cue.</summary>
/// <param name="Kind">What.</param>
/// <param name="Cue">The cue, where one introduces it.</param>
/// <param name="Spans">The clause, where a cue is asked for what it reports; the source phrase or its first token, where that is asked for.</param>
internal sealed record Choice(ChoiceKind Kind, Cue? Cue, TextSpan[]? Spans = null);
