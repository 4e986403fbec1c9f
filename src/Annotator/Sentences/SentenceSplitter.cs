using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Sentences;

/// <summary>Groups tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences, in order; every token belongs to one.</summary>
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool last = i + 1 == tokens.Length;
            if (!last && !EndsAfter(text, tokens, i)) continue;
            sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[i].Span.End), first, i + 1));
            first = i + 1;
        }

        return sentences.ToImmutable();
    }

    private static bool EndsAfter(string text, ImmutableArray<Token> tokens, int i)
    {
        TextSpan span = tokens[i].Span;
        if (text.AsSpan(span.End, tokens[i + 1].Span.Start - span.End).Contains('\n')) return true;
        return text[span.Start] is '.' or '!' or '?' && tokens[i + 1].BlankBefore && tokens[i + 1].Case is LetterCase.Capitalized;
    }
}
