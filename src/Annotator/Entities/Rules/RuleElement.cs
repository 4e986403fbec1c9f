using System.Collections.Immutable;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Rules;

/// <summary>One element of a pattern: alternatives, any of which fits, and how often it may stand. It takes as many as fit and gives none back.</summary>
/// <param name="Alternatives">The alternatives, each a list of conditions that must all hold, in the order in which they are asked.</param>
/// <param name="Least">How often it must stand.</param>
/// <param name="Most">How often it may stand.</param>
internal sealed record RuleElement(ImmutableArray<ImmutableArray<RuleCondition>> Alternatives, int Least, int Most)
{
    /// <summary>How often an element with <c>*</c> or <c>+</c> may stand at most.</summary>
    public const int MostRepeats = 16;

    /// <summary>Whether every alternative asks for a capital.</summary>
    public bool AsksCapital => Alternatives.All(a => a.Any(c => c is { Kind: RuleKind.Capital, Negated: false }));

    /// <summary>The words of which every alternative asks for one, or null.</summary>
    public string? AskedWords => Alternatives.All(a => a.Any(c => c is { Words: not null, Negated: false }))
        ? string.Join(' ', Alternatives.Select(a => a.First(c => c is { Words: not null, Negated: false }).Words!.Words))
        : null;

    /// <summary>The index after what the element takes from a token on, or -1 where it does not fit.</summary>
    public int Take(RuleView view, int first)
    {
        int at = first, count = 0;
        while (count < Most && TakeOne(view, at) is > 0 and var end)
        {
            at = end;
            count++;
        }

        return count >= Least ? at : -1;
    }

    private int TakeOne(RuleView view, int first)
    {
        if (first >= view.Sentence.EndToken) return -1;
        foreach (ImmutableArray<RuleCondition> conditions in Alternatives)
        {
            if (Fit(view, first, conditions) is > 0 and var end) return end;
        }

        return -1;
    }

    private static int Fit(RuleView view, int first, ImmutableArray<RuleCondition> conditions)
    {
        int end = first + 1;
        foreach (RuleCondition condition in conditions)
        {
            if (condition.Holds(view, first, end) == condition.Negated) return -1;
            if (condition.TakesPhrase) end = Math.Max(end, view.EndOf(first, condition.Lists));
        }

        return end;
    }
}

/// <summary>One condition on a token, or on the phrase of a list that starts with it.</summary>
/// <param name="Shape">What it must look like, where the condition is of shape.</param>
/// <param name="Lists">The lists one of which it must stand on, where the condition is of lists.</param>
/// <param name="Words">The words one of which it must be, where the condition is of words.</param>
/// <param name="Negated">Whether the condition must not hold.</param>
/// <param name="Kind">What it is about, in the order in which conditions are asked: the cheap first, what needs the end of the phrase last.</param>
internal sealed record RuleCondition(Func<RuleView, int, int, bool>? Shape, NameList Lists, WordSet? Words, bool Negated, RuleKind Kind)
{
    /// <summary>Whether the element takes the phrase for which it holds.</summary>
    public bool TakesPhrase => Lists != NameList.None && !Negated;

    /// <summary>Whether it holds for the tokens from <paramref name="first"/> to <paramref name="end"/>, negation left aside.</summary>
    public bool Holds(RuleView view, int first, int end)
    {
        if (Shape is not null) return Shape(view, first, end);
        return Words is not null ? Words.Contains(view.Text, first) : view.EndOf(first, Lists) > 0;
    }
}

/// <summary>What a condition is about.</summary>
internal enum RuleKind : byte
{
    /// <summary>A look of the token that it has only with a capital.</summary>
    Capital,

    /// <summary>The token alone.</summary>
    Token,

    /// <summary>The lists.</summary>
    List,

    /// <summary>The phrase that a list has given.</summary>
    Phrase,
}
