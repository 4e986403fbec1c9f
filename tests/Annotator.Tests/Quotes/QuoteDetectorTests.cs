using System.Diagnostics;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Quotes.Ranking;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Quotes;

public sealed class QuoteDetectorTests
{
    private static readonly QuoteDetector Detector = ModelFiles.Embedded.ReadDetector(ModelFiles.Embedded.ReadShared());

    [TestCaseSource(nameof(Cases))]
    public void Finds_quotes_cues_and_sources(string text, string names, string quotes)
    {
        UnderlinedQuotes page = UnderlinedQuotes.Parse(text, names);
        string found = page.Write(Detector.Detect(page.Text, page.Names));
        found.Should().Be(quotes, "of\n{0}\n{1}\nwas found\n{2}\n", text, quotes, found);
    }

    [Test]
    public void Odd_text_gives_spans_inside_it() => OddText.Check(text =>
    {
        Detection found = Detect(text);
        foreach (DetectedQuote quote in found.Quotes)
        {
            quote.Spans.Should().NotBeEmpty().And.OnlyContain(s => s.Start >= 0 && s.Start < s.End && s.End <= text.Length);
            for (int i = 1; i < quote.Spans.Length; i++) quote.Spans[i].Start.Should().BeGreaterThanOrEqualTo(quote.Spans[i - 1].End);
        }
    });

    [TestCase("« “ Il dit » ” \" ‘ que „ » a\n")]
    [TestCase("« « « a »\n")]
    [TestCase("» a-t-il dit « ")]
    [TestCase("\"a\" \"b, selon lui, \"c\n")]
    [TestCase("a dit que X a dit que « Y » et ")]
    public void Garbage_marks_take_linear_time(string piece)
    {
        Detect(string.Concat(Enumerable.Repeat(piece, 100)));
        (double small, double large) = (SecondsFor(piece, 2_000), SecondsFor(piece, 20_000));
        // quadratic time would be a hundred times the small run; the floor leaves room for a machine that is busy with other tests
        large.Should().BeLessThan(Math.Max(6, small * 30));
    }

    private static double SecondsFor(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        long start = Stopwatch.GetTimestamp();
        Detect(text);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static Detection Detect(string text)
    {
        UnderlinedQuotes page = UnderlinedQuotes.Parse(text, string.Empty);
        return Detector.Detect(page.Text, page.Names);
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        using Stream stream = typeof(QuoteDetectorTests).Assembly.GetManifestResourceStream("Annotator.Tests.Quotes.quotes.cases")!;
        using var reader = new StreamReader(stream);
        foreach (string block in reader.ReadToEnd().Split("\n\n"))
        {
            string[] lines = [.. block.Split('\n').Where(l => l.Length > 0 && l[0] != '#')];
            if (lines.Length >= 2) yield return new TestCaseData(lines[0], lines[1], string.Join('\n', lines.Skip(2)));
        }
    }

    [TestCase("12", "quotes.model:2: '12' is no slot and weight; *")]
    [TestCase("1048576\t3", "*'1048576\t3'*number below 1048576*")]
    [TestCase("7\t1.5", "*'7\t1.5'*whole number of hundredths*")]
    public void A_malformed_weight_is_named_with_its_remedy(string line, string message)
    {
        Action read = () => QuoteModel.Read(Encoding.UTF8.GetBytes("# head\n" + line + "\n"), "quotes.model");
        read.Should().Throw<LexiconException>().WithMessage(message);
    }
}
