using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Rules;

/// <summary>The conditions that a rule may put in angle brackets, by name.</summary>
internal static class RuleShapes
{
    private const int LongestAcronym = 10;

    /// <summary>Conditions on what a token looks like and where it stands.</summary>
    public static readonly ImmutableArray<(string Name, Func<RuleView, int, int, bool> Holds)> Shapes =
    [
        ("word", (view, i, _) => view.Text.Tokens[i].Kind == TokenKind.Word),
        ("number", (view, i, _) => view.Text.Tokens[i].Kind == TokenKind.Number),
        ("capital", (view, i, _) => IsCapital(view.Text, i)),
        ("lower", (view, i, _) => view.Text.Tokens[i] is { Kind: TokenKind.Word, Case: LetterCase.Lower }),
        ("upper", (view, i, _) => view.Text.Tokens[i] is { Kind: TokenKind.Word, Case: LetterCase.Upper }),
        ("initial", (view, i, _) => IsInitial(view.Text, i)),
        ("acronym", (view, i, _) => IsAcronym(view, i)),
        ("shouted", (view, _, _) => view.IsShouted),
        ("opening", (view, i, _) => IsOpening(view, i)),
        ("glued", (view, i, _) => !view.Text.Tokens[i].BlankBefore),
        ("leads", (view, i, _) => IsCapitalAt(view, i + 1) || IsCapitalAt(view, i + 2)),
    ];

    /// <summary>Conditions on a whole phrase of a list, or on the token where the element asks no list.</summary>
    public static readonly ImmutableArray<(string Name, Func<RuleView, int, int, bool> Holds)> PhraseShapes =
    [
        ("closing", (view, _, end) => end == view.Sentence.EndToken),
        ("several", (_, i, end) => end > i + 1),
        ("alone", (view, i, end) => !IsCapitalAt(view, i - 1) && !IsCapitalAt(view, end)),
        ("titled", (view, _, end) => view.Text.Tokens[end - 1].Case != LetterCase.Lower),
        ("followed", (view, _, end) => IsCapitalAt(view, end)),
    ];

    /// <summary>Lists of names.</summary>
    public static readonly ImmutableArray<(string Name, NameList Lists)> Lists =
    [
        ("state", NameList.State),
        ("seat", NameList.Seat),
        ("demonym", NameList.Demonym),
        ("city", NameList.City),
        ("town", NameList.Town),
        ("commune", NameList.Commune),
        ("village", NameList.Village),
        ("region", NameList.Region | NameList.Subdivision),
        ("feature", NameList.Feature),
        ("given", NameList.GivenMasculine | NameList.GivenFeminine),
        ("rare-given", NameList.GivenRare),
        ("surname", NameList.Surname),
        ("rare-surname", NameList.SurnameRare),
        ("person", NameList.Person),
        ("leader", NameList.Leader),
        ("organisation", NameList.Organisation),
        ("media", NameList.Media),
        ("party", NameList.Party),
        ("research", NameList.Research),
        ("title", NameList.Title),
        ("body-head", NameList.BodyHead),
        ("place-head", NameList.PlaceHead),
    ];

    /// <summary>The names of all conditions.</summary>
    public static IEnumerable<string> Names => Shapes.Concat(PhraseShapes).Select(s => s.Name).Concat(Lists.Select(l => l.Name));

    /// <summary>The condition of shape under a name, or null.</summary>
    public static Func<RuleView, int, int, bool>? Find(ImmutableArray<(string Name, Func<RuleView, int, int, bool> Holds)> shapes, string name)
    {
        foreach ((string known, Func<RuleView, int, int, bool> holds) in shapes)
        {
            if (known == name) return holds;
        }

        return null;
    }

    /// <summary>Whether a condition of shape holds only for words with a capital.</summary>
    public static bool IsCapital(string name) => name is "capital" or "upper" or "initial" or "acronym";

    /// <summary>The lists under a name, or none.</summary>
    public static NameList FindLists(string name)
    {
        foreach ((string known, NameList lists) in Lists)
        {
            if (known == name) return lists;
        }

        return NameList.None;
    }

    private static bool IsCapital(AnalyzedText text, int token) =>
        text.Tokens[token] is { Kind: TokenKind.Word, Case: >= LetterCase.Capitalized } && char.IsUpper(text.Text[text.Tokens[token].Span.Start]);

    private static bool IsCapitalAt(RuleView view, int token) =>
        token >= view.Sentence.FirstToken && token < view.Sentence.EndToken && IsCapital(view.Text, token);

    // « J. », « J.-P. »
    private static bool IsInitial(AnalyzedText text, int token)
    {
        ReadOnlySpan<char> word = text.Of(token);
        return IsCapital(text, token) && word.Length > 1 && word[1] == '.';
    }

    private static bool IsAcronym(RuleView view, int token)
    {
        Token word = view.Text.Tokens[token];
        return word is { Kind: TokenKind.Word, Case: LetterCase.Upper } && word.Span.Length <= LongestAcronym && !view.IsShouted;
    }

    // the first word of a sentence, an opening mark or a list sign passed over
    private static bool IsOpening(RuleView view, int token)
    {
        for (int i = token - 1; i >= view.Sentence.FirstToken; i--)
        {
            if (view.Text.Tokens[i].Kind is TokenKind.Word or TokenKind.Address) return false;
        }

        return true;
    }
}
