using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Who is named in the source phrase of a quote, right after it, before a colon, or in the quote's own sentence.</summary>
internal sealed class PhraseEvidence(AnalyzedText text, ImmutableArray<Mention> mentions, Discourse discourse)
{
    private const int MostBetween = 8;
    private const double LeastSure = 0.8;
    private static readonly WordSet Links = new("de du des d' à au aux en dans sur pour par le la les l' son sa et");
    private readonly OwnSentence _own = new();
    private Referent? _personHead;
    private Referent? _justAfter;
    private readonly List<Referent> _named = [];

    // the first mention of the phrase; as many follow as are named
    private int _first;

    /// <summary>Whether the phrase holds a name.</summary>
    public bool HoldsName => _named.Count > 0;

    /// <summary>Reads the phrase of a quote.</summary>
    public void Read(Situation situation)
    {
        SourcePhrase source = situation.Source;
        _named.Clear();
        if (!source.Kind.IsAbsent())
        {
            _first = TokenSearch.FirstMentionFrom(mentions, source.Span.Start);
            for (int i = _first; i < mentions.Length && mentions[i].Span.Start < source.Span.End; i++) _named.Add(discourse.ReferentOf(i));
        }

        _personHead = PersonHead(source);
        _justAfter = source.Kind.IsAbsent() || source.Kind.IsPronoun() ? null : JustAfter(source);
        if (IsWeak(situation)) _own.Read(text, mentions, discourse, situation.Quote);
    }

    /// <summary>Adds what the phrase and the sentence of the quote tell of a candidate.</summary>
    public Option Add(Option option, Referent referent, Situation situation)
    {
        TextSpan own = situation.Quote.Spans[0];
        if (referent.LastAnywhere >= own.Start && referent.LastAnywhere < own.End) option = option.With(Evidence.NamedInThisQuote);
        SourcePhrase source = situation.Source;
        if (_justAfter == referent) option = option.With(Evidence.JustAfterSource);
        if (_personHead is not null) option = option.With(_personHead == referent ? Evidence.PersonHead : Evidence.NotPersonHead);
        if (IsWeak(situation)) option = _own.Add(option, referent);
        if (source.Kind.IsAbsent()) return IsCaption(referent, situation) ? option.With(Evidence.BeforeColon) : option;
        for (int i = 0; i < _named.Count; i++)
        {
            if (_named[i] != referent) continue;
            option = option.With(Evidence.InSource);
            option = option.With(source.IsComplement(i) ? Evidence.InSourceComplement : Evidence.InSourceHead);
            if (referent.Type == EntityType.Person) option = option.With(Evidence.PersonInSource);
            TextSpan name = mentions[_first + i].Span;
            if (name.End >= source.Span.End) option = option.With(Evidence.InSourceLast);
            if (name.Length + 4 >= source.Span.Length) option = option.With(Evidence.WholeSource);
        }

        return option;
    }

    /// <summary>Whether a candidate is named in the phrase or right after it.</summary>
    public bool IsNear(Referent referent) => referent == _justAfter || _named.Contains(referent);

    // « Emmanuel Macron : « … » »: the name that stands right before the colon.
    private bool IsCaption(Referent referent, Situation situation)
    {
        int colon = TokenSearch.At(text, situation.Start) - 1;
        if (colon < 1 || text.Of(colon) is not ":") return false;
        int mention = TokenSearch.FirstMentionFrom(mentions, text.Tokens[colon].Span.Start) - 1;
        return mention >= 0 && discourse.ReferentOf(mention) == referent && TokenSearch.At(text, mentions[mention].Span.End) == colon;
    }

    private static bool IsWeak(Situation situation) => situation.Source.Kind.IsWeak() || (situation.Quote.SourceConfidence < LeastSure && !situation.Source.Kind.IsPronoun());

    // The person whom the phrase names itself: « l'avocat de Paul Petit, Me Jean Grand » names Jean Grand.
    private Referent? PersonHead(SourcePhrase source)
    {
        if (source.Kind != SourceKind.Named) return null;
        for (int i = 0; i < _named.Count; i++)
        {
            if (mentions[_first + i].Type == EntityType.Person && !source.IsComplement(i)) return _named[i];
        }

        return null;
    }

    // The person named after a phrase that was cut too early: « la responsable de l'OMS | pour l'Afrique, le Dr Awa Ndiaye ».
    private Referent? JustAfter(SourcePhrase source)
    {
        int next = TokenSearch.FirstMentionFrom(mentions, source.Span.End);
        int last = text.Tokens[Math.Min(source.EndToken + MostBetween, text.Tokens.Length - 1)].Span.Start;
        while (next < mentions.Length && mentions[next].Span.Start <= last && mentions[next].Type != EntityType.Person) next++;
        if (next == mentions.Length || mentions[next].Type != EntityType.Person) return null;
        int end = TokenSearch.At(text, mentions[next].Span.Start);
        if (end - source.EndToken > MostBetween) return null;
        for (int i = source.EndToken; i < end; i++)
        {
            bool links = text.Of(i) is "," || Links.Contains(text, i) || text.Tokens[i].Case is LetterCase.Capitalized or LetterCase.Upper or LetterCase.Mixed;
            if (!links) return null;
        }

        return discourse.ReferentOf(next);
    }
}
