using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Page.Rules;

/// <summary>
/// Where the list of states gives way to the model: « Algérie Télécom » and « Israël Mukendi » are more than their first word, and « Luxembourg », « Niger » or « Panama »
/// are also a city or a river.
/// </summary>
internal sealed class ListedStates
{
    private const double Likely = 0.5;
    private const double LikelyPlace = 0.75;
    private const NameList Places = NameList.City | NameList.Town | NameList.Feature | NameList.Subdivision;

    private readonly NameLists _names;
    private readonly Candidate?[] _model;

    /// <summary>Takes note of what the model found.</summary>
    public ListedStates(List<Candidate> candidates, int tokens, NameLists names)
    {
        _names = names;
        _model = new Candidate?[tokens];
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Recognizer != RecognizerNames.Learned || candidate.Confidence < Likely) continue;
            _model.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken).Fill(candidate);
        }
    }

    /// <summary>Whether a listed state gives way.</summary>
    /// <param name="text">The page.</param>
    /// <param name="listed">A candidate of the list.</param>
    /// <param name="sentenceStart">The first token of its sentence.</param>
    public bool Yields(AnalyzedText text, Candidate listed, int sentenceStart)
    {
        if (listed.KnownId is null || listed.Type != EntityType.State) return false;
        if (_model[listed.FirstToken] is not { } found) return listed.EndToken == listed.FirstToken + 1 && (OpensName(text, listed.EndToken) || EndsName(text, listed.FirstToken, sentenceStart));
        if (found.EndToken - found.FirstToken > listed.EndToken - listed.FirstToken) return found.EndToken >= listed.EndToken && (found.FirstToken == listed.FirstToken || found.Type == EntityType.Person);
        if (found.Type != EntityType.Location || found.Confidence < LikelyPlace || found.EndToken != listed.EndToken) return false;
        NameList lists = _names.LongestMatch(text, listed.FirstToken, listed.EndToken, out int end);
        return end == listed.EndToken && (lists & Places) != 0;
    }

    /// <summary>« Algérie Télécom », though the model knows no such name.</summary>
    private static bool OpensName(AnalyzedText text, int next) =>
        next < text.Tokens.Length && text.Tokens[next].Case >= LetterCase.Capitalized && text.Tokens[next].BlankBefore
        && !text.HasLineBreak(next - 1, next);

    /// <summary>« l’Ironman France »: a word with a capital that the sentence does not start with.</summary>
    private static bool EndsName(AnalyzedText text, int first, int sentenceStart) =>
        first - 1 > sentenceStart && text.Tokens[first].BlankBefore && text.Tokens[first - 1].Kind == TokenKind.Word && text.Tokens[first - 1].Case is LetterCase.Capitalized or LetterCase.Mixed;
}
