using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Sentences;

/// <summary>Groups tokens into sentences, headings, list items and captions.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences, in order; every token belongs to one.</summary>
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !Ends(text, tokens, i, first)) continue;
            sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[i].Span.End), first, i + 1));
            first = i + 1;
        }

        return sentences.DrainToImmutable();
    }

    /// <summary>The name of the rule that decided after a token, or null where none did and the sentence goes on.</summary>
    public static string? Explain(string text, ImmutableArray<Token> tokens, int token, int sentenceStart)
    {
        var boundary = new Boundary(text, tokens, token, sentenceStart);
        foreach (BoundaryRule rule in BoundaryRules.All)
            if (rule.Decide(boundary) is not null) return rule.Name;
        return null;
    }

    private static bool Ends(string text, ImmutableArray<Token> tokens, int i, int first)
    {
        // most places lie inside a line, not after punctuation and not between two glued words: no rule can end a sentence there
        if (tokens[i].Kind is TokenKind.Word or TokenKind.Number && text[tokens[i].Span.End - 1] != '.' && !HasLineEnd(text, tokens[i].Span.End, tokens[i + 1].Span.Start) && (tokens[i + 1].BlankBefore || tokens[i + 1].Kind != TokenKind.Word)) return false;
        var boundary = new Boundary(text, tokens, i, first);
        foreach (BoundaryRule rule in BoundaryRules.All)
            if (rule.Decide(boundary) is { } answer) return answer;
        return false;
    }

    private static bool HasLineEnd(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] is '\n' or '\r' or '\u2028' or '\u2029') return true;
        return false;
    }
}
