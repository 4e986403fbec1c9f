using Annotator.Documents;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>A quote's source phrase, read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Gender">The gender it shows.</param>
/// <param name="Plural">Whether it is a plural.</param>
/// <param name="Nominal">Its noun phrase, if it is one.</param>
/// <param name="State">ISO code of the state it names, or null.</param>
internal sealed record SourcePhrase(
    SourceKind Kind, TextSpan Span, int FirstToken, int EndToken, Gender Gender, bool Plural, NominalPhrase Nominal, string? State)
{
    /// <summary>Whether the phrase says that somebody is meant again: « la même source ».</summary>
    public bool IsSame { get; init; }

    /// <summary>The fullest phrase of the text for whom it means: « l'armée égyptienne » for « l'armée »; null where it is the phrase itself.</summary>
    public TextSpan? Fullest { get; init; }

    /// <summary>Which of the names in it, counted from 0, are complements of its noun, one bit each: « un porte-parole de l'ONU ».</summary>
    public ulong Complements { get; init; }

    /// <summary>Whether a name in it, counted from 0, is a complement of its noun.</summary>
    public bool IsComplement(int name) => name < 64 && (Complements & (1UL << name)) != 0;

    /// <summary>How somebody never named is called by it.</summary>
    public string Description(string text) => (Fullest ?? Span).In(text);

    /// <summary>The phrase of a quote that has none.</summary>
    public static SourcePhrase Absent { get; } = new(SourceKind.None, default, 0, 0, Gender.Unknown, false, default, null);

    /// <summary>The same where the author's own words of the sentence name somebody.</summary>
    public static SourcePhrase Framed { get; } = Absent with { Kind = SourceKind.Framed };
}
