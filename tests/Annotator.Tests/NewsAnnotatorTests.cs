using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Tests.Support;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Annotator.Tests;

public sealed class NewsAnnotatorTests
{
    private static readonly Lazy<NewsAnnotator> Default = new(NewsAnnotator.CreateDefault);

    private static string Sample => File.ReadAllText(Repository.PathOf("src", "Annotator.Console", "Samples", "article.txt"));

    [Test]
    public void Says_who_is_named_what_was_said_and_by_whom()
    {
        AnnotatedDocument document = Default.Value.Annotate(Sample);
        document.Entities.Select(e => (e.Name, e.Type.Code)).Should().Contain(
            [("Niger", "STATE"), ("Sergueï Tsivilev", "PER"), ("Ousmane Abarchi", "PER"), ("Confédération des États du Sahel", "ORG"), ("Rosatom", "ORG"), ("Moscou", "LOC")]);
        document.Quotes.Select(q => (q.Speaker?.Name, q.Spans[0].In(document.Text))).Should().Contain(
            [("Ousmane Abarchi", "“Nous voulons transformer notre uranium chez nous”"), ("Sergueï Tsivilev", "“confiance”"), ("Souleymane Ibrahim", "“C’est une page qui se tourne”")]);
    }

    [Test]
    public void Joins_a_body_and_its_acronym()
    {
        AnnotatedDocument document = Default.Value.Annotate(Sample);
        document.Entities.Single(e => e.Name == "Confédération des États du Sahel").Aliases.Should().Contain("AES");
        document.Entities.Single(e => e.Name == "Niger").Id.Should().Be("NE");
    }

    [Test]
    public void Finds_no_quote_in_comments()
    {
        AnnotatedDocument document = Default.Value.Annotate(Sample);
        int comments = Sample.IndexOf("2 COMMENTAIRES", StringComparison.Ordinal);
        document.Quotes.SelectMany(q => q.Spans).Should().OnlyContain(span => span.End < comments);
    }

    [Test]
    public void Throws_on_null_alone()
    {
        FluentActions.Invoking(() => Default.Value.Annotate(null!)).Should().Throw<ArgumentNullException>();
        foreach (string text in new[] { "", " ", "\0", "\uD800", "«", "\r\n\r\n", "”", "a\u0300\u200D😀", "« “ \" ' » ”", "Selon", "a dit", ": «" }) Check(text);
    }

    [Test]
    public void Spans_lie_inside_the_text_in_order_and_without_overlap_whatever_the_text()
    {
        string[] pieces = ["Le Mali", " a dit ", "« ", " »", "“", "”", "\"", "'", "’", "\n", "\n\n", ", a-t-il dit, ", "Selon ", "M. Diop", " (AES)", " que ", ". ", "\uDC00", "😀", " : ", "— ", "COMMENTAIRES\n", "d'après", "\u00A0"];
        Gen<string> gen = Gen.ArrayOf(Gen.Elements(pieces)).Select(string.Concat);
        Prop.ForAll(gen.ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Prop.ForAll<string>(text => Check(text ?? string.Empty)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Test]
    public void One_instance_serves_many_threads()
    {
        string expected = Print(Default.Value.Annotate(Sample));
        Parallel.For(0, 8, _ => Print(Default.Value.Annotate(Sample)).Should().Be(expected));
    }

    [Test]
    [Category("Slow")]
    public void Ten_megabytes_of_anything_take_linear_time()
    {
        foreach (string piece in new[] { "« ", "\"", "a", "\n", "Le Mali a dit que « oui », selon l'ONU. ", "(A", "l'" })
        {
            string text = string.Concat(Enumerable.Repeat(piece, 10_000_000 / 4 / piece.Length));
            ((Action)(() => Default.Value.Annotate(text))).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(120), piece);
        }
    }

    [Test]
    public void A_folder_without_models_is_one_clear_error() =>
        FluentActions.Invoking(() => NewsAnnotator.Load(Path.GetTempPath())).Should().Throw<LexiconException>().WithMessage("*missing*models*");

    private static void Check(string text)
    {
        AnnotatedDocument document = Default.Value.Annotate(text);
        document.Text.Should().BeSameAs(text);
        InOrder(text, document.Tokens.Select(t => t.Span));
        InOrder(text, document.Sentences.Select(s => s.Span));
        InOrder(text, document.Mentions.Select(m => m.Span));
        foreach (Quote quote in document.Quotes) InOrder(text, quote.Spans);
        document.Mentions.Where(m => !document.Entities.Any(e => e.Id == m.Entity)).Should().BeEmpty();
    }

    private static void InOrder(string text, IEnumerable<TextSpan> spans)
    {
        int last = 0;
        foreach (TextSpan span in spans)
        {
            (span.Start >= last && span.End > span.Start && span.End <= text.Length).Should().BeTrue($"{span} follows {last} in '{text}'");
            last = span.End;
        }
    }

    private static string Print(AnnotatedDocument document) =>
        string.Join('|', document.Mentions.Select(m => $"{m.Span}{m.Type}{m.Entity}")) + string.Join('|', document.Quotes.Select(q => $"{q.Spans[0]}{q.Speaker?.Name}{q.Confidence:R}"));
}
