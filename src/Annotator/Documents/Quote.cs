using System.Collections.Immutable;

namespace Annotator.Documents;

/// <summary>How a quote renders the words of its source.</summary>
public enum QuoteKind : byte
{
    /// <summary>The whole utterance stands in quotation marks, after a dash, or as an answer.</summary>
    Direct,

    /// <summary>The article's own clause carries words of the source in quotation marks.</summary>
    Mixed,

    /// <summary>No quotation marks.</summary>
    Indirect,
}

/// <summary>A stretch that the article presents as said or written by a source other than its author.</summary>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Spans">The content, outer marks included; several where an incise cuts it or several fragments hang on one cue.</param>
/// <param name="Cue">The word that says it, without auxiliary, or null (caption, interview turn).</param>
/// <param name="Source">The phrase that the cue points to, or null.</param>
/// <param name="Speaker">Who said it, or null where nobody is to be found.</param>
/// <param name="Confidence">Probability that content and speaker are right, from 0 to 1.</param>
/// <param name="Candidates">The other possible speakers, best first.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Quote(
    QuoteKind Kind,
    ImmutableArray<TextSpan> Spans,
    TextSpan? Cue,
    TextSpan? Source,
    Speaker? Speaker,
    double Confidence,
    ImmutableArray<SpeakerCandidate> Candidates,
    string Rule);

/// <summary>Who said a quote.</summary>
/// <param name="Entity">The <see cref="Documents.Entity.Id"/>, or null for somebody never named.</param>
/// <param name="Name">The entity's fullest name, or the description of somebody never named.</param>
public sealed record Speaker(string? Entity, string Name);

/// <summary>A possible speaker.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Confidence">Probability, from 0 to 1.</param>
/// <param name="Evidence">What speaks for it, in words.</param>
public sealed record SpeakerCandidate(Speaker Speaker, double Confidence, string Evidence)
{
    /// <summary>A candidate whose evidence is put into words when it is first read.</summary>
    internal SpeakerCandidate(Speaker speaker, double confidence, Func<string> words)
        : this(speaker, confidence, (string)null!) => _words = words;

    private readonly Func<string>? _words;

    /// <summary>What speaks for it, in words.</summary>
    public string Evidence
    {
        get => field ??= _words!();
        init;
    } = Evidence;

    /// <summary>Whether speaker, confidence and evidence are the same.</summary>
    public bool Equals(SpeakerCandidate? other) =>
        other is not null && Speaker == other.Speaker && Confidence.Equals(other.Confidence) && Evidence == other.Evidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Speaker, Confidence);
}
