using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>Words that point to a state: demonyms, and the seats that stand for its government.</summary>
internal sealed class StateWords
{
    private readonly PhraseTable _words;
    private readonly ImmutableArray<string> _states;

    /// <summary>Reads a list of word and ISO code.</summary>
    /// <exception cref="LexiconException">An entry is malformed.</exception>
    public StateWords(LexiconReader reader)
    {
        var words = new List<string>();
        var states = ImmutableArray.CreateBuilder<string>();
        foreach (string[] fields in reader.Read())
        {
            if (fields[1].Length != 2) throw reader.Error($"'{fields[1]}' is no code of a state", "write the two letters of ISO 3166-1");
            words.Add(fields[0]);
            states.Add(fields[1]);
        }

        _words = new PhraseTable(words);
        _states = states.ToImmutable();
    }

    /// <summary>The state that a whole name points to, or null.</summary>
    public string? Find(ReadOnlySpan<char> name) => _words.Find(name) is >= 0 and var value ? _states[value] : null;

    /// <summary>The state that the longest phrase starting with a token points to, or null.</summary>
    public string? LongestMatch(AnalyzedText text, int first, int limit, out int end) =>
        _words.LongestMatch(text, first, limit, out end) is >= 0 and var value ? _states[value] : null;

    /// <summary>The first state that a word of a stretch points to, or null.</summary>
    public string? FindIn(AnalyzedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && _words.LongestMatch(text, i, end, out _) is >= 0 and var value) return _states[value];
        }

        return null;
    }
}
