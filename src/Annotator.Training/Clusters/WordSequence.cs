using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Training.Clusters;

/// <summary>Pages as numbers of words, most frequent word first; -1 parts sentences; rare words are left out.</summary>
/// <param name="Words">The words, case folded.</param>
/// <param name="Counts">How often each stands.</param>
/// <param name="Numbers">The pages, one after the other.</param>
internal sealed record WordSequence(ImmutableArray<string> Words, ImmutableArray<int> Counts, int[] Numbers)
{
    private const int Break = -1;

    /// <summary>Cuts pages into words with the library's own tokenizer and counts them.</summary>
    public static WordSequence Of(IEnumerable<string> pages, Tokenizer tokenizer, int least)
    {
        var counter = new Counter();
        foreach (string page in pages) counter.Add(page, tokenizer);
        return counter.Finish(least);
    }

    private sealed class Counter
    {
        private readonly Dictionary<ulong, int> _numbers = [];
        private readonly List<string> _words = [];
        private readonly List<int> _counts = [];
        private readonly List<int> _sequence = [];

        public void Add(string page, Tokenizer tokenizer)
        {
            ImmutableArray<Token> tokens = tokenizer.Tokenize(page);
            foreach (Sentence sentence in SentenceSplitter.Split(page, tokens))
            {
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++) _sequence.Add(Number(tokens[i].Span.Of(page)));
                _sequence.Add(Break);
            }
        }

        public WordSequence Finish(int least)
        {
            int[] order = [.. Enumerable.Range(0, _words.Count).Where(n => _counts[n] >= least && !_words[n].Contains(' ', StringComparison.Ordinal)).OrderByDescending(n => _counts[n]).ThenBy(n => _words[n], StringComparer.Ordinal)];
            int[] renamed = new int[_words.Count];
            Array.Fill(renamed, -2);
            for (int i = 0; i < order.Length; i++) renamed[order[i]] = i;
            int[] numbers = [.. _sequence.Select(n => n == Break ? Break : renamed[n]).Where(n => n >= Break)];
            return new WordSequence([.. order.Select(n => _words[n])], [.. order.Select(n => _counts[n])], numbers);
        }

        private int Number(ReadOnlySpan<char> word)
        {
            ulong key = Folding.LowerKey(word);
            if (!_numbers.TryGetValue(key, out int number))
            {
                _numbers[key] = number = _words.Count;
                _words.Add(word.ToString().ToLower(CultureInfo.InvariantCulture));
                _counts.Add(0);
            }

            _counts[number]++;
            return number;
        }
    }
}
