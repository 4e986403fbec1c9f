using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Rules;

/// <summary>What the rules see of a page: each token's lists, looked up when a rule first asks, and the sentence that is being read.</summary>
internal sealed class RuleView
{
    private readonly NameLists _names;
    private readonly Look[] _looks;

    /// <summary>Opens a page.</summary>
    public RuleView(AnalyzedText text, NameLists names)
    {
        Text = text;
        _names = names;
        _looks = new Look[text.Tokens.Length];
    }

    /// <summary>The page.</summary>
    public AnalyzedText Text { get; }

    /// <summary>The sentence that is being read; no pattern leaves it.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>Whether that sentence is a heading in capitals.</summary>
    public bool IsShouted { get; private set; }

    /// <summary>Turns to a sentence.</summary>
    public void Enter(Sentence sentence)
    {
        Sentence = sentence;
        IsShouted = Headings.IsShouted(Text, sentence);
    }

    /// <summary>
    /// The index after the name of one of the lists that starts with a token: the longest phrase of any list, else the token alone; 0 where neither is on these.
    /// </summary>
    public int EndOf(int token, NameList lists)
    {
        ref Look look = ref _looks[token];
        if (look.End == 0) look = LookUp(token);
        return (look.Phrase & lists) != 0 ? look.End : (look.Own & lists) != 0 ? token + 1 : 0;
    }

    private Look LookUp(int token)
    {
        if (Text.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number)) return new Look(NameList.None, NameList.None, token + 1);
        NameList own = _names.LongestMatch(Text, token, token + 1, out _);
        NameList phrase = _names.LongestMatch(Text, token, Sentence.EndToken, out int end);
        return new Look(own, phrase, Math.Max(end, token + 1));
    }

    /// <summary>What the lists say of a token, and of the longest phrase that starts with it.</summary>
    private readonly record struct Look(NameList Own, NameList Phrase, int End);
}
