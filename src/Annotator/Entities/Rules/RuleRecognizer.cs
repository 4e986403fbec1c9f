using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Rules;

/// <summary>Finds names by the patterns of rule files: every rule looks at every place, the overlap resolver settles what they disagree on.</summary>
internal sealed class RuleRecognizer : IEntityRecognizer
{
    /// <summary>The confidence from which on a rule is worth reading beside the trained tagger.</summary>
    public const double Sure = 0.95;

    private readonly ImmutableArray<EntityRule> _rules;
    private readonly NameLists _names;
    private readonly bool _yields;

    // Rules by what they must start with, so that most words cost one look-up.
    private readonly WordSet _firstWords;
    private readonly ImmutableArray<int> _ofWords;
    private readonly ImmutableArray<int> _ofCapitals;
    private readonly ImmutableArray<int> _ofAny;

    /// <summary>Makes a recognizer.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="names">The lists that they ask.</param>
    /// <param name="yields">Whether to keep out of the way of what other recognizers have proposed.</param>
    public RuleRecognizer(ImmutableArray<EntityRule> rules, NameLists names, bool yields)
    {
        _rules = rules;
        _names = names;
        _yields = yields;
        ImmutableArray<int>.Builder ofWords = ImmutableArray.CreateBuilder<int>(), ofCapitals = ImmutableArray.CreateBuilder<int>(), ofAny = ImmutableArray.CreateBuilder<int>();
        string words = string.Empty;
        for (int i = 0; i < rules.Length; i++)
        {
            RuleElement first = rules[i].Elements[0];
            words += " " + first.AskedWords;
            (first.AskedWords is not null ? ofWords : first.AsksCapital ? ofCapitals : ofAny).Add(i);
        }

        (_ofWords, _ofCapitals, _ofAny) = (ofWords.ToImmutable(), ofCapitals.ToImmutable(), ofAny.ToImmutable());
        _firstWords = new WordSet(words);
    }

    /// <inheritdoc/>
    public string Name => RecognizerNames.Rules;

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        if (_rules.IsEmpty || text.Tokens.IsEmpty) return;
        var own = new List<Candidate>();
        var view = new RuleView(text, _names);
        int[] resume = new int[_rules.Length];
        foreach (Sentence sentence in text.Sentences)
        {
            view.Enter(sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_firstWords.Contains(text, i)) Try(_ofWords, view, i, resume, own);
                if (text.Tokens[i].Case >= LetterCase.Capitalized) Try(_ofCapitals, view, i, resume, own);
                Try(_ofAny, view, i, resume, own);
            }
        }

        if (_yields && own.Count > 0) RemoveTaken(own, found, text.Tokens.Length);
        foreach (Candidate candidate in own) found.Add(candidate);
    }

    /// <summary>Tries rules at a token; one that has found a name goes on after it.</summary>
    private void Try(ImmutableArray<int> rules, RuleView view, int first, int[] resume, List<Candidate> own)
    {
        foreach (int rule in rules)
        {
            if (resume[rule] <= first) resume[rule] = _rules[rule].Apply(view, first, Name, own);
        }
    }

    private static void RemoveTaken(List<Candidate> own, ICollection<Candidate> found, int tokenCount)
    {
        var taken = new bool[tokenCount];
        foreach (Candidate candidate in found) taken.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken).Fill(true);
        own.RemoveAll(c => taken.AsSpan(c.FirstToken, c.EndToken - c.FirstToken).Contains(true));
    }
}
