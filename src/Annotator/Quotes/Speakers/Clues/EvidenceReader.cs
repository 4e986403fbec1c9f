using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Clues.Nouns;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Collects the candidates of one quote, each with the evidence for and against it.</summary>
internal sealed class EvidenceReader(AnalyzedText text, ImmutableArray<Mention> mentions, Discourse discourse, NounEvidence nouns)
{
    private const int SentencesAhead = 2;
    private const int MostAhead = 4;

    // characters: three sentences or so
    private const int Soon = 500;
    private readonly List<Referent> _ahead = [];
    private int _firstAhead;
    private bool _isRivalled;
    private Referent? _bare;
    private readonly StandingEvidence _standing = new();
    private readonly PhraseEvidence _phrase = new(text, mentions, discourse);

    /// <summary>Fills <paramref name="options"/> with the candidates of a quote.</summary>
    /// <param name="situation">The quote.</param>
    /// <param name="hints">Who says quotes nearby, where already known.</param>
    /// <param name="options">Receives the candidates.</param>
    public void Collect(Situation situation, Hints hints, List<Option> options)
    {
        options.Clear();
        LookAhead(situation);
        _standing.Read(mentions, discourse, situation);
        int fitting = 0, rank = 0;
        _isRivalled = IsRivalled(situation.Source);
        _bare = situation.Source.Kind.IsHuman() ? discourse.BareAhead(situation.Reached, situation.Reached + Soon) : null;
        _phrase.Read(situation);
        foreach (Referent referent in discourse.Recent)
        {
            if (IsConceivable(referent, situation)) AddKnown(situation, hints, referent, rank, ref fitting, options);
            rank++;
        }

        foreach (Referent referent in _ahead)
        {
            if (IsConceivable(referent, situation)) AddKnown(situation, hints, referent, -1, ref fitting, options);
        }

        if (!situation.Source.Nominal.IsNone)
        {
            foreach (Referent referent in discourse.CalledBy(text.LowerKey(situation.Source.Nominal.HeadEnd - 1))) AddHinted(situation, hints, referent, ref fitting, options);
        }

        AddHinted(situation, hints, _bare, ref fitting, options);
        AddHinted(situation, hints, hints.Next, ref fitting, options);
        AddHinted(situation, hints, hints.Similar, ref fitting, options);
        AddHinted(situation, hints, hints.SamePhrase, ref fitting, options);
        Rivals.MarkUnique(options, fitting);
        if (!situation.Source.Kind.IsAbsent() && !situation.Source.Kind.IsPronoun() && situation.Source.Kind is not (SourceKind.Plural or SourceKind.Impersonal))
            options.Add(WithQuote(Newcomer.Of(text, mentions, situation, options), situation));
        options.Add(WithQuote(new Option(null, false, default).With(Evidence.Nobody), situation));
    }

    // A phrase that names somebody means whom it names, or where it was cut wrong, whoever is named right after it or spoke last.
    private bool IsConceivable(Referent referent, Situation situation) =>
        situation.Source.Kind != SourceKind.Named || referent == discourse.LastSpeaker || _phrase.IsNear(referent);

    // Whether anybody but the last speaker was named since in the author's own words, of a gender that the phrase can mean.
    private bool IsRivalled(SourcePhrase source)
    {
        foreach (Referent referent in discourse.Recent)
        {
            if (referent == discourse.LastSpeaker || referent.LastOutside <= discourse.LastSpoken || referent.Type != EntityType.Person) continue;
            if (source.Gender == Gender.Unknown || referent.Gender == Gender.Unknown || source.Gender == referent.Gender) return true;
        }

        return false;
    }

    private void AddHinted(Situation situation, Hints hints, Referent? referent, ref int fitting, List<Option> options)
    {
        if (referent is null || discourse.Recent.Contains(referent) || _ahead.Contains(referent)) return;
        _ahead.Add(referent);
        AddKnown(situation, hints, referent, -1, ref fitting, options);
    }

    private void LookAhead(Situation situation)
    {
        _ahead.Clear();
        int limit = text.Sentences[Math.Min(text.Sentences.Length - 1, situation.Sentence + SentencesAhead)].Span.End;
        _firstAhead = TokenSearch.FirstMentionFrom(mentions, situation.Reached);
        for (int i = _firstAhead; i < mentions.Length && mentions[i].Span.Start < limit && _ahead.Count < MostAhead; i++)
        {
            Referent referent = discourse.ReferentOf(i);
            if (!_ahead.Contains(referent) && !discourse.Recent.Contains(referent)) _ahead.Add(referent);
        }
    }

    private void AddKnown(Situation situation, Hints hints, Referent referent, int rank, ref int fitting, List<Option> options)
    {
        Option option = WithQuote(new Option(referent, false, default).With(Evidence.Known), situation);
        option = WithType(option, referent, situation.Source);
        option = Agreement.Add(option, referent, situation.Source);
        option = rank >= 0 ? WithPlace(option, referent, situation, rank) : WithAhead(option, referent, situation);
        option = WithFit(option, ref fitting);
        option = WithSpeech(option, referent, situation, hints);
        option = WithFame(option, referent);
        if (referent == _bare) option = option.With(Evidence.NamedBareAhead);
        option = _standing.Add(option, referent, situation);
        option = nouns.Add(option, referent, situation.Source, text, discourse.LastSpeaker);
        option = _phrase.Add(option, referent, situation);
        options.Add(option);
    }

    private Option WithQuote(Option option, Situation situation)
    {
        option = StandingEvidence.AddQuote(option, situation);
        if (_phrase.HoldsName) option = option.With(Evidence.PhraseHoldsName);
        option = option.With(situation.Quote.Kind switch { QuoteKind.Direct => Evidence.IsDirect, QuoteKind.Mixed => Evidence.IsMixed, _ => Evidence.IsIndirect });
        return situation.IsHeading ? option.With(Evidence.InHeading) : option;
    }

    private static Option WithType(Option option, Referent referent, SourcePhrase source)
    {
        if (referent.IsMedium) option = option.With(Evidence.IsMedium);
        if (referent.Entity is null)
        {
            option = option.With(Evidence.Described);
            if (referent.IsIntroduced) option = option.With(Evidence.Introduced);
            return referent.Kind == source.Kind ? option.With(Evidence.DescribedSameKind) : option;
        }

        return option.With(
            referent.Type == EntityType.Person ? Evidence.Person
            : referent.Type == EntityType.Organisation ? Evidence.Organisation
            : referent.Type == EntityType.State ? Evidence.State : Evidence.Location);
    }

    private Option WithPlace(Option option, Referent referent, Situation situation, int rank)
    {
        option = option.With(rank switch { 0 => Evidence.Latest, 1 => Evidence.SecondLatest, 2 => Evidence.ThirdLatest, _ => Evidence.Later });
        if (referent.LastOutside < 0) return option.With(Evidence.NamedInQuotesAlone);
        int sentences = situation.Sentence - TokenSearch.SentenceAt(text, referent.LastOutside);
        option = option.With(sentences switch
        {
            <= 0 => Evidence.SameSentence,
            1 => Evidence.PreviousSentence,
            2 => Evidence.TwoSentencesBack,
            <= 5 => Evidence.FewSentencesBack,
            _ => Evidence.FarBack,
        });
        if (referent.LastOutside >= situation.Paragraph) option = option.With(Evidence.SameParagraph);
        if (referent.WasSubject) option = option.With(sentences <= 1 ? Evidence.SubjectBefore : Evidence.Subject);
        if (referent.WasSubject && sentences <= 0) option = option.With(Evidence.ClauseSubject);
        if (referent.WasFirst) option = option.With(Evidence.FirstInSentence);
        if (referent.WasBeforeVerb) option = option.With(Evidence.BeforeVerb);
        return referent.WasOblique ? option.With(Evidence.Oblique) : option;
    }

    private Option WithAhead(Option option, Referent referent, Situation situation)
    {
        option = option.With(Evidence.Ahead);
        if (_firstAhead < mentions.Length && discourse.ReferentOf(_firstAhead) == referent) option = option.With(Evidence.AheadFirst);
        int end = text.Sentences[situation.Sentence].Span.End;
        for (int i = _firstAhead; i < mentions.Length && mentions[i].Span.Start < end && i < _firstAhead + MostAhead; i++)
        {
            if (discourse.ReferentOf(i) == referent && !discourse.IsInQuote(i)) return option.With(Evidence.AheadInSentence);
        }

        return option;
    }

    private static Option WithFit(Option option, ref int fitting)
    {
        if (option.Has(Evidence.GenderConflicts) || option.Has(Evidence.NumberConflicts) || option.Has(Evidence.ClassConflicts)) return option.With(Evidence.NotFitting);
        return fitting++ switch
        {
            0 => option.With(Evidence.LatestFitting),
            1 => option.With(Evidence.SecondFitting),
            2 => option.With(Evidence.ThirdFitting),
            _ => option,
        };
    }

    private Option WithSpeech(Option option, Referent referent, Situation situation, Hints hints)
    {
        if (referent == discourse.LastSpeaker)
        {
            option = option.With(Evidence.LastSpeaker);
            if (situation.PreviousInParagraph) option = option.With(Evidence.LastSpeakerHere);
            if (situation.OpensParagraph) option = option.With(Evidence.LastSpeakerOpening);
            if (!_isRivalled) option = option.With(Evidence.LastSpeakerUnrivalled);
            if (situation.Source.IsSame) option = option.With(Evidence.LastSpeakerSaidSame);
            if (situation.Gap <= 3) option = option.With(Evidence.LastSpeakerAdjacent);
        }

        if (referent.LastOutside > discourse.LastSpoken) option = option.With(Evidence.SinceLastQuote);
        if (referent == discourse.OtherSpeaker) option = option.With(Evidence.OtherSpeaker);
        if (referent == hints.Next) option = option.With(Evidence.NextSpeaker);
        if (referent == hints.Similar) option = option.With(Evidence.SimilarQuote);
        if (referent == hints.SamePhrase) option = option.With(Evidence.SamePhrase);
        return option.With(referent.Quotes switch { 0 => Evidence.NeverSpoke, 1 => Evidence.SpokeOnce, _ => Evidence.SpokeOften });
    }

    private Option WithFame(Option option, Referent referent)
    {
        if (referent == discourse.MostNamed) option = option.With(Evidence.MostNamed);
        if (referent == discourse.FirstPerson) option = option.With(Evidence.FirstNamed);
        return option.With(referent.AllMentions > 2 ? Evidence.NamedOften : Evidence.NamedOnce);
    }
}
