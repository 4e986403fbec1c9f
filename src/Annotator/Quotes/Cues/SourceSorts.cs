using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers;

namespace Annotator.Quotes.Cues;

/// <summary>What the source phrase of a cue is: whether a name, a pronoun or which class of noun.</summary>
internal static class SourceSorts
{
    /// <summary>There is no cue.</summary>
    public const ulong NoCue = 99;

    private const ulong Person = 1;
    private const ulong OtherName = 2;
    private const ulong Pronoun = 3;
    private const ulong Nobody = 4;
    private const ulong FirstNoun = 5;
    private static readonly WordSet Pronouns = new("lui elle eux elles moi nous");

    /// <summary>The sort of a cue's source phrase; 0 where there is none.</summary>
    public static ulong Of(Reading reading, NounHeads nouns, Cue cue)
    {
        if (cue.Source is not { } source) return 0;
        if (cue.Place is SourcePlace.Clitic or SourcePlace.Pronoun) return Pronoun;
        if (cue.Place == SourcePlace.Nobody) return Nobody;
        int mention = TokenSearch.FirstMentionFrom(reading.Mentions, source.Start);
        if (mention < reading.Mentions.Length && reading.Mentions[mention].Span.Start < source.End) return reading.Mentions[mention].Type == EntityType.Person ? Person : OtherName;
        int first = TokenSearch.At(reading.Text, source.Start);
        if (reading.Is(first, Pronouns)) return Pronoun;
        return FirstNoun + (ulong)nouns.Of(first).Noun;
    }
}
