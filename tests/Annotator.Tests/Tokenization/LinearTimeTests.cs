using System.Collections.Immutable;
using System.Diagnostics;
using Annotator.Documents;
using Annotator.Sentences;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Tokenization;

/// <summary>Repeated pieces that make rules look far ahead or back. Quadratic time would take minutes on the short texts already.</summary>
public sealed class LinearTimeTests
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    private static readonly string[] Pieces =
    [
        "a", "A", "1", "é", " ", "\n", "\r\n", "«", "»", "\"", "'", "’", "“a", "”\n", "-", "–", ".", "…", "(", ")", "(.", "a.", "A.", "A.-", "a-", "A-", "Mali-", "a'", "l'", "M. ", "M.  ",
        "@", "a@", "a@b.", "a_", "#", "http://", "www.)", "h", "+1", "1 000 ", "1-", "01-", "😀", "\u0301", "\u200D", "👩‍", "\uD800", "\uDC00", "\u00AD", "». ", ".»", ".»\n", "a\n", ". a",
    ];

    [TestCaseSource(nameof(Pieces))]
    public void Half_a_million_characters_take_no_time(string piece) => Time(piece, 500_000).Should().BeLessThan(TimeSpan.FromSeconds(5));

    [TestCaseSource(nameof(Pieces)), Category("Slow")]
    public void Ten_million_characters_take_seconds(string piece) => Time(piece, 10_000_000).Should().BeLessThan(TimeSpan.FromSeconds(60));

    private static TimeSpan Time(string piece, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var watch = Stopwatch.StartNew();
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text, tokens);
        watch.Stop();
        sentences.Sum(s => (long)s.EndToken - s.FirstToken).Should().Be(tokens.Length);
        return watch.Elapsed;
    }
}
