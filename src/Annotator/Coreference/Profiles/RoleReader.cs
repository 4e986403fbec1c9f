using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Coreference.Profiles;

/// <summary>Reads what stands around a name: title, function, apposition.</summary>
internal sealed class RoleReader(NominalReader reader, StateWords demonyms, Gazetteer gazetteer)
{
    // « le siège de la Cedeao », « l'ami de Paul et Jean »: what they join is another individual
    private static readonly WordSet Joints = new("de d' du des le la les l' à au aux en dans sur sous chez par pour avec sans contre entre vers et ou que qu'");

    /// <summary>The phrase before a name, of a kind that fits what is named.</summary>
    public NominalPhrase Before(AnalyzedText text, Candidate name, int floor)
    {
        NominalPhrase phrase = reader.Before(text, name.FirstToken, floor);
        return Fits(phrase, name.Type) && !(phrase.HeadEnd < phrase.End && Joints.Contains(text, phrase.End - 1)) ? phrase : default;
    }

    /// <summary>The apposition after a name, of a kind that fits what is named.</summary>
    public NominalPhrase After(AnalyzedText text, Candidate name, int limit)
    {
        NominalPhrase phrase = reader.After(text, name.EndToken, limit);
        return Fits(phrase, name.Type) && phrase.Determiner.Kind != DeterminerKind.Possessive ? phrase : default;
    }

    /// <summary>The function that a phrase gives, or null where it gives none (civility alone).</summary>
    public Role? RoleOf(AnalyzedText text, NominalPhrase phrase)
    {
        if (phrase.IsNone || phrase.Noun.Class is NounClass.Civility) return null;
        return new Role(text.SpanOf(phrase.ContentStart, phrase.End).In(text.Text), StateOf(text, phrase));
    }

    private static bool Fits(NominalPhrase phrase, EntityType type)
    {
        if (phrase.IsNone || phrase.Noun.Plural) return false;
        if (type == EntityType.Person) return phrase.Noun.IsHuman;
        return type == EntityType.Organisation ? phrase.Noun.IsBody : type == EntityType.State && phrase.Noun.Class == NounClass.State;
    }

    // « ministre russe … » by the demonym, « chef de la diplomatie du Niger » by the name.
    private string? StateOf(AnalyzedText text, NominalPhrase phrase)
    {
        if (demonyms.FindIn(text, phrase.HeadEnd, phrase.End) is { } state) return state;
        for (int i = phrase.HeadEnd; i < phrase.End; i++)
        {
            if (text.Tokens[i].Case is LetterCase.Lower or LetterCase.None) continue;
            if (gazetteer.LongestMatch(text, i, phrase.End, out _) is { Type: var type, Id: { Length: 2 } id } && type == EntityType.State) return id;
        }

        return null;
    }
}
