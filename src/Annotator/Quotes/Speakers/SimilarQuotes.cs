using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers;

/// <summary>Finds, for a quote without source phrase, one with a source phrase that says the same words: a heading repeats the body.</summary>
internal sealed class SimilarQuotes
{
    private const int ShortestContentWord = 4;
    private readonly AnalyzedText _text;
    private readonly ImmutableArray<DetectedQuote> _quotes;
    private readonly Dictionary<ulong, int> _firstWith = [];

    /// <summary>Notes which words the quotes with a source phrase hold.</summary>
    public SimilarQuotes(AnalyzedText text, ImmutableArray<DetectedQuote> quotes, SourcePhrase[] phrases)
    {
        _text = text;
        _quotes = quotes;
        for (int i = 0; i < quotes.Length; i++)
        {
            if (phrases[i].Kind.IsAbsent()) continue;
            foreach (ulong key in Keys(i)) _firstWith.TryAdd(key, i);
        }
    }

    /// <summary>Number of the quote that holds at least half of the words of this one, or -1.</summary>
    public int Find(int quote)
    {
        int words = 0, best = -1, votes = 0;
        var counts = new Dictionary<int, int>();
        foreach (ulong key in Keys(quote))
        {
            words++;
            if (!_firstWith.TryGetValue(key, out int other)) continue;
            int count = counts[other] = counts.GetValueOrDefault(other) + 1;
            if (count > votes) (best, votes) = (other, count);
        }

        return votes >= 1 && votes * 2 >= words ? best : -1;
    }

    private IEnumerable<ulong> Keys(int quote)
    {
        foreach (TextSpan span in _quotes[quote].Spans)
        {
            if (span.IsEmpty) continue;
            for (int i = TokenSearch.At(_text, span.Start); i < _text.Tokens.Length && _text.Tokens[i].Span.Start < span.End; i++)
            {
                if (_text.Tokens[i].Kind == TokenKind.Word && _text.Of(i).Length >= ShortestContentWord) yield return _text.LowerKey(i);
            }
        }
    }
}
