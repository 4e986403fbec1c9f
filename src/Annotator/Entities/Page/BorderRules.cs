using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page;

/// <summary>Corrects borders and types that the guidelines settle whatever the context.</summary>
internal sealed class BorderRules(NameLists names)
{
    /// <summary>« lac Tanganyika », « golfe de Guinée »: the generic head is part of the name.</summary>
    private static readonly WordSet Heads = new("lac mer océan golfe détroit baie mont cap île îles archipel avenue rue boulevard place quai");

    /// <summary>« fleuve Niger »: a river that shares its name with a state.</summary>
    private static readonly WordSet Rivers = new("fleuve rivière");

    /// <summary>« l’agence Bloomberg »: the common noun before a body's name is none of it.</summary>
    private static readonly WordSet Nouns = new("agence groupe chaîne quotidien journal magazine hebdomadaire site société entreprise opérateur constructeur ong milice syndicat parti");

    private static readonly WordSet Links = new("de du d' des la l' le");

    /// <summary>The candidate as the rules have it.</summary>
    public Candidate Apply(AnalyzedText text, Candidate candidate, string recognizer)
    {
        Candidate corrected = IsState(text, candidate) ? candidate with { Type = EntityType.State, Rule = "list of states", Recognizer = recognizer } : candidate;
        if (corrected.Type == EntityType.State || corrected.Type == EntityType.Location) return Place(text, corrected, recognizer);
        bool noun = corrected.Type == EntityType.Organisation && corrected.EndToken - corrected.FirstToken > 1 && Nouns.Contains(text, corrected.FirstToken)
            && text.Tokens[corrected.FirstToken].Case == LetterCase.Lower && text.Tokens[corrected.FirstToken + 1].Case >= LetterCase.Capitalized;
        return noun ? corrected with { FirstToken = corrected.FirstToken + 1, Rule = "noun left out", Recognizer = recognizer } : corrected;
    }

    /// <summary>A name that the lists know as a state and as nothing else.</summary>
    private bool IsState(AnalyzedText text, Candidate candidate)
    {
        if (candidate.Type == EntityType.State || candidate.Type == EntityType.Person || text.Tokens[candidate.FirstToken].Case == LetterCase.Lower) return false;
        NameList lists = names.LongestMatch(text, candidate.FirstToken, candidate.EndToken, out int end);
        const NameList Else = NameList.Seat | NameList.City | NameList.Town | NameList.Commune | NameList.Region | NameList.Subdivision | NameList.Feature | NameList.Organisation;
        return end == candidate.EndToken && (lists & NameList.State) != 0 && (lists & Else) == 0;
    }

    private static Candidate Place(AnalyzedText text, Candidate candidate, string recognizer)
    {
        int before = candidate.FirstToken - 1;
        if (before >= 0 && Rivers.Contains(text, before) && candidate.Type == EntityType.State)
            return candidate with { Type = EntityType.Location, KnownId = null, Rule = "river", Recognizer = recognizer };
        for (int links = 0; links < 2 && before > 0 && Links.Contains(text, before); links++) before--;
        if (before < 0 || !Heads.Contains(text, before) || !SameSentence(text, before, candidate.FirstToken)) return candidate;
        return candidate with { FirstToken = before, Type = EntityType.Location, KnownId = null, Rule = "head of a place", Recognizer = recognizer };
    }

    private static bool SameSentence(AnalyzedText text, int first, int last) =>
        !text.Text.AsSpan(text.Tokens[first].Span.End, text.Tokens[last].Span.Start - text.Tokens[first].Span.End).Contains('\n');
}
