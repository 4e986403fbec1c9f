using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>
/// What is decided before the model ranks: frames that leave no doubt and are too rare in the training pages for a weight.
/// </summary>
internal static class SpeakerRules
{
    /// <summary>Index of the candidate that a rule decides for, or -1 where none applies.</summary>
    public static int Decide(SourcePhrase source, ReadOnlySpan<Option> options) => SamePhrase(options) is >= 0 and var same ? same : source.Kind.IsAbsent() ? RepeatedBy(options) : PeerOfState(source, options);

    /// <summary>Whether a candidate is out of the question: « elle » is no man where a woman was named, « M. Petit » nobody new where Petit is known.</summary>
    public static bool IsExcluded(SourcePhrase source, in Option option, ReadOnlySpan<Option> options)
    {
        if (option.IsNew && source.Kind == SourceKind.Named) return NamesOnePerson(options);
        if (!source.Kind.IsPronoun() || !option.Has(Evidence.GenderConflicts)) return false;
        foreach (ref readonly Option other in options)
        {
            if (other.Has(Evidence.GenderAgrees) && !other.Has(Evidence.Ahead)) return true;
        }

        return false;
    }

    // of « Jean Petit et Marie Duval » neither is the speaker
    private static bool NamesOnePerson(ReadOnlySpan<Option> options)
    {
        int named = 0;
        bool person = false;
        for (int i = 0; i < options.Length; i++)
        {
            if (options[i].Has(Evidence.InSourceHead)) named++;
            person |= options[i].Has(Evidence.PersonHead);
        }

        return person && named == 1;
    }

    // One phrase means one individual, however many quotes hang on it.
    private static int SamePhrase(ReadOnlySpan<Option> options) => First(options, Evidence.SamePhrase);

    // words without source phrase that another quote repeats, as headings do, are of its speaker
    private static int RepeatedBy(ReadOnlySpan<Option> options) => First(options, Evidence.SimilarQuote);

    private static int First(ReadOnlySpan<Option> options, Evidence evidence)
    {
        for (int i = 0; i < options.Length; i++)
        {
            if (options[i].Has(evidence)) return i;
        }

        return -1;
    }

    // « Son homologue malien a salué un accord »: the one who holds an office for that state, not « des ministres du Mali ».
    private static int PeerOfState(SourcePhrase source, ReadOnlySpan<Option> options) =>
        source.Nominal.Noun.Class == NounClass.Peer ? Only(options, Evidence.SameNounSameState, Evidence.LastSpeaker) : -1;

    private static int Only(ReadOnlySpan<Option> options, Evidence evidence, Evidence unless)
    {
        int found = -1;
        for (int i = 0; i < options.Length; i++)
        {
            if (!options[i].Has(evidence) || options[i].Has(unless) || options[i].Has(Evidence.NumberConflicts)) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found;
    }
}
