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
    public Option Add(Option option, Referent referent, SourcePhrase source, AnalyzedText text)
    {
        if (source.Nominal.IsNone) return source.Kind == SourceKind.Other ? WithWords(option, SharedWords(text, source, referent)) : option;
        option = WithDeterminer(option, source);
        if (source.Nominal.Noun.Class == NounClass.Kin) option = option.With(Evidence.KinNoun);
        if (HoldsNoun(text, source, referent)) option = option.With(Evidence.NameHoldsNoun);
        option = WithKnown(option, source, referent);
        if (referent.Descriptors.Count == 0) return option.With(Evidence.NoNoun);
        if (source.Nominal.Noun.Class == NounClass.Peer) return AddPeer(option, referent, source, text);
        option = option.With(BestMatch(text, source, referent));
        if (referent.Entity is null && !option.Has(Evidence.OtherNoun)) option = option.With(Evidence.DescribedMatch);
        option = WithState(WithWords(option, SharedWords(text, source, referent)), source, referent);
        if (option.Has(Evidence.OtherNoun)) return option;
        return option.Has(Evidence.StateAgrees) ? option.With(Evidence.SameNounSameState)
            : option.Has(Evidence.StateConflicts) ? option.With(Evidence.SameNounOtherState) : option;
    }

    // « Son homologue malien »: whoever holds an office for that state, or was called a peer of that state before.
    private Option AddPeer(Option option, Referent referent, SourcePhrase source, AnalyzedText text)
    {
        Evidence match = BestMatch(text, source, referent);
        option = WithState(option, source, referent);
        if (match == Evidence.OtherNoun && option.Has(Evidence.StateAgrees)) match = Evidence.SameOffice;
        option = option.With(match);
        return match != Evidence.OtherNoun && option.Has(Evidence.StateAgrees) ? option.With(Evidence.SameNounSameState) : option;
    }

    /// <summary>Marks the one candidate that fits, where there is but one.</summary>
    public void MarkUnique(List<Option> options, int fitting)
    {
        int match = -1;
        for (int i = 0; i < options.Count; i++)
        {
            if (fitting == 1 && !options[i].Has(Evidence.NotFitting)) options[i] = options[i].With(Evidence.UniqueFitting);
            if (options[i].Has(Evidence.NotFitting) || !(options[i].Has(Evidence.SameNoun) || options[i].Has(Evidence.SameOffice) || options[i].Has(Evidence.SharedSense))) continue;
            match = match == -1 ? i : -2;
        }

        if (match >= 0) options[match] = options[match].With(Evidence.UniqueNounMatch);
    }

    /// <summary>The candidate that the phrase itself introduces.</summary>
    public Option NewOption(AnalyzedText text, ImmutableArray<Mention> mentions, Situation situation, List<Option> others)
    {
        SourcePhrase source = situation.Source;
        Determiner determiner = Determiner.Of(text, source.FirstToken);
        Option option = new Option(null, true, 0).With(Evidence.New).With(determiner.Kind switch
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
            if (!other.Has(Evidence.NotFitting) && (other.Has(Evidence.SameNoun) || other.Has(Evidence.SameOffice) || other.Has(Evidence.SharedSense) || other.Has(Evidence.NameHoldsNoun) || other.Has(Evidence.KnownNoun)))
                return option.With(Evidence.NewRival);
        }

        return option;
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

    private static Option WithDeterminer(Option option, SourcePhrase source) => source.Nominal.Determiner.Kind switch
    {
        DeterminerKind.Possessive => option.With(Evidence.Possessive),
        DeterminerKind.Demonstrative => option.With(Evidence.Demonstrative),
        DeterminerKind.Indefinite => option.With(Evidence.Indefinite),
        _ => option,
    };

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
                if (text.Of(i).Length >= ShortestContentWord && Holds(text, descriptor.Phrase, text.LowerKey(i))) shared++;
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
