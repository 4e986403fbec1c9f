using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>A tagger of the caller's own types: where it is more sure than not, its names stand before those of the recognizers that ran before it.</summary>
internal sealed class OwnTagger(LearnedRecognizer tagger) : IEntityRecognizer
{
    private const double Sure = 0.5;

    /// <inheritdoc/>
    public string Name => tagger.Name;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        var own = new List<Candidate>();
        tagger.Recognize(text, own);
        var given = new List<Candidate>(found);
        found.Clear();
        foreach (Candidate candidate in given)
            if (!own.Exists(o => o.Confidence >= Sure && o.FirstToken < candidate.EndToken && candidate.FirstToken < o.EndToken)) found.Add(candidate);
        foreach (Candidate candidate in own) found.Add(candidate);
    }
}
