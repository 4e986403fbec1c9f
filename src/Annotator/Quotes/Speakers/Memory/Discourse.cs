using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>What a reader remembers on the way through a text: who was named, how, where last, who spoke.</summary>
internal sealed class Discourse
{
    // Whom a reader still has in mind; keeps the work for each quote bounded.
    private const int Remembered = 24;

    private readonly AnalyzedText _text;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly DescriptorReader _descriptors;
    private readonly Roster _roster;
    private readonly bool[] _inQuote;
    private readonly List<Referent> _recent = new(Remembered + 1);
    private readonly List<Anaphor> _anaphors;
    private readonly List<(int Offset, Referent Referent)> _introduced;
    private int _next;
    private int _nextAnaphor;
    private int _nextIntroduced;
    private int _lastPersonSentence = -1;

    /// <summary>Starts at the head of a text.</summary>
    public Discourse(
        AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities, DescriptorReader descriptors, Anaphors anaphors, Introductions introductions)
    {
        _text = text;
        _mentions = mentions;
        _descriptors = descriptors;
        _roster = new Roster(text, quotes, mentions, entities, descriptors);
        _inQuote = Roster.MentionsInQuotes(quotes, mentions);
        bool[] passed = Anaphors.Passed(text, quotes, mentions);
        _anaphors = anaphors.Find(text, passed);
        _introduced = introductions.Find(text, passed, mentions);
        foreach ((_, Referent referent) in _introduced) _roster.Index(text.LowerKey(referent.Descriptors[0].Phrase.HeadEnd - 1), referent);
    }

    /// <summary>Those remembered, the latest first.</summary>
    public IReadOnlyList<Referent> Recent => _recent;

    /// <summary>Whoever spoke last, or null.</summary>
    public Referent? LastSpeaker { get; private set; }

    /// <summary>Where the last speaker was named or meant, or -1.</summary>
    public int LastSpoken { get; private set; } = -1;

    /// <summary>Whoever spoke before the last speaker, or null.</summary>
    public Referent? OtherSpeaker { get; private set; }

    /// <summary>The person named most often, or null.</summary>
    public Referent? MostNamed => _roster.MostNamed;

    /// <summary>The person named first, or null.</summary>
    public Referent? FirstPerson => _roster.FirstPerson;

    /// <summary>Who is meant by a mention.</summary>
    public Referent ReferentOf(int mention) => _roster.ReferentOf[mention];

    /// <summary>Whether a mention stands inside somebody's words.</summary>
    public bool IsInQuote(int mention) => _inQuote[mention];

    /// <summary>Those whom the text calls by a noun anywhere, later too: « le parquet » before « le parquet de Paris ».</summary>
    public IReadOnlyList<Referent> CalledBy(ulong noun) => _roster.CalledBy(noun);

    /// <inheritdoc cref="Roster.BareAhead"/>
    public Referent? BareAhead(int offset, int limit) => _roster.BareAhead(offset, limit);

    /// <summary>Reads on up to an offset.</summary>
    public void AdvanceTo(int offset)
    {
        for (; _next < _mentions.Length && _mentions[_next].Span.Start < offset; _next++)
        {
            Introduce(_mentions[_next].Span.Start);
            AdvanceAnaphorsTo(_mentions[_next].Span.Start);
            Referent referent = _roster.ReferentOf[_next];
            referent.LastAnywhere = _mentions[_next].Span.Start;
            referent.Mentions++;
            if (!_inQuote[_next])
            {
                referent.LastOutside = _mentions[_next].Span.Start;
                int sentence = TokenSearch.SentenceAt(_text, referent.LastOutside);
                referent.WasFirst = referent.Type == EntityType.Person && sentence != _lastPersonSentence;
                if (referent.Type == EntityType.Person) _lastPersonSentence = sentence;
                referent.WasFull = _mentions[_next].Span.Of(_text.Text).Contains(' ');
                referent.WasInBrackets = referent.LastOutside > 0 && _text.Text[referent.LastOutside - 1] == '(';
                (referent.WasSubject, referent.WasOblique) = _descriptors.Position(_text, _mentions[_next].Span, referent);
                referent.WasBeforeVerb = DescriptorReader.IsBeforeVerb(_text, _mentions[_next].Span);
            }

            Remember(referent);
        }

        Introduce(offset);
        AdvanceAnaphorsTo(offset);
    }

    /// <summary>Goes back to the head of the text; what was learnt of the referents stays.</summary>
    public void Restart()
    {
        _next = _nextAnaphor = _nextIntroduced = 0;
        _lastPersonSentence = LastSpoken = -1;
        _recent.Clear();
        LastSpeaker = OtherSpeaker = null;
        foreach (Referent referent in _roster.ReferentOf) referent.Forget();
        foreach ((_, Referent referent) in _introduced) referent.Forget();
    }

    /// <summary>Notes who spoke at an offset.</summary>
    public void Spoke(Referent speaker, int offset)
    {
        if (speaker != LastSpeaker)
        {
            OtherSpeaker = LastSpeaker;
            LastSpeaker = speaker;
        }

        LastSpoken = offset;
        foreach (Referent referent in _recent) referent.IsMeantByPronoun = referent.IsMeantByNoun = false;
        speaker.Quotes++;
        speaker.LastOutside = Math.Max(speaker.LastOutside, offset);
        speaker.LastAnywhere = Math.Max(speaker.LastAnywhere, offset);
        speaker.WasSubject = true;
        speaker.WasOblique = speaker.WasBeforeVerb = false;
        speaker.WasFirst = true;
        Remember(speaker);
    }

    private void Introduce(int offset)
    {
        for (; _nextIntroduced < _introduced.Count && _introduced[_nextIntroduced].Offset < offset; _nextIntroduced++)
        {
            Referent referent = _introduced[_nextIntroduced].Referent;
            referent.LastOutside = referent.LastAnywhere = _introduced[_nextIntroduced].Offset;
            (referent.WasSubject, referent.WasOblique) = _descriptors.Position(_text, new TextSpan(referent.LastOutside, referent.LastOutside + 1), referent);
            Remember(referent);
        }
    }

    private void AdvanceAnaphorsTo(int offset)
    {
        for (; _nextAnaphor < _anaphors.Count && _anaphors[_nextAnaphor].Offset < offset; _nextAnaphor++)
        {
            Anaphor anaphor = _anaphors[_nextAnaphor];
            if (Antecedent(anaphor) is not { } referent) continue;
            if (anaphor.Noun == 0) referent.IsMeantByPronoun = true;
            else referent.IsMeantByNoun = true;
        }
    }

    private Referent? Antecedent(Anaphor anaphor)
    {
        foreach (Referent referent in _recent)
        {
            if (referent.Entity is null ? !referent.Kind.IsHuman() : referent.Type != EntityType.Person) continue;
            if (anaphor.Gender != Gender.Unknown && referent.Gender != Gender.Unknown && anaphor.Gender != referent.Gender) continue;
            if (anaphor.Noun == 0) return referent;
            if (CalledBy(anaphor.Noun).Contains(referent)) return referent;
        }

        return null;
    }

    private void Remember(Referent referent)
    {
        int at = _recent.IndexOf(referent);
        if (at == 0) return;
        if (at > 0) _recent.RemoveAt(at);
        else if (_recent.Count == Remembered) _recent.RemoveAt(Remembered - 1);
        _recent.Insert(0, referent);
    }
}
