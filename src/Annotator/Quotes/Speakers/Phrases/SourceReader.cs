using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>Reads source phrases.</summary>
internal sealed class SourceReader(NominalReader nominals, StateWords demonyms)
{
    private readonly PhraseNames _names = new(nominals);
    private const int LongestPrelude = 8;
    private static readonly WordSet Ones = new("un une");
    private static readonly WordSet Partitives = new("des de d'");
    private static readonly WordSet Sames = new("même mêmes");

    /// <summary>Reads the source phrase of a quote.</summary>
    public SourcePhrase Read(AnalyzedText text, DetectedQuote quote, ImmutableArray<Mention> mentions)
    {
        return quote.Source is { IsEmpty: false } place ? Read(text, place, mentions) : SourcePhrase.Absent;
    }

    /// <summary>Reads a phrase that stands for somebody.</summary>
    public SourcePhrase Read(AnalyzedText text, TextSpan place, ImmutableArray<Mention> mentions)
    {
        int first = TokenSearch.At(text, place.Start), end = TokenSearch.At(text, place.End - 1) + 1;
        Pronoun pronoun = Pronoun.Find(place.Of(text.Text));
        if (pronoun.Kind != SourceKind.None)
            return new SourcePhrase(pronoun.Kind, place, first, end, pronoun.Gender, pronoun.Kind == SourceKind.Plural, default, null);
        int part = PartOf(text, first, end);
        NominalPhrase nominal = part < 0 ? Nominal(text, first, end) : nominals.At(text, part, end);
        bool plural = part < 0 && (nominal.Noun.Plural || (nominal.Determiner.Plural && nominal.Noun.Class != NounClass.None) || (nominal.IsNone && Determiner.Of(text, first).Plural));
        (ulong complements, bool hasHead) = _names.Read(text, place, first, mentions);
        SourceKind kind = hasHead ? SourceKind.Named : KindOf(nominal, plural);
        Gender gender = part > 0 ? Determiner.Of(text, part - 1).Gender : nominal.IsNone ? Determiner.Of(text, first).Gender : nominal.Gender;
        bool isSame = Sames.Contains(text, first) || (first + 1 < end && Sames.Contains(text, first + 1));
        return new SourcePhrase(kind, place, first, end, gender, plural, nominal, StateOf(text, first, end, mentions, place)) { IsSame = isSame, Complements = complements };
    }

    /// <summary>Adds to short phrases the fullest phrase of the text.</summary>
    public void Complete(AnalyzedText text, ImmutableArray<Mention> mentions, params ReadOnlySpan<SourcePhrase[]> lists) => new FullestPhrases(text, mentions, demonyms).Complete(lists);

    // « l'une des juges », « un de ses avocats »: the token after « un », or -1
    private static int PartOf(AnalyzedText text, int first, int end)
    {
        int one = text.Of(first) is "l'" or "L'" ? first + 1 : first;
        return one + 2 < end && Ones.Contains(text, one) && Partitives.Contains(text, one + 1) ? one + 1 : -1;
    }

    // « Mercredi, le chef de l'État »: what stands before a comma may be no part of the phrase.
    private NominalPhrase Nominal(AnalyzedText text, int first, int end)
    {
        NominalPhrase phrase = nominals.At(text, first, end);
        for (int i = first; phrase.IsNone && i + 1 < end && i < first + LongestPrelude; i++)
        {
            if (text.Of(i) is ",") phrase = nominals.At(text, i + 1, end);
        }

        return phrase;
    }

    private static SourceKind KindOf(NominalPhrase nominal, bool plural)
    {
        if (nominal.Noun.IsHuman && plural) return SourceKind.Group;
        // « Son homologue malien » is no relative of anybody: it has an office, that of whoever spoke.
        if (nominal.Noun.Class == NounClass.Peer) return SourceKind.Office;
        if (nominal.Noun.IsHuman && nominal.Determiner.Kind == DeterminerKind.Possessive) return SourceKind.Kin;
        return nominal.Noun.Class switch
        {
            NounClass.Civility or NounClass.Function => SourceKind.Office,
            NounClass.Trade => SourceKind.Trade,
            NounClass.Kin => SourceKind.Kin,
            NounClass.Human => SourceKind.Human,
            NounClass.Group => SourceKind.Group,
            NounClass.Organisation or NounClass.State => SourceKind.Body,
            NounClass.Media => SourceKind.Medium,
            NounClass.Document => SourceKind.Written,
            NounClass.Source => SourceKind.Information,
            _ => SourceKind.Other,
        };
    }

    private string? StateOf(AnalyzedText text, int first, int end, ImmutableArray<Mention> mentions, TextSpan place)
    {
        for (int i = TokenSearch.FirstMentionFrom(mentions, place.Start); i < mentions.Length && mentions[i].Span.Start < place.End; i++)
        {
            if (mentions[i].Type == EntityType.State) return mentions[i].Entity;
        }

        return demonyms.FindIn(text, first, end);
    }
}
