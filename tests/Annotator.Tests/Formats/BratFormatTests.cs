using Annotator.Documents;
using Annotator.Formats;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Formats;

public sealed class BratFormatTests
{
    [Test]
    public void Writes_names_notes_and_events() => Written(SampleDocuments.Full).Should().Be(
        "T1\tLOC 0 6\tMoscou\n#1\tAnnotatorNotes T1\tmoscou\nT2\tPER 63 74\tIgor Volkov\n#2\tAnnotatorNotes T2\tigor-volkov\n"
        + "T3\tDirect 19 32;46 55\t« Nous venons en amis »\nT4\tCue 41 44\tdit\nT5\tSource 38 40\til\nE1\tDirect:T3 Cue:T4 Source:T5 Speaker:T2\n"
        + "T6\tIndirect 87 95\tapprouve\nE2\tIndirect:T6\n"
        + "T7\tMixed 49 53\tamis\nT8\tSource 76 86\tUn passant\nE3\tMixed:T7 Source:T8\n#3\tAnnotatorNotes E3\tUn passant\n");

    [Test]
    public void Reads_what_it_wrote()
    {
        AnnotatedDocument read = Read(SampleDocuments.Text, Written(SampleDocuments.Full));
        read.Mentions.Select(m => (m.Span, m.Type, m.Entity)).Should().Equal(SampleDocuments.Full.Mentions.Select(m => (m.Span, m.Type, m.Entity)));
        read.Entities.Select(e => (e.Id, e.Name)).Should().Equal(SampleDocuments.Full.Entities.Select(e => (e.Id, e.Name)));
        read.Quotes.Select(Parts).Should().Equal(SampleDocuments.Full.Quotes.Select(Parts));
    }

    [Test]
    public void Counts_code_points()
    {
        AnnotatedDocument read = Read("😀 Awa, 😀 Sy", "T1\tPER 2 5\tAwa\nT2\tPER 9 11\tSy\n*\tEquiv T1 T2\n");
        read.Mentions.Select(m => m.Span.In(read.Text)).Should().Equal("Awa", "Sy");
        read.Entities.Should().ContainSingle().Which.Name.Should().Be("Awa");
        Written(read).Should().StartWith("T1\tPER 2 5\tAwa\n").And.Contain("PER 9 11\tSy").And.EndWith("*\tEquiv T1 T2\n");
    }

    [Test]
    public void Gives_the_names_of_any_document_back() => OddText.Check(SampleDocuments.Any, document =>
    {
        if (document.Mentions.Any(m => Splits(document.Text, m.Span.Start) || Splits(document.Text, m.Span.End))) return;
        AnnotatedDocument read = Read(document.Text, Written(document));
        read.Mentions.Select(m => (m.Span, m.Type)).Should().Equal(document.Mentions.Select(m => (m.Span, m.Type)));
        read.Quotes.SelectMany(q => q.Spans).Should().Equal(document.Quotes.SelectMany(q => q.Spans));
    });

    [TestCase("T1\tPER 0 9\tAwa", "page.ann:1: '0 9' cannot be read; write start and end in code points of the text, which has 3")]
    [TestCase("T1\tPER", "page.ann:1: 'PER' cannot be read; write T1, tab, type, start and end, tab, surface")]
    [TestCase("T1\tPER 0 3\tAwa\nE1\tDirect:T7", "page.ann:2: 'Direct:T7' cannot be read; write role, colon and the id of a T line above")]
    public void Says_what_is_wrong_and_what_to_do(string annotations, string message)
    {
        Action reading = () => BratFormat.Read("Awa", new StringReader(annotations), "page.ann");
        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    private static bool Splits(string text, int offset) => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    private static string Parts(Quote quote) => $"{quote.Kind} {string.Join(' ', quote.Spans)} {quote.Cue} {quote.Source} {quote.Speaker}";

    private static AnnotatedDocument Read(string text, string annotations) => BratFormat.Read(text, new StringReader(annotations));

    private static string Written(AnnotatedDocument document)
    {
        using var output = new StringWriter();
        BratFormat.Write(document, output);
        return output.ToString();
    }
}
