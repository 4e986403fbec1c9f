using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>Names that stand inside something that is none of the four types: a function, a war, an agreement, a prize, a storm, a family.</summary>
internal sealed class Excluded(NameLists names)
{
    private const int LongestFunction = 8;

    /// <summary>« la ministre des Comptes publics ».</summary>
    private static readonly WordSet Ministers = new("ministre ministres vice-ministre sous-ministre");

    /// <summary>« secrétaire d’État aux Transports »: only with « à », for a secretary general of a body is one of it.</summary>
    private static readonly WordSet Secretaries = new("secrétaire secrétaires sous-secrétaire commissaire commissaires ministre ministres");

    private static readonly WordSet Links = new("de du d' des la l' le les à au aux");
    private static readonly WordSet To = new("à au aux");
    private static readonly WordSet Of = new("de du d' des");
    private static readonly WordSet Charged = new("chargé chargée chargés chargées délégué déléguée déléguées délégués");
    private static readonly WordSet State = new("état etat");

    /// <summary>« la guerre d’Algérie », « un cochon d’Inde ».</summary>
    private static readonly WordSet Wars = new("guerre guerres bataille cochon cochons");

    /// <summary>« l’accord de Minsk », « le sommet de Pau »: only with a bare « de ».</summary>
    private static readonly WordSet Meetings = new("accord accords traité sommet festival mostra jo jeux olympiques championnat championnats coupe convention");

    /// <summary>« le Tour de France », with a capital: « la tour de Londres » is a place.</summary>
    private static readonly WordSet Races = new("tour open prix rallye masters");

    /// <summary>« l’ouragan Matthew », « le prix Goncourt ».</summary>
    private static readonly WordSet Things = new("prix affaire ouragan cyclone typhon tempête opération loi");

    /// <summary>« les frères Dardenne »: a family is nobody in particular.</summary>
    private static readonly WordSet Families = new("famille familles frères sœurs époux clan");

    /// <summary>« l’armée malienne »: a common noun and a demonym.</summary>
    private static readonly WordSet Forces = new("armée armées police gendarmerie gouvernement présidence parlement justice diplomatie");

    /// <summary>Whether a candidate is no name where it stands.</summary>
    public bool Holds(AnalyzedText text, Candidate candidate, int sentenceStart)
    {
        if (candidate.Type == EntityType.Organisation && IsNationalForce(text, candidate)) return true;
        int before = candidate.FirstToken - 1;
        if (before < sentenceStart || text.Tokens[candidate.FirstToken].Case < LetterCase.Capitalized) return false;
        if (candidate.Type == EntityType.Organisation && IsFunction(text, candidate, sentenceStart)) return true;
        if (text.Tokens[before].Case == LetterCase.Lower && Things.Contains(text, before)) return true;
        if (candidate.Type == EntityType.Person) return candidate.EndToken == candidate.FirstToken + 1 && Families.Contains(text, before);
        return candidate.Type != EntityType.Organisation && IsEvent(text, candidate, sentenceStart);
    }

    /// <summary>Whether only a conjunction, commas and articles part a token from an earlier one: « de la Santé, de l’Intérieur et des Sports ».</summary>
    public static bool Continues(AnalyzedText text, int end, int first)
    {
        if (end < 0 || first - end is < 1 or > 5) return false;
        for (int i = end; i < first; i++)
            if (!Links.Contains(text, i) && text.Of(i) is not ("et" or ",")) return false;
        return true;
    }

    private bool IsFunction(AnalyzedText text, Candidate candidate, int sentenceStart)
    {
        const NameList Bodies = NameList.Organisation | NameList.Party | NameList.Media;
        NameList lists = names.LongestMatch(text, candidate.FirstToken, candidate.EndToken, out int end);
        if (end == candidate.EndToken && (lists & Bodies) != 0) return false;
        int i = candidate.FirstToken - 1;
        if (!Links.Contains(text, i)) return false;
        bool to = To.Contains(text, i) || (i > sentenceStart && To.Contains(text, i - 1));
        for (int steps = 0; i >= sentenceStart && steps < LongestFunction; i--, steps++)
        {
            if (Ministers.Contains(text, i)) return true;
            if (Charged.Contains(text, i)) to = true;
            if (text.Of(i) is "charge" && i > sentenceStart && text.Of(i - 1) is "en") return true;
            if (to && Secretaries.Contains(text, i)) return true;
            if (text.Tokens[i].Kind != TokenKind.Word || (text.Tokens[i].Case != LetterCase.Lower && !State.Contains(text, i))) return false;
        }

        return false;
    }

    private bool IsNationalForce(AnalyzedText text, Candidate candidate)
    {
        int last = candidate.EndToken - 1;
        if (last == candidate.FirstToken || text.Tokens[candidate.FirstToken].Case != LetterCase.Lower || text.Tokens[last].Case != LetterCase.Lower || !Forces.Contains(text, candidate.FirstToken)) return false;
        return (names.LongestMatch(text, last, candidate.EndToken, out _) & NameList.Demonym) != 0;
    }

    private static bool IsEvent(AnalyzedText text, Candidate candidate, int sentenceStart)
    {
        int before = candidate.FirstToken - 1;
        if (!Of.Contains(text, before) || before == sentenceStart) return false;
        bool race = text.Tokens[before - 1].Case >= LetterCase.Capitalized && Races.Contains(text, before - 1);
        if (text.Of(before) is "de" or "d'" or "d’" && (race || Meetings.Contains(text, before - 1))) return true;
        return Wars.Contains(text, before - 1) && (candidate.EndToken >= text.Tokens.Length || text.Of(candidate.EndToken) is not "contre");
    }
}
