using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>A text cut into tokens and sentences, with the keys under which each token is looked up: what every recognizer reads.</summary>
public sealed class AnalyzedText
{
    private readonly ulong[] _lowerKeys;
    private readonly ulong[] _nameStates;

    internal AnalyzedText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        _lowerKeys = new ulong[tokens.Length];
        _nameStates = new ulong[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            (_lowerKeys[i], _nameStates[i]) = Folding.Keys(tokens[i].Span.Of(text));
        }
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Its sentences.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Of(int token) => Tokens[token].Span.Of(Text);

    /// <summary>The span from a first token's start to the end of the token before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(Tokens[firstToken].Span.Start, Tokens[endToken - 1].Span.End);

    /// <summary>Whether a line ends between two tokens.</summary>
    internal bool HasLineBreak(int before, int after)
    {
        int start = Tokens[before].Span.End;
        return Text.AsSpan(start, Math.Max(0, Tokens[after].Span.Start - start)).Contains('\n');
    }

    /// <summary>Index of a token's sentence.</summary>
    internal int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Key of a token with its case folded, accents kept.</summary>
    internal ulong LowerKey(int token) => _lowerKeys[token];

    /// <summary>Key of a token with case, accents, hyphens and apostrophes folded.</summary>
    internal ulong NameKey(int token) => Folding.Finish(_nameStates[token]);

    /// <summary>State of a token's name key, to be continued over the tokens that follow.</summary>
    internal ulong NameState(int token) => _nameStates[token];

    /// <summary>Whether a token ends with an apostrophe or hyphen, so that the next word starts without a blank.</summary>
    internal bool EndsWithSeparator(int token) => CharacterFolding.Name(Text[Tokens[token].Span.End - 1]) == ' ';
}
