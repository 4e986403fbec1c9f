using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>
/// Proposes names in a text: the package's own recognizers, and those that <see cref="NewsAnnotatorBuilder"/> is given. Implementations hold no state that changes: one
/// instance serves any number of threads. What they throw reaches the caller of <see cref="NewsAnnotator.Annotate"/>.
/// </summary>
public interface IEntityRecognizer
{
    /// <summary>The recognizer's name, as mentions report it.</summary>
    string Name { get; }

    /// <summary>
    /// Adds every name that the recognizer proposes to <paramref name="found"/>, in any order, as indexes into <see cref="AnalyzedText.Tokens"/>; overlaps are settled
    /// afterwards: the most confident candidate stays, then the longest, then the first. What recognizers before this one have proposed stands there already and may be replaced.
    /// A candidate outside the tokens, without type or with a confidence outside 0 to 1 ends <see cref="NewsAnnotator.Annotate"/> with an
    /// <see cref="InvalidOperationException"/>; one that reaches over a sentence's end is left out.
    /// </summary>
    void Recognize(AnalyzedText text, ICollection<Candidate> found);
}
