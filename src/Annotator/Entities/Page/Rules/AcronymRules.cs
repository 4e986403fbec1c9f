using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>« Alliance des États du Sahel (AES) »: the letters of an acronym in brackets show where the name before it starts, and that both are bodies.</summary>
internal static class AcronymRules
{
    private const int LongestExpansion = 16;
    private const double Confidence = 0.995;

    /// <summary>« la Loi d’orientation des mobilités (LOM) »: what has an acronym and is no body.</summary>
    private static readonly WordSet Things = new(
        "loi code plan projet accord traité syndrome maladie virus prix championnat coupe journée festival programme taxe produit indice contrat brevet diplôme examen test système procédure revenu drone missile trouble infection");

    /// <summary>« le Grand barrage de la Renaissance (GERD) »: what has an acronym and is a place.</summary>
    private static readonly WordSet Sites = new("barrage pont aéroport tunnel canal stade parc");

    /// <summary>Adds the expansions of acronyms in brackets, and the acronyms themselves.</summary>
    public static void Apply(AnalyzedText text, NameLists names, ICollection<Candidate> found, bool[] covered, string recognizer)
    {
        for (int open = 1; open + 2 < text.Tokens.Length; open++)
        {
            if (text.Of(open) is not "(" || text.Of(open + 2) is not ")" || text.Tokens[open + 1].Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> acronym = text.Of(open + 1);
            if (acronym.Length is < 3 or > 10 || !char.IsUpper(acronym[0])) continue;
            int first = Acronyms.Start(text, Math.Max(0, open - LongestExpansion), open, acronym);
            if (first < 0 || Things.Contains(text, first)) continue;
            bool site = Sites.Contains(text, first) || (first + 1 < open && Sites.Contains(text, first + 1));
            EntityType type = (names.Find(acronym) & NameList.State) != 0 ? EntityType.State : site ? EntityType.Location : EntityType.Organisation;
            found.Add(new Candidate(first, open, type, Confidence, recognizer, "expansion of an acronym"));
            found.Add(new Candidate(open + 1, open + 2, type, Confidence, recognizer, "acronym of an expansion"));
            covered.AsSpan(first, open + 2 - first).Fill(true);
        }
    }
}
