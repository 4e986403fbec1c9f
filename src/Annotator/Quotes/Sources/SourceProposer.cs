using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Sources;

/// <summary>Lists where the source phrase of a quote may start, and where a phrase that starts there may end.</summary>
internal sealed class SourceProposer(Reading reading, StretchMap map, TokenClasses classes)
{
    private const int FarthestBefore = 60;
    private const int FarthestAfter = 30;
    private const int Longest = 34;
    private static readonly WordSet Links = new("au du aux des de");

    /// <summary>Tokens at which a phrase may start, around a range that is no part of it and inside a sentence.</summary>
    /// <param name="from">Index of the first token of what asks for a source: the cue, or the words.</param>
    /// <param name="to">Index after its last token.</param>
    /// <param name="own">The sentence.</param>
    /// <param name="owner">The stretch in which the phrase must stand, or -1.</param>
    /// <param name="starts">Where they are put, in order.</param>
    public void Starts(int from, int to, Sentence own, int owner, List<int> starts)
    {
        starts.Clear();
        int open = -1;
        for (int i = Math.Max(own.FirstToken, from - FarthestBefore); i < from; i++)
        {
            if (i > own.FirstToken && Insertions.IsDash(reading, i)) open = Close(open, i, starts);
            if (map.OwnerOf(i) == owner && IsStart(i)) starts.Add(i);
        }

        for (int i = to; i < Math.Min(own.EndToken, to + FarthestAfter); i++)
            if (map.OwnerOf(i) == owner && (IsStart(i) || (i == to && reading.IsWord(i)))) starts.Add(i);
    }

    // nobody named between two dashes is the subject of what follows them
    private static int Close(int open, int dash, List<int> starts)
    {
        if (open < 0) return dash;
        while (starts.Count > 0 && starts[^1] > open) starts.RemoveAt(starts.Count - 1);
        return -1;
    }

    /// <summary>Indices after the last token of phrases that start at a token.</summary>
    public void Ends(int start, int limit, int certain, List<int> ends)
    {
        ends.Clear();
        int owner = map.OwnerOf(start);
        limit = Math.Min(limit, start + Longest);
        for (int i = start + 1; i <= limit; i++)
        {
            if (i == certain || (CanBeLast(i - 1) && (i == limit || map.OwnerOf(i) != owner || IsEnd(i)))) ends.Add(i);
            if (i < reading.Count && (map.OwnerOf(i) != owner || classes.Of(i) == TokenClass.Mark)) break;
        }
    }

    private bool IsStart(int i)
    {
        TokenClass before = classes.Of(i - 1);
        switch (classes.Of(i))
        {
            case TokenClass.Determiner: return before != TokenClass.Determiner;
            case TokenClass.Pronoun: return true;
            case TokenClass.Person or TokenClass.Body or TokenClass.Place: return reading.MentionOf(i) != (i > 0 ? reading.MentionOf(i - 1) : 0);
            case TokenClass.Capital or TokenClass.Number: return before is not (TokenClass.Capital or TokenClass.Determiner);
            case TokenClass.Link: return before != TokenClass.Word && reading.Is(i, "des");
            default: return i > 0 && reading.IsWord(i) && reading.Is(i - 1, Links);
        }
    }

    private bool CanBeLast(int i) =>
        classes.Of(i) is not (TokenClass.Determiner or TokenClass.Link or TokenClass.Preposition or TokenClass.And or TokenClass.Comma or TokenClass.Mark or TokenClass.Who or TokenClass.Opener or TokenClass.Stop)
        && (classes.Of(i) != TokenClass.Punctuation || reading.Is(i, ')'));

    private bool IsEnd(int i)
    {
        TokenClass last = classes.Of(i - 1);
        if (reading.MentionOf(i) > 0) return reading.MentionOf(i) != reading.MentionOf(i - 1) && last is TokenClass.Person or TokenClass.Body;
        return classes.Of(i) is not (TokenClass.Word or TokenClass.Capital);
    }
}
