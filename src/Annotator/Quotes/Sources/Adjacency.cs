using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Sources;

/// <summary>How close a phrase before its cue stands to it.</summary>
internal static class Adjacency
{
    /// <summary>0 apart, 1 touches the cue, 2 a comma between, 3 small words between, 4 <c>qui</c> follows.</summary>
    public static ulong Of(Reading reading, TokenClasses classes, in SourceQuestion asked, int end, bool before)
    {
        if (!before) return 0;
        int i = end;
        if (i >= asked.From) return 1;
        bool comma = reading.Is(i, ',');
        if (comma) i++;
        while (i < asked.From && (reading.Is(i, Words.BetweenSubjectAndVerb) || classes.Of(i) == TokenClass.Adverb)) i++;
        if (i >= asked.From) return comma ? 2UL : 3;
        return classes.Of(i) == TokenClass.Who ? 4UL : 0;
    }
}
