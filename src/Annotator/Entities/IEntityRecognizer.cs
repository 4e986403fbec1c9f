using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>Proposes names in a text. Implementations hold no state that changes: one instance serves any number of threads.</summary>
public interface IEntityRecognizer
{
    /// <summary>The recognizer's name, as mentions report it.</summary>
    string Name { get; }

    /// <summary>Adds every name that the recognizer proposes to <paramref name="found"/>, in any order; overlaps are settled afterwards.</summary>
    void Recognize(AnalyzedText text, ICollection<Candidate> found);
}
