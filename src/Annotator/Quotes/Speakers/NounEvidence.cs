using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Speakers;

/// <summary>What the nouns of a source phrase tell: whether the text has used them of a candidate.</summary>
internal sealed class NounEvidence(NominalLexicon lexicon)
{
    private const int LongPhrase = 5;
    private const int ShortestContentWord = 4;

    /// <summary>Adds how well a candidate fits the phrase.</summary>
    public Option Add(Option option, Referent referent, SourcePhrase source, AnalyzedText text, Referent? lastSpeaker)
    {
        if (source.Nominal.IsNone) return source.Kind == SourceKind.Other ? WithWords(option, SharedWords(text, source, referent)) : option;
        if (source.Nominal.Noun.Class == NounClass.Kin) option = option.With(Evidence.KinNoun);
        if (HoldsNoun(text, source, referent)) option = option.With(Evidence.NameHoldsNoun);
        bool isPeer = source.Nominal.Noun.Class == NounClass.Peer;
        option = isPeer ? AddPeer(option, referent, source, text, lastSpeaker) : AddDescribed(WithKnown(option, source, referent), referent, source, text);
        bool matches = IsMatch(option);
        if (matches && option.Has(Evidence.LastSpeaker)) option = option.With(Evidence.LastSpeakerMatch);
        return option.With(MatchBy(source.Nominal.Determiner.Kind, matches));
    }

    private static bool IsMatch(Option option) =>
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
        option = option.With(BestMatch(text, source, referent));
        if (referent.Entity is null && !option.Has(Evidence.OtherNoun)) option = option.With(Evidence.DescribedMatch);
        int shared = SharedWords(text, source, referent), own = ContentWords(text, source);
        option = WithState(WithWords(option, shared), source, referent);
        if (option.Has(Evidence.OtherNoun)) return option;
        if (own > 0 && shared == own) option = option.With(Evidence.StrongMatch);
        if (own > 1 && shared <= 1) option = option.With(Evidence.ContradictedMatch);
        return option.Has(Evidence.StateAgrees) ? option.With(Evidence.SameNounSameState)
            : option.Has(Evidence.StateConflicts) ? option.With(Evidence.SameNounOtherState) : option;
    }

    private static int ContentWords(AnalyzedText text, SourcePhrase source)
    {
        int words = 0;
        for (int i = source.FirstToken; i < source.EndToken; i++)
        {
            if (text.Of(i).Length >= ShortestContentWord && Determiner.Of(text, i).Kind == DeterminerKind.None) words++;
        }

        return words;
    }

    // « Son homologue malien »: whom the text called so, or who holds the last speaker's office for that state.
    private Option AddPeer(Option option, Referent referent, SourcePhrase source, AnalyzedText text, Referent? lastSpeaker)
    {
        if (referent.Descriptors.Count == 0) return option.With(Evidence.NoNoun);
        option = WithState(option, source, referent);
        bool called = BestMatch(text, source, referent) == Evidence.SameNoun;
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

    /// <summary>Marks the one candidate that fits, where there is but one.</summary>
    public void MarkUnique(List<Option> options, int fitting)
    {
        int match = -1;
        for (int i = 0; i < options.Count; i++)
        {
            if (fitting == 1 && !options[i].Has(Evidence.NotFitting)) options[i] = options[i].With(Evidence.UniqueFitting);
            if (options[i].Has(Evidence.NotFitting) || !IsMatch(options[i])) continue;
            match = match == -1 ? i : -2;
        }

        if (match >= 0) options[match] = options[match].With(Evidence.UniqueNounMatch);
    }

    /// <summary>The candidate that the phrase itself introduces.</summary>
    public Option NewOption(AnalyzedText text, ImmutableArray<Mention> mentions, Situation situation, List<Option> others)
    {
        SourcePhrase source = situation.Source;
        Determiner determiner = Determiner.Of(text, source.FirstToken);
        Option option = new Option(null, true, default).With(Evidence.New).With(determiner.Kind switch
        {
            DeterminerKind.Definite => Evidence.NewDefinite,
            DeterminerKind.Indefinite => Evidence.NewIndefinite,
            DeterminerKind.Demonstrative => Evidence.NewDemonstrative,
            DeterminerKind.Possessive => Evidence.NewPossessive,
            _ => Evidence.NewBare,
        });
        if (source.Plural) option = option.With(Evidence.NewPlural);
        if (source.IsSame) option = option.With(Evidence.SaidSame);
        if (source.Nominal.Noun.Class == NounClass.Kin) option = option.With(Evidence.KinNoun);
        if (source.EndToken - source.FirstToken >= LongPhrase) option = option.With(Evidence.NewLong);
        int inside = TokenSearch.FirstMentionFrom(mentions, source.Span.Start);
        if (inside < mentions.Length && mentions[inside].Span.Start < source.Span.End) option = option.With(Evidence.NewWithName);
        foreach (Option other in others)
        {
            if (!other.Has(Evidence.NotFitting) && IsMatch(other)) return option.With(Evidence.NewRival);
        }

        return WithoutRival(option);
    }

    // Of nobody has the text used the noun: the more the phrase says by itself, the likelier it introduces somebody.
    private static Option WithoutRival(Option option)
    {
        if (option.Has(Evidence.NewLong)) option = option.With(Evidence.NewUnmatchedLong);
        if (option.Has(Evidence.NewWithName)) option = option.With(Evidence.NewUnmatchedWithName);
        if (option.Has(Evidence.NewIndefinite)) return option.With(Evidence.NewUnmatchedIndefinite);
        return option.With(option.Has(Evidence.NewPossessive) ? Evidence.NewUnmatchedPossessive : Evidence.NewUnmatchedDefinite);
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

    private Evidence BestMatch(AnalyzedText text, SourcePhrase source, Referent referent)
    {
        Evidence best = Evidence.OtherNoun;
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            NominalPhrase phrase = descriptor.Phrase;
            if (text.LowerKey(phrase.HeadEnd - 1) == text.LowerKey(source.Nominal.HeadEnd - 1)) return Evidence.SameNoun;
            if (lexicon.SameFirst(phrase.Noun, source.Nominal.Noun)) best = Evidence.SameOffice;
            else if (best == Evidence.OtherNoun && lexicon.Share(source.Nominal.Noun, phrase.Noun)) best = Evidence.SharedSense;
        }

        return best;
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

    // « le parquet » after « le parquet de Paris »: the noun stands in the name.
    private static bool HoldsNoun(AnalyzedText text, SourcePhrase source, Referent referent)
    {
        if (referent.Entity is null || referent.Type == EntityType.Person) return false;
        ReadOnlySpan<char> noun = text.Of(source.Nominal.Head);
        int at = referent.Name.AsSpan().IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && referent.Name[at - 1] == ' ');
    }

    private static int SharedWords(AnalyzedText text, SourcePhrase source, Referent referent)
    {
        int best = 0;
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            int shared = 0;
            for (int i = source.FirstToken; i < source.EndToken; i++)
            {
                if (text.Of(i).Length >= ShortestContentWord && Determiner.Of(text, i).Kind == DeterminerKind.None && Holds(text, descriptor.Phrase, text.LowerKey(i))) shared++;
            }

            best = Math.Max(best, shared);
        }

        return best;
    }

    private static bool Holds(AnalyzedText text, NominalPhrase phrase, ulong key)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.LowerKey(i) == key) return true;
        }

        return false;
    }

    private static Option WithWords(Option option, int shared) => shared switch
    {
        0 => option,
        1 => option.With(Evidence.OneWordShared),
        2 => option.With(Evidence.TwoWordsShared),
        _ => option.With(Evidence.ManyWordsShared),
    };
}
