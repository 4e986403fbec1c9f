using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>Whom a text names, and by which nouns it calls them.</summary>
internal sealed class Roster
{
    private const int MostCalled = 4;

    // « Me » or « Mme » before a name
    private const int MostBeforeName = 5;
    private readonly Dictionary<ulong, List<Referent>> _byNoun = [];
    private readonly List<(int Offset, Referent Referent)> _bare = [];

    /// <summary>Reads the names of a text.</summary>
    public Roster(AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities, DescriptorReader descriptors)
    {
        ReferentOf = new Referent[mentions.Length];
        var referents = new Dictionary<string, Referent>(entities.Length, StringComparer.Ordinal);
        foreach (Entity entity in entities) referents.Add(entity.Id, new Referent(entity) { Known = descriptors.KnownOf(entity) });
        for (int i = 0; i < mentions.Length; i++) Name(text, mentions, i, referents[mentions[i].Entity], descriptors);
        NoteSources(quotes, mentions);
        NoteBare(mentions);
        if (!text.Sentences.IsEmpty)
        {
            for (int i = 0; i < mentions.Length && mentions[i].Span.Start < text.Sentences[0].Span.End; i++) ReferentOf[i].IsInFirstSentence = true;
        }

        foreach (Referent referent in referents.Values)
        {
            referent.AsSource.Sort();
            foreach (Descriptor descriptor in referent.Descriptors) Index(text.LowerKey(descriptor.Phrase.HeadEnd - 1), referent);
        }
    }

    /// <summary>Who is meant by each mention.</summary>
    public Referent[] ReferentOf { get; }

    /// <summary>The person named most often, or null.</summary>
    public Referent? MostNamed { get; private set; }

    /// <summary>The person named first, or null.</summary>
    public Referent? FirstPerson { get; private set; }

    /// <summary>Those whom the text calls by a noun.</summary>
    public IReadOnlyList<Referent> CalledBy(ulong noun) => _byNoun.TryGetValue(noun, out List<Referent>? called) ? called : [];

    /// <summary>The first person between two offsets whom the text names for the first time as a source and without a word on who it is, or null.</summary>
    public Referent? BareAhead(int offset, int limit)
    {
        foreach ((int start, Referent referent) in _bare)
        {
            if (start >= offset) return start < limit ? referent : null;
        }

        return null;
    }

    /// <summary>Notes that the text calls somebody by a noun.</summary>
    public void Index(ulong noun, Referent referent)
    {
        if (!_byNoun.TryGetValue(noun, out List<Referent>? called)) _byNoun.Add(noun, called = []);
        if (called.Count < MostCalled && !called.Contains(referent)) called.Add(referent);
    }

    /// <summary>Which names stand inside somebody's own words.</summary>
    public static bool[] MentionsInQuotes(ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions)
    {
        var inside = new bool[mentions.Length];
        foreach (DetectedQuote quote in quotes)
        {
            if (quote.Kind == QuoteKind.Indirect) continue;
            foreach (TextSpan span in quote.Spans)
            {
                for (int i = TokenSearch.FirstMentionFrom(mentions, span.Start); i < mentions.Length && mentions[i].Span.Start < span.End; i++) inside[i] = true;
            }
        }

        return inside;
    }

    private void Name(AnalyzedText text, ImmutableArray<Mention> mentions, int mention, Referent referent, DescriptorReader descriptors)
    {
        ReferentOf[mention] = referent;
        referent.AllMentions++;
        descriptors.Describe(text, mentions, mention, referent);
        if (mentions[mention].Type != EntityType.Person)
        {
            Index(text.LowerKey(TokenSearch.At(text, mentions[mention].Span.Start)), referent);
            return;
        }

        FirstPerson ??= referent;
        if (MostNamed is null || referent.AllMentions > MostNamed.AllMentions) MostNamed = referent;
    }

    private void NoteSources(ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions)
    {
        foreach (DetectedQuote quote in quotes)
        {
            if (quote.Source is not { IsEmpty: false } source) continue;
            for (int i = TokenSearch.FirstMentionFrom(mentions, source.Start); i < mentions.Length && mentions[i].Span.Start < source.End; i++) ReferentOf[i].AsSource.Add(source.Start);
        }
    }

    // « Le président du directoire de la régie a expliqué … » and later « …, a indiqué Jean Petit »: whoever is named so has been met before
    private void NoteBare(ImmutableArray<Mention> mentions)
    {
        var met = new HashSet<Referent>();
        for (int i = 0; i < mentions.Length; i++)
        {
            Referent referent = ReferentOf[i];
            if (referent.Type != EntityType.Person || !met.Add(referent) || referent.Descriptors.Count > 0) continue;
            foreach (int source in referent.AsSource)
            {
                if (source <= mentions[i].Span.Start && mentions[i].Span.Start <= source + MostBeforeName) _bare.Add((mentions[i].Span.Start, referent));
            }
        }
    }
}
