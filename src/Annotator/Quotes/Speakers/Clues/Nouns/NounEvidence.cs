using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues.Nouns;

/// <summary>What the nouns of a source phrase tell: whether the text has used them of a candidate.</summary>
internal sealed class NounEvidence(NominalLexicon lexicon)
{
    /// <summary>Adds how well a candidate fits the phrase.</summary>
    public Option Add(Option option, Referent referent, SourcePhrase source, AnalyzedText text, Referent? lastSpeaker)
    {
        if (source.Nominal.IsNone) return source.Kind == SourceKind.Other ? WithWords(option, NounMatch.SharedWords(lexicon, text, source, referent)) : option;
        if (source.Nominal.Noun.Class == NounClass.Kin) option = option.With(Evidence.KinNoun);
        if (NounMatch.HoldsNoun(text, source, referent)) option = option.With(Evidence.NameHoldsNoun);
        bool isPeer = source.Nominal.Noun.Class == NounClass.Peer;
        option = isPeer ? AddPeer(option, referent, source, text, lastSpeaker) : AddDescribed(WithKnown(option, source, referent), referent, source, text);
        bool matches = IsMatch(option);
        if (matches && option.Has(Evidence.LastSpeaker)) option = option.With(Evidence.LastSpeakerMatch);
        return option.With(MatchBy(source.Nominal.Determiner.Kind, matches));
    }

    /// <summary>Whether a noun of the phrase fits a candidate.</summary>
    public static bool IsMatch(Option option) =>
        option.Has(Evidence.SameNoun) || option.Has(Evidence.SameOffice) || option.Has(Evidence.SharedSense) || option.Has(Evidence.NameHoldsNoun) ||
        option.Has(Evidence.KnownNoun) || option.Has(Evidence.KnownSense);

    private static Evidence MatchBy(DeterminerKind determiner, bool matches) => determiner switch
    {
        DeterminerKind.Possessive => matches ? Evidence.MatchPossessive : Evidence.NoMatchPossessive,
        DeterminerKind.Demonstrative => matches ? Evidence.MatchDemonstrative : Evidence.NoMatchDemonstrative,
        DeterminerKind.Indefinite => matches ? Evidence.MatchIndefinite : Evidence.NoMatchIndefinite,
        _ => matches ? Evidence.MatchDefinite : Evidence.NoMatchDefinite,
    };

    private Option AddDescribed(Option option, Referent referent, SourcePhrase source, AnalyzedText text)
    {
        if (referent.Descriptors.Count == 0) return option.With(Evidence.NoNoun);
        option = option.With(NounMatch.Best(lexicon, text, source, referent));
        if (referent.Entity is null && !option.Has(Evidence.OtherNoun)) option = option.With(Evidence.DescribedMatch);
        int shared = NounMatch.SharedWords(lexicon, text, source, referent), own = NounMatch.ContentWords(text, source);
        option = WithState(WithWords(option, shared), source, referent);
        if (option.Has(Evidence.OtherNoun)) return option;
        if (own > 0 && shared == own) option = option.With(Evidence.StrongMatch);
        if (own > 1 && shared <= 1) option = option.With(Evidence.ContradictedMatch);
        return option.Has(Evidence.StateAgrees) ? option.With(Evidence.SameNounSameState)
            : option.Has(Evidence.StateConflicts) ? option.With(Evidence.SameNounOtherState) : option;
    }

    // « Son homologue malien »: whom the text called so, or who holds the last speaker's office for that state.
    private Option AddPeer(Option option, Referent referent, SourcePhrase source, AnalyzedText text, Referent? lastSpeaker)
    {
        if (referent.Descriptors.Count == 0) return option.With(Evidence.NoNoun);
        option = WithState(option, source, referent);
        bool called = NounMatch.Best(lexicon, text, source, referent) == Evidence.SameNoun;
        bool peer = called || (lastSpeaker is not null && lastSpeaker != referent && ShareOffice(referent, lastSpeaker));
        if (!peer) return option.With(Evidence.OtherNoun);
        option = option.With(called ? Evidence.SameNoun : Evidence.SameOffice);
        return option.Has(Evidence.StateAgrees) ? option.With(Evidence.SameNounSameState) : option;
    }

    private bool ShareOffice(Referent a, Referent b)
    {
        foreach (Descriptor one in a.Descriptors)
        {
            foreach (Descriptor other in b.Descriptors)
            {
                if (lexicon.SameFirst(one.Phrase.Noun, other.Phrase.Noun)) return true;
            }

            foreach (KnownNoun other in b.Known)
            {
                if (lexicon.SameFirst(one.Phrase.Noun, other.Noun)) return true;
            }
        }

        return false;
    }

    private Option WithKnown(Option option, SourcePhrase source, Referent referent)
    {
        if (referent.Known.IsEmpty) return option;
        Evidence best = Evidence.KnownOtherNoun;
        foreach (KnownNoun known in referent.Known)
        {
            bool same = lexicon.SameFirst(known.Noun, source.Nominal.Noun);
            if (!same && !lexicon.Share(source.Nominal.Noun, known.Noun)) continue;
            if (source.State is not null && known.State is not null) option = option.With(source.State == known.State ? Evidence.KnownState : Evidence.KnownOtherState);
            if (same) best = Evidence.KnownNoun;
            else if (best == Evidence.KnownOtherNoun) best = Evidence.KnownSense;
        }

        return option.With(best);
    }

    private static Option WithState(Option option, SourcePhrase source, Referent referent)
    {
        if (source.State is null) return option;
        bool conflicts = false;
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            if (descriptor.State == source.State) return option.With(Evidence.StateAgrees);
            conflicts |= descriptor.State is not null;
        }

        return conflicts ? option.With(Evidence.StateConflicts) : option;
    }

    private static Option WithWords(Option option, int shared) => shared switch
    {
        0 => option,
        1 => option.With(Evidence.OneWordShared),
        2 => option.With(Evidence.TwoWordsShared),
        _ => option.With(Evidence.ManyWordsShared),
    };
}
