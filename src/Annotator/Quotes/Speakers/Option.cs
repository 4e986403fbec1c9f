using Annotator.Quotes.Speakers.Memory;

namespace Annotator.Quotes.Speakers;

/// <summary>One answer to « who said it »: somebody known, somebody that the source phrase introduces, or nobody.</summary>
/// <param name="Referent">Who, or null for the other two answers.</param>
/// <param name="IsNew">Whether the source phrase introduces somebody.</param>
/// <param name="Evidence">What was found for and against it.</param>
internal readonly record struct Option(Referent? Referent, bool IsNew, EvidenceSet Evidence)
{
    /// <summary>The same answer with one more piece of evidence.</summary>
    public Option With(Evidence evidence) => this with { Evidence = Evidence.With(evidence) };

    /// <summary>Whether a piece of evidence was found.</summary>
    public bool Has(Evidence evidence) => Evidence.Has(evidence);
}
