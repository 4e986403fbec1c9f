using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>A text with what is asked of its tokens again and again while quotes are sought.</summary>
internal sealed class Reading
{
    private readonly int[] _mentionAt;

    /// <summary>Prepares a text.</summary>
    public Reading(AnalyzedText text, ImmutableArray<Mention> mentions)
    {
        Text = text;
        Mentions = mentions;
        _mentionAt = new int[text.Tokens.Length];
        int token = 0;
        for (int m = 0; m < mentions.Length; m++)
        {
            while (token < _mentionAt.Length && text.Tokens[token].Span.End <= mentions[m].Span.Start) token++;
            while (token < _mentionAt.Length && text.Tokens[token].Span.Start < mentions[m].Span.End) _mentionAt[token++] = m + 1;
        }
    }

    /// <summary>The text.</summary>
    public AnalyzedText Text { get; }

    /// <summary>Its names.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _mentionAt.Length;

    /// <summary>First character of a token.</summary>
    public char Char(int token) => Text.Text[Text.Tokens[token].Span.Start];

    /// <summary>Whether a token is a one-character mark.</summary>
    public bool Is(int token, char mark) => Text.Tokens[token].Span.Length == 1 && Char(token) == mark;

    /// <summary>Whether a token belongs to a set of words.</summary>
    public bool Is(int token, WordSet words) => words.Contains(Text, token);

    /// <summary>Whether a token is a given lower-case word, its apostrophes straight.</summary>
    public bool Is(int token, ReadOnlySpan<char> word)
    {
        TextSpan span = Text.Tokens[token].Span;
        if (span.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
            if (CharacterFolding.Lower(Text.Text[span.Start + i]) != word[i]) return false;
        return true;
    }

    /// <summary>Whether a token is a word or number.</summary>
    public bool IsWord(int token) => Text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address;

    /// <summary>Whether a token is a quotation mark.</summary>
    public bool IsMark(int token) => Text.Tokens[token].Kind == TokenKind.QuotationMark;

    /// <summary>Whether a token starts with a capital.</summary>
    public bool IsCapital(int token) => Text.Tokens[token].Case is LetterCase.Capitalized or LetterCase.Upper or LetterCase.Mixed && char.IsUpper(Char(token));

    /// <summary>The name that a token belongs to, from 1, or 0.</summary>
    public int MentionOf(int token) => _mentionAt[token];

    /// <summary>Index after the last token of the name that a token belongs to.</summary>
    public int MentionEnd(int token)
    {
        int mention = _mentionAt[token];
        while (token < _mentionAt.Length && _mentionAt[token] == mention) token++;
        return token;
    }

    /// <summary>Whether a person, or any name, stands in a range of tokens.</summary>
    public bool HasName(int first, int end, bool personOnly)
    {
        for (int i = first; i < end; i++)
            if (_mentionAt[i] > 0 && (!personOnly || Mentions[_mentionAt[i] - 1].Type == EntityType.Person)) return true;
        return false;
    }

    /// <summary>Whether a noun phrase can start at a token.</summary>
    public bool StartsNounPhrase(int token) =>
        Is(token, Words.Determiners) || _mentionAt[token] > 0 || (IsCapital(token) && Text.Tokens[token].Kind == TokenKind.Word && !Is(token, Words.Conjunctions) && !Is(token, Words.Prepositions));

    /// <summary>The tokens' span.</summary>
    public TextSpan Span(int first, int end) => Text.SpanOf(first, end);
}
