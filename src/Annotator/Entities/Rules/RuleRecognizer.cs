using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Rules;

/// <summary>Finds names by the patterns of rule files: every rule looks at every place, the overlap resolver settles what they disagree on.</summary>
/// <param name="rules">The rules.</param>
/// <param name="names">The lists that they ask.</param>
/// <param name="yields">Whether to keep out of the way of what other recognizers have proposed.</param>
internal sealed class RuleRecognizer(ImmutableArray<EntityRule> rules, NameLists names, bool yields) : IEntityRecognizer
{
    /// <summary>The confidence from which on a rule is worth reading beside the trained tagger.</summary>
    public const double Sure = 0.95;

    /// <inheritdoc/>
    public string Name => RecognizerNames.Rules;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        if (rules.IsEmpty || text.Tokens.IsEmpty) return;
        var own = new List<Candidate>();
        var view = new RuleView(text, names);
        foreach (Sentence sentence in text.Sentences)
        {
            view.Enter(sentence);
            foreach (EntityRule rule in rules)
            {
                for (int i = sentence.FirstToken; i < sentence.EndToken;) i = Math.Max(i + 1, rule.Apply(view, i, Name, own));
            }
        }

        if (yields && own.Count > 0) RemoveTaken(own, found, text.Tokens.Length);
        foreach (Candidate candidate in own) found.Add(candidate);
    }

    private static void RemoveTaken(List<Candidate> own, ICollection<Candidate> found, int tokenCount)
    {
        var taken = new bool[tokenCount];
        foreach (Candidate candidate in found) taken.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken).Fill(true);
        own.RemoveAll(c => taken.AsSpan(c.FirstToken, c.EndToken - c.FirstToken).Contains(true));
    }
}
