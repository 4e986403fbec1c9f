using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.ML.Tokens;

/// <summary>The features of a token: words, affixes and cases in a window of two, and whether the page writes the word in lower case elsewhere.</summary>
internal sealed class TokenFeatures
{
    private const int LongestAffix = 4;

    private readonly string[] _words;
    private readonly ImmutableArray<Token> _tokens;
    private readonly HashSet<string> _lower;

    /// <summary>Prepares a page.</summary>
    public TokenFeatures(string text, ImmutableArray<Token> tokens)
    {
        _tokens = tokens;
        _words = [.. tokens.Select(t => t.Span.In(text).ToLowerInvariant())];
        _lower = [.. tokens.Select((t, i) => (t.Case, Word: _words[i])).Where(t => t.Case == LetterCase.Lower).Select(t => t.Word)];
    }

    /// <summary>The rows of one sentence.</summary>
    public IEnumerable<TokenRow> Rows(Sentence sentence, string[]? tags)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            yield return new TokenRow { Label = tags is null ? TokenTags.Outside : tags[i], Tokens = [.. Of(i, sentence)] };
    }

    private IEnumerable<string> Of(int i, Sentence sentence)
    {
        string Word(int at) => at < sentence.FirstToken ? "<s>" : at >= sentence.EndToken ? "</s>" : _words[at];
        char Case(int at) => at < sentence.FirstToken || at >= sentence.EndToken ? '-' : (char)('0' + (int)_tokens[at].Case);
        string word = _words[i], form = $"{Case(i - 1)}{Case(i)}{Case(i + 1)}";
        for (int at = -2; at <= 2; at++) yield return $"w{at}={Word(i + at)}";
        yield return $"w-1,0={Word(i - 1)} {word}";
        yield return $"w0,1={word} {Word(i + 1)}";
        yield return $"c={form}";
        yield return $"c,w-1={Case(i)}{Word(i - 1)}";
        yield return $"c,w1={Case(i)}{Word(i + 1)}";
        yield return $"s={(i == sentence.FirstToken ? 1 : 0)}{(_lower.Contains(word) ? 1 : 0)}{Case(i)}";
        for (int length = 1; length <= Math.Min(LongestAffix, word.Length); length++)
        {
            yield return $"p={word[..length]}";
            yield return $"e={word[^length..]}";
        }

        yield return $"e-1={End(Word(i - 1))}";
        yield return $"e1={End(Word(i + 1))}";
    }

    private static string End(string word) => word.Length <= 3 ? word : word[^3..];
}
