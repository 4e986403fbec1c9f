using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>« Fanilo Telecom »: a name whose last word only companies bear is one, and so is its first word alone.</summary>
internal static class CompanyRules
{
    private static readonly WordSet Suffixes = new(
        "telecom télécom telecoms télécoms airlines airways bank group holding holdings motors industries technologies pharma entertainment resources petroleum energy ltd inc corp gmbh");

    /// <summary>Gives the companies among candidates, and their short names, the type of bodies.</summary>
    public static void Apply(AnalyzedText text, List<Candidate> candidates, string recognizer)
    {
        HashSet<ulong>? shorts = null;
        for (int k = 0; k < candidates.Count; k++)
        {
            Candidate candidate = candidates[k];
            if (!IsOpen(candidate) || candidate.EndToken != candidate.FirstToken + 2) continue;
            if (text.Tokens[candidate.EndToken - 1].Case < LetterCase.Capitalized || !Suffixes.Contains(text, candidate.EndToken - 1)) continue;
            if (candidate.Type == EntityType.Person) (shorts ??= []).Add(text.NameKey(candidate.FirstToken));
            candidates[k] = Company(candidate, recognizer);
        }

        if (shorts is null) return;
        for (int k = 0; k < candidates.Count; k++)
            if (IsOpen(candidates[k]) && candidates[k].EndToken == candidates[k].FirstToken + 1 && shorts.Contains(text.NameKey(candidates[k].FirstToken))) candidates[k] = Company(candidates[k], recognizer);
    }

    private static bool IsOpen(Candidate candidate) => candidate.Type == EntityType.Person || candidate.Type == EntityType.Location;

    private static Candidate Company(Candidate candidate, string recognizer) =>
        candidate with { Type = EntityType.Organisation, KnownId = null, Recognizer = recognizer, Rule = "company" };
}
