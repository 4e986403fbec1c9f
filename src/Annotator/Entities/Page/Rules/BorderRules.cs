using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page.Rules;

/// <summary>Corrects borders and types that the guidelines settle whatever the context.</summary>
internal sealed class BorderRules(NameLists names)
{
    private readonly BodyHeads _bodies = new(names);

    /// <summary>« lac Tanganyika », « golfe de Guinée »: the generic head is part of the name.</summary>
    private static readonly WordSet Heads = new("lac mer océan golfe détroit baie mont cap île îles archipel avenue rue boulevard place quai");

    /// <summary>« l’aéroport Napoléon Bonaparte », « le stade Vélodrome »: after these a name without « de » is the place's own.</summary>
    private static readonly WordSet Sites = new("rue avenue boulevard quai aéroport stade hôpital lycée collège mosquée cathédrale basilique hôtel complexe parc musée théâtre gare caserne");

    /// <summary>Sites that are bodies where the model takes them for one.</summary>
    private static readonly WordSet Institutions = new("hôpital lycée collège musée théâtre");

    /// <summary>« L’Élysée a démenti »: palaces that act for whoever works there.</summary>
    private static readonly WordSet Palaces = new("élysée elysée matignon kremlin bercy pentagone");

    /// <summary>« fleuve Niger »: a river that shares its name with a state.</summary>
    private static readonly WordSet Rivers = new("fleuve rivière");

    /// <summary>« l’agence Bloomberg »: the common noun before a body's name is none of it.</summary>
    private static readonly WordSet Nouns = new(
        "agence groupe chaîne quotidien journal magazine hebdomadaire site société entreprise opérateur constructeur ong milice syndicat parti "
        + "association radio banque compagnie marque enseigne fonds plateforme usine cabinet coopérative application");

    /// <summary>« à Luxembourg », « la province de Luxembourg »: the city or province of a state that is else « le ».</summary>
    private static readonly WordSet Capitals = new("luxembourg panama guatemala koweït");
    private static readonly WordSet Towns = new("ville province gare aéroport maire bourgmestre habitants");

    private static readonly WordSet Links = new("de du d' des la l' le");

    /// <summary>« un quai de Marseille » is any.</summary>
    private static readonly WordSet Any = new("un une des ce cette ces chaque");

    /// <summary>« la mer de Chine méridionale ».</summary>
    private static readonly WordSet Directions = new("méridionale orientale occidentale septentrionale");

    /// <summary>The candidate as the rules have it.</summary>
    public Candidate Apply(AnalyzedText text, Candidate candidate, int sentenceStart, string recognizer)
    {
        if (Government(text, candidate, recognizer) is { } state) return state;
        if ((Site(text, candidate, sentenceStart, recognizer) ?? Arena(text, candidate, sentenceStart, recognizer)) is { } site) return site;
        Candidate body = _bodies.Extend(text, candidate, sentenceStart, recognizer);
        if (body.FirstToken < candidate.FirstToken) return body;
        Candidate corrected = IsState(text, candidate) ? candidate with { Type = EntityType.State, Rule = "list of states", Recognizer = recognizer } : candidate;
        if (IsActingPalace(text, corrected, sentenceStart)) return corrected with { Type = EntityType.Organisation, Rule = "palace that acts", Recognizer = recognizer };
        if (corrected.Type == EntityType.State || corrected.Type == EntityType.Location) return Place(text, WithoutVerb(text, corrected, recognizer), recognizer);
        bool noun = corrected.Type == EntityType.Organisation && corrected.EndToken - corrected.FirstToken > 1 && Nouns.Contains(text, corrected.FirstToken)
            && text.Tokens[corrected.FirstToken].Case == LetterCase.Lower && text.Tokens[corrected.FirstToken + 1].Case >= LetterCase.Capitalized;
        return noun ? corrected with { FirstToken = corrected.FirstToken + 1, Rule = "noun left out", Recognizer = recognizer } : corrected;
    }

    /// <summary>« le gouvernement du Burundi »: the state alone is a name.</summary>
    private Candidate? Government(AnalyzedText text, Candidate candidate, string recognizer)
    {
        if (candidate.Type != EntityType.Organisation || text.Of(candidate.FirstToken) is not "gouvernement") return null;
        int first = candidate.FirstToken + 1;
        while (first < candidate.EndToken && Links.Contains(text, first)) first++;
        bool state = (names.LongestMatch(text, first, candidate.EndToken, out int end) & NameList.State) != 0 && end == candidate.EndToken;
        return state ? candidate with { FirstToken = first, Type = EntityType.State, Rule = "state of a government", Recognizer = recognizer } : null;
    }

    private static Candidate? Site(AnalyzedText text, Candidate candidate, int sentenceStart, string recognizer)
    {
        bool type = candidate.Type == EntityType.Person || (candidate.Type == EntityType.Organisation && text.Tokens[candidate.FirstToken].Case == LetterCase.Lower);
        bool inside = type && candidate.EndToken - candidate.FirstToken > 1 && Sites.Contains(text, candidate.FirstToken) && !Institutions.Contains(text, candidate.FirstToken);
        if (inside) return candidate with { Type = EntityType.Location, Rule = "site", Recognizer = recognizer };
        int head = candidate.FirstToken - 1;
        if (head < sentenceStart || text.Tokens[head].Case != LetterCase.Lower || text.Tokens[candidate.FirstToken].Case < LetterCase.Capitalized || !Sites.Contains(text, head)) return null;
        bool body = candidate.Type == EntityType.Organisation && Institutions.Contains(text, head);
        return candidate with { FirstToken = head, Type = body ? EntityType.Organisation : EntityType.Location, KnownId = null, Rule = "head of a site", Recognizer = recognizer };
    }

    /// <summary>« le stade de France », « le Stade de France »: clubs are called by cities, so that a stadium called by a state is a place.</summary>
    private Candidate? Arena(AnalyzedText text, Candidate candidate, int sentenceStart, string recognizer)
    {
        int first = text.Of(candidate.FirstToken) is "Stade" or "stade" ? candidate.FirstToken : candidate.FirstToken - 2, state = first + 2;
        if (first < sentenceStart || state >= candidate.EndToken || text.Of(first) is not ("Stade" or "stade") || text.Of(first + 1) is not ("de" or "du")) return null;
        bool named = (names.LongestMatch(text, state, candidate.EndToken, out int end) & NameList.State) != 0 && end == candidate.EndToken;
        return named ? candidate with { FirstToken = first, Type = EntityType.Location, KnownId = null, Rule = "stadium of a state", Recognizer = recognizer } : null;
    }

    /// <summary>« le Nil est long »: in lower case it is the verb.</summary>
    private static Candidate WithoutVerb(AnalyzedText text, Candidate candidate, string recognizer)
    {
        int last = candidate.EndToken - 1;
        bool verb = last > candidate.FirstToken && text.Of(last) is "est" && text.Tokens[last].BlankBefore && text.Tokens[last - 1].Case >= LetterCase.Capitalized;
        return verb ? candidate with { EndToken = last, Rule = "verb left out", Recognizer = recognizer } : candidate;
    }

    private static bool IsActingPalace(AnalyzedText text, Candidate candidate, int sentenceStart) =>
        candidate.Type == EntityType.Location && candidate.EndToken == candidate.FirstToken + 1 && candidate.FirstToken - sentenceStart <= 1
        && Palaces.Contains(text, candidate.FirstToken) && candidate.EndToken < text.Tokens.Length && text.Tokens[candidate.EndToken].Case == LetterCase.Lower;

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
        if (candidate.Type == EntityType.State && before >= 0 && Capitals.Contains(text, candidate.FirstToken) && IsTown(text, before))
            return candidate with { Type = EntityType.Location, KnownId = null, Rule = "city of a state", Recognizer = recognizer };
        for (int links = 0; links < 2 && before > 0 && Links.Contains(text, before); links++) before--;
        bool head = before >= 0 && Heads.Contains(text, before) && SameSentence(text, before, candidate.FirstToken)
            && (before == 0 || before == candidate.FirstToken - 1 || !Any.Contains(text, before - 1));
        int first = head ? before : candidate.FirstToken;
        bool sea = text.Of(first) is "mer" && candidate.EndToken < text.Tokens.Length && Directions.Contains(text, candidate.EndToken);
        if (!head && !sea) return candidate;
        return candidate with { FirstToken = first, EndToken = candidate.EndToken + (sea ? 1 : 0), Type = EntityType.Location, KnownId = null, Rule = "head of a place", Recognizer = recognizer };
    }

    private static bool IsTown(AnalyzedText text, int before) =>
        text.Of(before) is "à" or "À" or "A" || (text.Of(before) is "de" && before > 0 && Towns.Contains(text, before - 1));

    private static bool SameSentence(AnalyzedText text, int first, int last) =>
        !text.HasLineBreak(first, last);
}
