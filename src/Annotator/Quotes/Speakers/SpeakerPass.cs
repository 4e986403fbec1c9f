using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Clues;
using Annotator.Quotes.Speakers.Clues.Nouns;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers;

/// <summary>Goes through the quotes of a text in order and settles who speaks each.</summary>
internal sealed class SpeakerPass
{
    // Quotes between two that hang on one source phrase: « X a dit que … et annoncé … ».
    private const int MostBetween = 4;

    private readonly AnalyzedText _text;
    private readonly ImmutableArray<DetectedQuote> _detected;
    private readonly DetectedQuote[] _quotes;
    private readonly SourcePhrase[] _phrases;
    private readonly SourcePhrase[] _others;
    private readonly Discourse _discourse;
    private readonly EvidenceReader _evidence;
    private readonly List<Option> _options = [];

    /// <summary>Prepares the quotes of a text.</summary>
    public SpeakerPass(
        AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities,
        SourceReader sources, DescriptorReader descriptors, Anaphors anaphors, Introductions introductions, NounEvidence nouns)
    {
        _text = text;
        _detected = quotes;
        _quotes = [.. quotes];
        _phrases = new SourcePhrase[quotes.Length];
        _others = new SourcePhrase[quotes.Length];
        _discourse = new Discourse(text, quotes, mentions, entities, descriptors, anaphors, introductions);
        _evidence = new EvidenceReader(text, mentions, _discourse, nouns);
        var own = new OwnSentence();
        for (int i = 0; i < quotes.Length; i++)
        {
            _phrases[i] = Read(quotes[i]);
            _others[i] = quotes[i].Other is { } other ? Read(quotes[i] with { Source = other.Source }) : SourcePhrase.Absent;
        }

        sources.Complete(text, mentions, _phrases, _others);
        Speakers = new Referent?[quotes.Length];

        SourcePhrase Read(DetectedQuote quote)
        {
            SourcePhrase phrase = sources.Read(text, quote, mentions);
            return phrase.Kind == SourceKind.None && own.Read(text, mentions, _discourse, quote) ? SourcePhrase.Framed : phrase;
        }
    }

    /// <summary>The quotes; where another source phrase than the first was settled on, with that.</summary>
    public IReadOnlyList<DetectedQuote> Quotes => _quotes;

    /// <summary>Who speaks each quote, or null.</summary>
    public Referent?[] Speakers { get; }

    /// <summary>Settles every quote; those without source phrase a second time, once the others are known.</summary>
    public void Run(ISpeakerChooser chooser)
    {
        for (int i = 0; i < _quotes.Length; i++)
        {
            if (chooser.WeighsSources && _detected[i].Other is { } other) ChooseSource(i, other, chooser);
            Speakers[i] = Ask(i, new Hints(null, null, SpeakerOfSamePhrase(i)), chooser, final: !_phrases[i].Kind.IsAbsent());
        }

        if (!Array.Exists(_phrases, p => p.Kind.IsAbsent())) return;
        var similar = new SimilarQuotes(_text, _detected, _phrases);
        _discourse.Restart();
        for (int i = 0; i < _quotes.Length; i++)
        {
            if (_phrases[i].Kind.IsAbsent()) Speakers[i] = Ask(i, HintsFor(i, similar), chooser, final: true);
            else Replay(i);
        }
    }

    // The phrase and the speaker that are likeliest together; where both phrases mean one, no doubt is left between them.
    private void ChooseSource(int i, OtherSource other, ISpeakerChooser chooser)
    {
        (DetectedQuote quote, SourcePhrase phrase) = (_quotes[i], _phrases[i]);
        DetectedQuote second = quote with { Source = other.Source, SourceConfidence = other.Confidence };
        (Referent? speaker, bool isNew, double share) = Try(i, quote, phrase, chooser);
        (Referent? otherSpeaker, bool otherIsNew, double otherShare) = Try(i, second, _others[i], chooser);
        bool isSame = speaker == otherSpeaker && !isNew && !otherIsNew;
        bool prefersOther = !isSame && other.Confidence * otherShare > quote.SourceConfidence * share;
        _phrases[i] = prefersOther ? _others[i] : phrase;
        _quotes[i] = prefersOther ? second : isSame ? quote with { SourceConfidence = Math.Min(1, quote.SourceConfidence + other.Confidence) } : quote;
    }

    private (Referent? Speaker, bool IsNew, double Share) Try(int i, DetectedQuote quote, SourcePhrase phrase, ISpeakerChooser chooser)
    {
        (_quotes[i], _phrases[i]) = (quote with { SourceConfidence = 1 }, phrase);
        (Option chosen, _) = Pick(i, new Hints(null, null, SpeakerOfSamePhrase(i)), chooser, final: false);
        return (chosen.Referent, chosen.IsNew, chooser.ShareOf(i));
    }

    private (Option Chosen, Situation Situation) Pick(int i, Hints hints, ISpeakerChooser chooser, bool final)
    {
        var situation = new Situation(_text, _quotes, i, _phrases[i]);
        _discourse.AdvanceTo(situation.Reached);
        _evidence.Collect(situation, hints, _options);
        return (_options[chooser.Choose(i, final, _phrases[i], CollectionsMarshal.AsSpan(_options))], situation);
    }

    private Referent? Ask(int i, Hints hints, ISpeakerChooser chooser, bool final)
    {
        (Option chosen, Situation situation) = Pick(i, hints, chooser, final);
        Referent? speaker = chosen.IsNew ? new Referent(_phrases[i], _phrases[i].Description(_text.Text)) : chosen.Referent;
        if (speaker is null) return null;
        if (!_phrases[i].Nominal.IsNone) speaker.Describe(new Descriptor(_phrases[i].Nominal, _phrases[i].State), _phrases[i].Span.In(_text.Text));
        _discourse.Spoke(speaker, situation.Anchor);
        return speaker;
    }

    private void Replay(int i)
    {
        int anchor = _phrases[i].Span.Start;
        _discourse.AdvanceTo(_phrases[i].Span.End);
        if (Speakers[i] is { } speaker) _discourse.Spoke(speaker, anchor);
    }

    private Hints HintsFor(int i, SimilarQuotes similar)
    {
        Referent? next = i + 1 < _quotes.Length ? Speakers[i + 1] : null;
        return new Hints(next, similar.Find(i) is >= 0 and var other ? Speakers[other] : null, null);
    }

    private Referent? SpeakerOfSamePhrase(int i)
    {
        for (int j = i - 1; j >= Math.Max(0, i - MostBetween) && _quotes[i].Source is not null; j--)
        {
            if (_quotes[j].Source == _quotes[i].Source) return Speakers[j];
        }

        return null;
    }
}
