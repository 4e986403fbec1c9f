using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>« le parquet de Paris », « le tribunal administratif de Lille »: a lower-case noun that its place makes one particular body.</summary>
internal sealed class BodyHeads(NameLists names)
{
    private const int MostModifiers = 5;

    private static readonly WordSet Heads = new("préfecture sous-préfecture ambassade consulat parquet tribunal cour ministère rectorat chu conseil mairie secrétariat");

    /// <summary>Heads that say nothing without a word after them: « conseil régional », « cour d’appel ».</summary>
    private static readonly WordSet Needy = new("cour conseil secrétariat");

    private static readonly WordSet Modifiers = new(
        "police appel assises grande instance correctionnel administratif administrative judiciaire pénal commerce national général régional départemental municipal sécurité prud'hommes enfants "
        + "affaires étrangères intérieures finances santé éducation intérieur défense justice économie communication agriculture culture");

    private static readonly WordSet Links = new("de du d' des la l'");

    /// <summary>Elsewhere these are regions.</summary>
    private static readonly WordSet French = new("préfecture sous-préfecture");

    /// <summary>The candidate with its head, as a body; itself where there is none.</summary>
    public Candidate Extend(AnalyzedText text, Candidate candidate, int sentenceStart, string recognizer)
    {
        if (candidate.Type == EntityType.Person || candidate.FirstToken - 2 < sentenceStart) return candidate;
        int i = candidate.FirstToken - 1;
        if (text.Tokens[candidate.FirstToken].Case < LetterCase.Capitalized || !Links.Contains(text, i)) return candidate;
        bool modified = false;
        for (int steps = 0; i >= sentenceStart && steps < 2 * MostModifiers; i--, steps++)
        {
            if (Heads.Contains(text, i)) return IsPlain(text, i, modified, candidate) ? candidate : Body(candidate, i, recognizer);
            if (Modifiers.Contains(text, i)) modified = true;
            else if (!Links.Contains(text, i)) return candidate;
        }

        return candidate;
    }

    /// <summary>« la préfecture de Gifu » is a region, « une cour de Bamako » is any.</summary>
    private bool IsPlain(AnalyzedText text, int head, bool modified, Candidate candidate)
    {
        if (text.Tokens[head].Case != LetterCase.Lower || (!modified && Needy.Contains(text, head))) return true;
        if (modified || !French.Contains(text, head)) return false;
        const NameList InFrance = NameList.Commune | NameList.Village | NameList.Region;
        return (names.LongestMatch(text, candidate.FirstToken, candidate.EndToken, out int end) & InFrance) == 0 || end != candidate.EndToken;
    }

    private static Candidate Body(Candidate candidate, int head, string recognizer) =>
        candidate with { FirstToken = head, Type = EntityType.Organisation, KnownId = null, Recognizer = recognizer, Rule = "head of a body" };
}
