using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes.Ranking;

/// <summary>What is seen of a marked stretch itself: computed once, then joined with every choice.</summary>
internal readonly struct StretchView
{
    // words of clauses rather than of names and terms
    private static readonly WordSet Small = new("n' ne pas que qu' qui se s' c' j' je tu nous vous on il elle ils ça cela y en très trop plus jamais rien tout être avoir faire");

    /// <summary>Looks at a stretch.</summary>
    public StretchView(Reading reading, Stretch stretch)
    {
        int first = stretch.ContentFirst, end = Math.Max(stretch.ContentEnd, stretch.ContentFirst);
        Words = 0;
        int capitals = 0;
        for (int i = first; i < Math.Min(end, first + 40); i++)
        {
            if (!reading.IsWord(i)) continue;
            Words++;
            if (reading.IsCapital(i)) capitals++;
            if (reading.Is(i, Cues.Words.FiniteVerbs)) HasVerb = true;
            if (reading.Is(i, Cues.Words.SpeechPersons)) HasPerson = true;
            if (reading.Is(i, Small)) SmallWords = Math.Min(SmallWords + 1, 3);
        }

        Length = Bucket(Words);
        Capital = end > first && reading.IsCapital(first);
        AllCapitals = Words > 0 && capitals == Words;
        EndsSentence = end > first && reading.Char(end - 1) is '.' or '!' or '?' or '…';
        IsName = end > first && reading.MentionOf(first) > 0 && reading.MentionEnd(first) >= end;
        Before = stretch.First > 0 ? reading.Text.LowerKey(stretch.First - 1) : 0;
        Before2 = stretch.First > 1 ? reading.Text.LowerKey(stretch.First - 2) : 0;
        After = stretch.End < reading.Count ? reading.Text.LowerKey(stretch.End) : 0;
        FirstWord = end > first ? reading.Text.LowerKey(first) : 0;
        LastWord = end > first ? reading.Text.LowerKey(end - 1) : 0;
        OpensLine = stretch.First == 0 || reading.Text.HasLineBreak(stretch.First - 1, stretch.First);
        ClosesLine = stretch.End >= reading.Count || reading.Text.HasLineBreak(stretch.End - 1, stretch.End);
        OpensSentence = OpensLine || reading.Char(stretch.First - 1) is '.' or '!' or '?' or '…' || (reading.IsMark(stretch.First - 1) && Capital);
        Shape = (Capital ? 1UL : 0) + (EndsSentence ? 2UL : 0) + (HasVerb ? 4UL : 0) + (OpensSentence ? 8UL : 0);
        Clause = Capital && (HasVerb || Words > 4) ? 1UL : 0;
    }

    /// <summary>Number of small words that clauses are made of, 3 at most.</summary>
    public ulong SmallWords { get; }

    /// <summary>Number of words, 40 at most.</summary>
    public int Words { get; }

    /// <summary>The number of words, coarsely.</summary>
    public ulong Length { get; }

    /// <summary>Whether it starts with a capital.</summary>
    public bool Capital { get; }

    /// <summary>Whether all its words do.</summary>
    public bool AllCapitals { get; }

    /// <summary>Whether a sentence ends inside the closing mark.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it holds a finite verb.</summary>
    public bool HasVerb { get; }

    /// <summary>Whether it holds a first or second person.</summary>
    public bool HasPerson { get; }

    /// <summary>Whether it is a name and no more.</summary>
    public bool IsName { get; }

    /// <summary>Whether it opens its line.</summary>
    public bool OpensLine { get; }

    /// <summary>Whether it closes its line.</summary>
    public bool ClosesLine { get; }

    /// <summary>Whether it opens a sentence.</summary>
    public bool OpensSentence { get; }

    /// <summary>Key of the token before.</summary>
    public ulong Before { get; }

    /// <summary>Key of the token before that.</summary>
    public ulong Before2 { get; }

    /// <summary>Key of the token after.</summary>
    public ulong After { get; }

    /// <summary>Key of its first word.</summary>
    public ulong FirstWord { get; }

    /// <summary>Key of its last token.</summary>
    public ulong LastWord { get; }

    /// <summary>Capital, end, verb and place in one number.</summary>
    public ulong Shape { get; }

    /// <summary>1 where it is likely a whole clause.</summary>
    public ulong Clause { get; }

    /// <summary>A coarse scale of counts.</summary>
    public static ulong Bucket(int n) => n switch { < 0 => 0, <= 4 => (ulong)n + 1, <= 6 => 6, <= 9 => 7, <= 14 => 8, <= 24 => 9, _ => 10 };
}
