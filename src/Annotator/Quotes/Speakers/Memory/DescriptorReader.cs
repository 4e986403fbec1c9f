using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>Reads what stands around the names of a text: titles, appositions, position in the clause.</summary>
internal sealed class DescriptorReader(NominalReader nominals, StateWords demonyms, KnownIndividuals known)
{
    private static readonly WordSet Prepositions = new("de du des d' à au aux en dans sur pour par avec chez sans sous entre contre vers auprès selon depuis");
    private static readonly WordSet BeforeVerbs = new("se s' ne n' y");
    private static readonly WordSet Openers = new("et mais que qu' car or où puis donc quand si comme lorsque");

    /// <summary>The nouns that readers know to fit an entity.</summary>
    public ImmutableArray<KnownNoun> KnownOf(Entity entity)
    {
        if (entity.Type == EntityType.Location || entity.Type == EntityType.State) return [];
        ImmutableArray<KnownNoun> nouns = known.Find(entity.Name);
        foreach (string alias in entity.Aliases)
        {
            if (nouns.IsEmpty) nouns = known.Find(alias);
        }

        return nouns;
    }

    /// <summary>Adds the phrases around a mention to what is known of its referent.</summary>
    public void Describe(AnalyzedText text, ImmutableArray<Mention> mentions, int mention, Referent referent)
    {
        if (mentions[mention].Type == EntityType.Location) return;
        TextSpan span = mentions[mention].Span;
        int first = TokenSearch.At(text, span.Start), end = TokenSearch.At(text, span.End - 1) + 1;
        Sentence sentence = text.Sentences[TokenSearch.SentenceAt(text, span.Start)];
        int floor = sentence.FirstToken;
        for (int i = mention - 1; i >= 0 && i >= mention - 3; i--)
        {
            if (mentions[i].Type != EntityType.Person) continue;
            floor = Math.Max(floor, TokenSearch.At(text, mentions[i].Span.End - 1) + 1);
            break;
        }

        Add(text, mentions, referent, nominals.Before(text, first, floor));
        Add(text, mentions, referent, nominals.After(text, end, sentence.EndToken));
    }

    /// <summary>The state that a stretch of tokens names, by a name or a demonym, or null.</summary>
    public string? StateOf(AnalyzedText text, ImmutableArray<Mention> mentions, int first, int end)
    {
        int offset = text.Tokens[first].Span.Start, limit = text.Tokens[end - 1].Span.End;
        for (int i = TokenSearch.FirstMentionFrom(mentions, offset); i < mentions.Length && mentions[i].Span.Start < limit; i++)
        {
            if (mentions[i].Type == EntityType.State) return mentions[i].Entity;
        }

        return demonyms.FindIn(text, first, end);
    }

    /// <summary>Whether a name opens its clause, and whether it hangs on a preposition; its title counts in.</summary>
    public (bool Subject, bool Oblique) Position(AnalyzedText text, TextSpan name, Referent referent)
    {
        int first = TokenSearch.At(text, name.Start);
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            if (descriptor.Phrase.End == first || descriptor.Phrase.End + 1 == first) first = descriptor.Phrase.First;
        }

        // « M. Petit », « le général Petit »
        if (first > 0 && nominals.At(text, first - 1, first) is { IsNone: false, Determiner.Kind: DeterminerKind.None }) first--;
        if (first > 0 && Determiner.Of(text, first - 1) is { Kind: not DeterminerKind.None } && !Prepositions.Contains(text, first - 1)) first--;
        bool isContracted = Prepositions.Contains(text, first);
        int before = first - 1;
        if (isContracted || (before >= 0 && Prepositions.Contains(text, before))) return (false, true);
        Sentence sentence = text.Sentences[TokenSearch.SentenceAt(text, name.Start)];
        bool opens = before < sentence.FirstToken || text.Tokens[before].Kind != TokenKind.Word || Openers.Contains(text, before);
        return (opens, false);
    }

    /// <summary>Whether a verb follows a name: « Jean Petit a … », « Jean Petit s'est … ».</summary>
    public static bool IsBeforeVerb(AnalyzedText text, TextSpan name)
    {
        int next = TokenSearch.At(text, name.End - 1) + 1;
        return next < text.Tokens.Length && (Words.FiniteVerbs.Contains(text, next) || BeforeVerbs.Contains(text, next));
    }

    private void Add(AnalyzedText text, ImmutableArray<Mention> mentions, Referent referent, NominalPhrase phrase)
    {
        if (phrase.IsNone || phrase.Noun.Plural || phrase.Noun.Class == NounClass.Civility) return;
        bool fits = referent.Type == EntityType.Person ? phrase.Noun.IsHuman : phrase.Noun.IsBody;
        if (fits) referent.Describe(new Descriptor(phrase, StateOf(text, mentions, phrase.First, phrase.End)), null);
    }
}
