using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation;

/// <summary>A document with right answers, in the form of the gold sets.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">Its text.</param>
/// <param name="Names">The right names, in order.</param>
/// <param name="Quotes">The right quotes, or null where the document's quotes are not annotated.</param>
/// <param name="Nonspeech">Marked stretches that are not speech.</param>
/// <param name="Surfaces">For each individual's id, the surfaces that name it.</param>
public sealed record GoldDocument(
    string Id,
    string Text,
    ImmutableArray<GoldName> Names,
    ImmutableArray<GoldQuote>? Quotes,
    ImmutableArray<RejectedMarks> Nonspeech,
    ImmutableDictionary<string, ImmutableArray<string>> Surfaces);

/// <summary>A right name.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">The individual, or null where it is not annotated.</param>
public sealed record GoldName(TextSpan Span, EntityType Type, string? Id);

/// <summary>A right quote.</summary>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Content">The content's spans.</param>
/// <param name="Cue">The word that says it, or null.</param>
/// <param name="Source">The phrase that the cue points to, or null.</param>
/// <param name="Speaker">The speaker's canonical name, or null.</param>
/// <param name="SourceKind">person, organisation, state, media, document, group or unknown.</param>
public sealed record GoldQuote(
    QuoteKind Kind, ImmutableArray<TextSpan> Content, TextSpan? Cue, TextSpan? Source, string? Speaker, string? SourceKind);
