using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes.Speakers;

/// <summary>Finds tokens, sentences and mentions by offset, in logarithmic time.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the token that holds an offset, or of the next one; the last where none follows.</summary>
    public static int At(AnalyzedText text, int offset)
    {
        int low = 0, high = text.Tokens.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index of the sentence that holds an offset, or of the next one; the last where none follows.</summary>
    public static int SentenceAt(AnalyzedText text, int offset)
    {
        int low = 0, high = text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether a mention starts inside a span.</summary>
    public static bool HoldsMention(ImmutableArray<Mention> mentions, TextSpan span) =>
        FirstMentionFrom(mentions, span.Start) is var first && first < mentions.Length && mentions[first].Span.Start < span.End;

    /// <summary>Index of the first mention that starts at an offset or after it.</summary>
    public static int FirstMentionFrom(ImmutableArray<Mention> mentions, int offset)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
