using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues.Nouns;

/// <summary>The candidate that a source phrase itself introduces, with what speaks for it.</summary>
internal static class Newcomer
{
    private const int LongPhrase = 5;

    /// <summary>The candidate that the phrase itself introduces.</summary>
    public static Option Of(AnalyzedText text, ImmutableArray<Mention> mentions, Situation situation, List<Option> others)
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
        if (TokenSearch.HoldsMention(mentions, source.Span)) option = option.With(Evidence.NewWithName);
        foreach (Option other in others)
        {
            if (!other.Has(Evidence.NotFitting) && NounEvidence.IsMatch(other)) return option.With(Evidence.NewRival);
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
}
