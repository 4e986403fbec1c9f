using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Coreference.Profiles;

/// <summary>Tells a capital or palace that stands for its government from one that is a place.</summary>
internal sealed class MetonymFinder(StateWords seats)
{
    private static readonly WordSet Before = new("que qu' et mais car or où selon si quand lorsque alors tandis");

    private static readonly WordSet Sayers = new("selon");

    private static readonly WordSet NotVerbs = new(
        "et ou de du des d' à au aux en dans sur pour par avec sans sous depuis vers contre où qui que dont le la les l' un une mardi lundi mercredi jeudi vendredi samedi dimanche hier après avant lors");

    /// <summary>The state that a name stands for as its subject's government (« Moscou a signé »), or null.</summary>
    public string? Find(AnalyzedText text, Candidate name, Sentence sentence)
    {
        if (name.Type != EntityType.Location && name.Type != EntityType.Organisation) return null;
        if (seats.Find(text.SpanOf(name.FirstToken, name.EndToken).Of(text.Text)) is not { } state) return null;
        if (name.Type == EntityType.Organisation) return state;
        int before = name.FirstToken - 1;
        bool opens = before < sentence.FirstToken || text.Tokens[before].Kind != TokenKind.Word || Before.Contains(text, before);
        if (!opens || name.EndToken >= sentence.EndToken) return null;
        if (before >= sentence.FirstToken && Sayers.Contains(text, before)) return state;
        return text.Tokens[name.EndToken] is { Kind: TokenKind.Word, Case: LetterCase.Lower } && !NotVerbs.Contains(text, name.EndToken) ? state : null;
    }
}
