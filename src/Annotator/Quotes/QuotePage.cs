using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;

namespace Annotator.Quotes;

/// <summary>A page as the rules for quotes see it: tokens, names by token, marked stretches by token, verbs by token.</summary>
internal sealed class QuotePage
{
    private readonly int[] _mentions;
    private readonly int[] _stretches;
    private readonly VerbForm[] _verbs;

    /// <summary>Reads a page.</summary>
    public QuotePage(AnalyzedText text, ImmutableArray<Mention> mentions, ReportingVerbs verbs)
    {
        Text = text;
        Mentions = mentions;
        Stretches = QuotationMarks.Pair(text);
        int count = text.Tokens.Length;
        _mentions = new int[count];
        _stretches = new int[count];
        _verbs = new VerbForm[count];
        Array.Fill(_mentions, -1);
        Array.Fill(_stretches, -1);
        for (int i = 0; i < count; i++)
            if (text.Tokens[i].Kind == TokenKind.Word) _verbs[i] = verbs.Of(text, i);
        MarkMentions();
        for (int s = 0; s < Stretches.Count; s++) Array.Fill(_stretches, s, Stretches[s].Open, Stretches[s].Close - Stretches[s].Open + 1);
    }

    /// <summary>The text.</summary>
    public AnalyzedText Text { get; }

    /// <summary>The names.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The marked stretches.</summary>
    public List<MarkedStretch> Stretches { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Text.Tokens.Length;

    /// <summary>Index of the name that a token belongs to, or -1.</summary>
    public int MentionAt(int token) => _mentions[token];

    /// <summary>Index of the stretch that a token belongs to, marks included, or -1.</summary>
    public int StretchAt(int token) => _stretches[token];

    /// <summary>What the list of reporting verbs says of a token; none inside a name.</summary>
    public VerbForm Verb(int token) => _mentions[token] >= 0 ? VerbForm.None : _verbs[token];

    /// <summary>Whether a token is one character.</summary>
    public bool Is(int token, char mark) => Text.Tokens[token].Span.Length == 1 && Text.Text[Text.Tokens[token].Span.Start] == mark;

    /// <summary>Whether a token is a word with a capital.</summary>
    public bool IsCapitalised(int token) => Text.Tokens[token].Case >= LetterCase.Capitalized;

    /// <summary>Whether a token is a full stop, question mark, exclamation mark or ellipsis.</summary>
    public bool IsTerminal(int token) => Text.Tokens[token].Kind == TokenKind.Punctuation && Text.Of(token)[0] is '.' or '!' or '?' or '…';

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceAt(int token)
    {
        int low = 0, high = Text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Text.Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void MarkMentions()
    {
        int token = 0;
        for (int m = 0; m < Mentions.Length; m++)
        {
            while (token < Count && Text.Tokens[token].Span.End <= Mentions[m].Span.Start) token++;
            while (token < Count && Text.Tokens[token].Span.Start < Mentions[m].Span.End) _mentions[token++] = m;
        }
    }
}
