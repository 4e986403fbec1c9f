using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>How candidates stand in the text: as sources elsewhere, in the first sentence, first in the paragraph, last named in full or in brackets.</summary>
internal sealed class StandingEvidence
{
    private const double Doubtful = 0.7;
    private const double Unsure = 0.95;
    private Referent? _firstInParagraph;
    private bool _paragraphHasOthers;

    /// <summary>Reads the paragraph of a quote: who of all persons the author has named in it so far comes first, and whether others follow.</summary>
    public void Read(ImmutableArray<Mention> mentions, Discourse discourse, Situation situation)
    {
        (_firstInParagraph, _paragraphHasOthers) = (null, false);
        for (int i = TokenSearch.FirstMentionFrom(mentions, situation.Paragraph); i < mentions.Length && mentions[i].Span.Start < situation.Reached; i++)
        {
            if (mentions[i].Type != EntityType.Person || discourse.IsInQuote(i)) continue;
            Referent referent = discourse.ReferentOf(i);
            _paragraphHasOthers |= _firstInParagraph is not null && referent != _firstInParagraph;
            _firstInParagraph ??= referent;
        }
    }

    /// <summary>Adds how a candidate stands in the text.</summary>
    public Option Add(Option option, Referent referent, Situation situation)
    {
        int before = 0;
        while (before < referent.AsSource.Count && referent.AsSource[before] < situation.Anchor) before++;
        option = option.With(before switch { 0 => Evidence.SourceNever, 1 => Evidence.SourceOnceBefore, _ => Evidence.SourceOftenBefore });
        int later = before < referent.AsSource.Count && referent.AsSource[before] == situation.Anchor ? before + 1 : before;
        if (later < referent.AsSource.Count) option = option.With(Evidence.SourceLater);
        if (referent.IsMeantByPronoun) option = option.With(Evidence.MeantByPronoun);
        if (referent.IsMeantByNoun) option = option.With(Evidence.MeantByNoun);
        if (referent.IsInFirstSentence) option = option.With(Evidence.InFirstSentence);
        if (referent.WasFull) option = option.With(Evidence.NamedInFull);
        if (referent.WasInBrackets) option = option.With(Evidence.NamedInBrackets);
        if (referent.Descriptors.Count > 0) option = option.With(Evidence.HasOffice);
        if (referent.Gender == Gender.Unknown) option = option.With(Evidence.GenderUnknown);
        if (referent != _firstInParagraph) return option;
        return option.With(_paragraphHasOthers ? Evidence.FirstPersonInParagraph : Evidence.OnlyPersonInParagraph);
    }

    /// <summary>Adds what holds of the quote and its source phrase whoever speaks: the networks weigh it together with what speaks for a candidate.</summary>
    public static Option AddQuote(Option option, Situation situation)
    {
        SourcePhrase source = situation.Source;
        option = source.Nominal.Determiner.Kind switch
        {
            DeterminerKind.Indefinite => option.With(Evidence.PhraseIndefinite),
            DeterminerKind.Demonstrative => option.With(Evidence.PhraseDemonstrative),
            DeterminerKind.Possessive => option.With(Evidence.PhrasePossessive),
            _ => option,
        };
        if (source.Plural) option = option.With(Evidence.PhrasePlural);
        if (source.Gender == Gender.Feminine) option = option.With(Evidence.PhraseFeminine);
        if (source.Gender == Gender.Masculine) option = option.With(Evidence.PhraseMasculine);
        if (situation.OpensParagraph) option = option.With(Evidence.QuoteOpensParagraph);
        if (situation.IsFirst) option = option.With(Evidence.QuoteIsFirst);
        if (situation.PreviousInParagraph) option = option.With(Evidence.QuoteAfterQuote);
        if (situation.IsTurn) option = option.With(Evidence.QuoteIsTurn);
        if (situation.AfterQuestion) option = option.With(Evidence.QuoteAfterQuestion);
        if (situation.Quote.SourceConfidence < Doubtful) option = option.With(Evidence.SourceDoubtful);
        else if (situation.Quote.SourceConfidence < Unsure) option = option.With(Evidence.SourceUnsure);
        if (situation.Gap <= 3) option = option.With(Evidence.QuoteAdjacent);
        return situation.Quote.Cue is null ? option : option.With(Evidence.QuoteHasCue);
    }
}
