using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Sources;

/// <summary>The classes of a text's tokens, each read when it is first asked for.</summary>
internal sealed class TokenClasses(Reading reading, ReportingVerbs verbs)
{
    private static readonly KeyTable<TokenClass> Listed = WordSet.TableOf(
        (Words.Links.Words, TokenClass.Link),
        (Words.Determiners.Words, TokenClass.Determiner),
        (Words.Prepositions.Words, TokenClass.Preposition),
        ("et ou", TokenClass.And),
        ("qui", TokenClass.Who),
        (Words.SubjectPronouns.Words, TokenClass.Pronoun),
        (Words.ClauseOpeners.Words, TokenClass.Opener),
        (Words.Auxiliaries.Words, TokenClass.Auxiliary),
        (Words.FiniteVerbs.Words, TokenClass.Finite),
        (Words.Times.Words, TokenClass.Time));

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
        TokenClass listed = Listed.Find(reading.Text.LowerKey(i));
        if (listed != TokenClass.Unread) return listed;
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
