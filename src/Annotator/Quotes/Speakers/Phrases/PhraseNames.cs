using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>Tells the names that a source phrase means from those that are complements of its noun: « un porte-parole de l'ONU », « l'avocat de Paul Petit, Me Jean Grand ».</summary>
internal sealed class PhraseNames(NominalReader nominals)
{
    private const int Most = 64;
    private static readonly WordSet Prepositions = new("de du des d' à au aux en dans sur pour par avec chez sans sous entre contre vers auprès");
    private static readonly WordSet Joints = new("et ou");

    /// <summary>Which of the names in a phrase are complements, one bit each, and whether any is none.</summary>
    public (ulong Complements, bool HasHead) Read(AnalyzedText text, TextSpan place, int first, ImmutableArray<Mention> mentions)
    {
        int low = TokenSearch.FirstMentionFrom(mentions, place.Start), end = low;
        while (end < mentions.Length && mentions[end].Span.Start < place.End) end++;
        if (low == end) return (0, false);
        int apposed = ApposedName(text, first, mentions.AsSpan()[low..end]);
        ulong complements = 0;
        bool hasHead = false, isComplement = false;
        for (int i = 0; i < end - low; i++)
        {
            int name = BeforeTitle(text, TokenSearch.At(text, mentions[low + i].Span.Start), first);
            bool joins = isComplement && i != apposed && Joins(text, mentions[low + i - 1].Span, name);
            isComplement = i < apposed || joins || IsAfterPreposition(text, name, first);
            hasHead |= !isComplement;
            if (isComplement && i < Most) complements |= 1UL << i;
        }

        return (complements, hasHead);
    }

    // « l'avocat de Paul Petit, Me Jean Grand »: the person named last, after a comma, where the phrase speaks of one; -1 where there is none
    private int ApposedName(AnalyzedText text, int first, ReadOnlySpan<Mention> names)
    {
        if (names.Length < 2 || Determiner.Of(text, first) is not { Kind: not DeterminerKind.None, Plural: false }) return -1;
        for (int i = names.Length - 1; i > 0; i--)
        {
            if (names[i].Type == EntityType.Person) return text.Of(BeforeTitle(text, TokenSearch.At(text, names[i].Span.Start), first)) is "," ? i : -1;
        }

        return -1;
    }

    // The token before a name and its title or office: « de | M. Petit », « du | général Petit ».
    private int BeforeTitle(AnalyzedText text, int name, int first)
    {
        int before = name - 1;
        bool isTitle = before > first && nominals.At(text, before, name) is { Determiner.Kind: DeterminerKind.None, Noun.Class: NounClass.Civility or NounClass.Function or NounClass.Trade };
        return isTitle ? before - 1 : before;
    }

    private static bool IsAfterPreposition(AnalyzedText text, int before, int first)
    {
        if (before >= first && Determiner.Of(text, before).Kind != DeterminerKind.None && !Prepositions.Contains(text, before)) before--;
        return before >= first && Prepositions.Contains(text, before);
    }

    // « pour Orange et Europe 1 », « par le Monde et l'Obs »
    private static bool Joins(AnalyzedText text, TextSpan previous, int before)
    {
        if (Determiner.Of(text, before).Kind != DeterminerKind.None && !Prepositions.Contains(text, before)) before--;
        return (Joints.Contains(text, before) || text.Of(before) is ",") && text.Tokens[before - 1].Span.End == previous.End;
    }
}
