using Annotator.Documents;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Whether a candidate has the gender and number of a source phrase, and is of a kind that it can mean.</summary>
internal static class Agreement
{
    /// <summary>Adds what agreement tells.</summary>
    public static Option Add(Option option, Referent referent, SourcePhrase source)
    {
        if (source.Kind.IsAbsent() || source.Kind == SourceKind.Impersonal) return option;
        if (source.Kind == SourceKind.Named) return option;
        option = AddGender(option, referent, source);
        option = AddNumber(option, referent, source);
        return AddClass(option, referent, source);
    }

    private static Option AddGender(Option option, Referent referent, SourcePhrase source)
    {
        bool isPersonal = source.Kind.IsPronoun() || source.Kind == SourceKind.Plural || source.Kind.IsHuman();
        if (!isPersonal || source.Gender == Gender.Unknown || referent.Gender == Gender.Unknown) return option;
        if (source.Kind == SourceKind.Plural) return option;
        return option.With(source.Gender == referent.Gender ? Evidence.GenderAgrees : Evidence.GenderConflicts);
    }

    private static Option AddNumber(Option option, Referent referent, SourcePhrase source)
    {
        bool isPlural = referent.IsPlural;
        bool isSingle = referent.Entity is not null && referent.Type == EntityType.Person;
        if (source.Plural && isSingle) return option.With(Evidence.NumberConflicts);
        if (!source.Plural && isPlural) return option.With(Evidence.NumberConflicts);
        return source.Plural == isPlural && referent.Entity is null ? option.With(Evidence.NumberAgrees) : option;
    }

    private static Option AddClass(Option option, Referent referent, SourcePhrase source)
    {
        bool isPerson = referent.Entity is null ? referent.Kind.IsHuman() : referent.Type == EntityType.Person;
        if (source.Kind.IsHuman()) return option.With(isPerson ? Evidence.ClassFits : Evidence.ClassConflicts);
        if (source.Kind.IsPronoun()) return isPerson ? option.With(Evidence.ClassFits) : option;
        if (!source.Kind.IsBody()) return option;
        bool isBody = referent.Entity is null ? referent.Kind.IsBody() : !isPerson;
        return option.With(isBody ? Evidence.ClassFits : Evidence.ClassConflicts);
    }
}
