using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Sources;

/// <summary>The classes of a text's tokens, each read when it is first asked for.</summary>
internal sealed class TokenClasses(Reading reading, ReportingVerbs verbs)
{
    private static readonly WordSet Ands = new("et ou");
    private readonly TokenClass[] _known = new TokenClass[reading.Count];

    /// <summary>The class of a token.</summary>
    public TokenClass Of(int token)
    {
        if (token < 0 || token >= _known.Length) return TokenClass.None;
        if (_known[token] == TokenClass.Unread) _known[token] = Read(token);
        return _known[token];
    }

    private TokenClass Read(int i)
    {
        if (reading.MentionOf(i) is > 0 and var m) return OfName(reading.Mentions[m - 1].Type);
        if (reading.IsMark(i)) return TokenClass.Mark;
        if (!reading.IsWord(i)) return reading.Is(i, ',') ? TokenClass.Comma : reading.Char(i) is '.' or '!' or '?' or '…' ? TokenClass.Stop : TokenClass.Punctuation;
        if (reading.Is(i, Words.Links)) return TokenClass.Link;
        if (reading.Is(i, Words.Determiners)) return TokenClass.Determiner;
        if (reading.Is(i, Words.Prepositions)) return TokenClass.Preposition;
        if (reading.Is(i, Ands)) return TokenClass.And;
        if (reading.Is(i, "qui")) return TokenClass.Who;
        if (reading.Is(i, Words.SubjectPronouns)) return TokenClass.Pronoun;
        if (reading.Is(i, Words.ClauseOpeners)) return TokenClass.Opener;
        if (reading.Is(i, Words.Auxiliaries)) return TokenClass.Auxiliary;
        if (reading.Is(i, Words.FiniteVerbs)) return TokenClass.Finite;
        if (reading.Is(i, Words.Times)) return TokenClass.Time;
        if (reading.Text.Tokens[i].Kind == TokenKind.Number) return TokenClass.Number;
        return reading.IsCapital(i) ? TokenClass.Capital : OfWord(i);
    }

    private TokenClass OfWord(int i)
    {
        VerbForm verb = verbs.Find(reading.Text.LowerKey(i));
        if ((verb.Tenses & (VerbTenses.Finite | VerbTenses.Conditional)) != 0 && verb.Risk < 2 && Of(i - 1) is not (TokenClass.Determiner or TokenClass.Link)) return TokenClass.Saying;
        ReadOnlySpan<char> word = reading.Text.Of(i);
        if (word.EndsWith("é", StringComparison.Ordinal) || word.EndsWith("ée", StringComparison.Ordinal) || word.EndsWith("és", StringComparison.Ordinal) || word.EndsWith("ées", StringComparison.Ordinal)) return TokenClass.Participle;
        if (word.EndsWith("ant", StringComparison.Ordinal)) return TokenClass.Gerund;
        return word.EndsWith("ment", StringComparison.Ordinal) ? TokenClass.Adverb : TokenClass.Word;
    }

    private static TokenClass OfName(EntityType type) =>
        type == EntityType.Person ? TokenClass.Person : type == EntityType.Organisation ? TokenClass.Body : TokenClass.Place;
}
