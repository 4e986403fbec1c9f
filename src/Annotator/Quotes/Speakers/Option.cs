using System.Runtime.CompilerServices;
using Annotator.Quotes.Speakers.Memory;

namespace Annotator.Quotes.Speakers;

/// <summary>One answer to « who said it »: somebody known, somebody that the source phrase introduces, or nobody.</summary>
/// <param name="Referent">Who, or null for the other two answers.</param>
/// <param name="IsNew">Whether the source phrase introduces somebody.</param>
/// <param name="Evidence">What was found for and against it.</param>
internal readonly record struct Option(Referent? Referent, bool IsNew, EvidenceSet Evidence)
{
    /// <summary>The same answer with one more piece of evidence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Option With(Evidence evidence) => new(Referent, IsNew, Evidence.With(evidence));

    /// <summary>Whether a piece of evidence was found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(Evidence evidence) => Evidence.Has(evidence);
}
