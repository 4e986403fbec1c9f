using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Tests.Support;
using Annotator.Training.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Corpus;

/// <summary>Quotes that are annotated by their offsets, apart from the text.</summary>
public sealed class StandoffQuotesTests
{
    private const string Text = "« Nous venons », a dit Awa Diop. Elle assure que tout va bien.";
    private static readonly GoldDocument Page = new("page/1", Text, [], null, [], ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    [Test]
    public void Quotes_are_joined_with_their_page()
    {
        GoldDocument found = Attach($"# head\npage\tpage/1\t{Text.Length}\ndirect\tperson\t0-15\t19-22\t23-31\t23-31\nindirect\tperson\t45-62\t38-44\t33-37\t23-31").Single();
        found.Quotes!.Value.Should().HaveCount(2);
        GoldQuote second = found.Quotes.Value[1];
        second.Kind.Should().Be(QuoteKind.Indirect);
        second.Content.Single().In(Text).Should().Be("que tout va bien.");
        second.Cue!.Value.In(Text).Should().Be("assure");
        second.Source!.Value.In(Text).Should().Be("Elle");
        second.Speaker.Should().Be("Awa Diop");
    }

    [Test]
    public void A_page_without_quotes_has_none() => Attach($"page\tpage/1\t{Text.Length}").Single().Quotes!.Value.Should().BeEmpty();

    [TestCase("page\tpage/2\t62", "*quotes.tsv*1*page/2*is in none of the files*")]
    [TestCase("page\tpage/1\t61", "*quotes.tsv*1*62 code units, not 61*")]
    [TestCase("page\tpage/1\t62\ndirect\tperson\t0-63\t-\t-\t-", "*quotes.tsv*2*0-63*beyond the page*")]
    [TestCase("page\tpage/1\t62\nshouted\tperson\t0-15\t-\t-\t-", "*quotes.tsv*2*'shouted'*write direct, mixed or indirect*")]
    [TestCase("page\tpage/1\t62\ndirect\tpersons\t0-15\t-\t-\t-", "*quotes.tsv*2*'persons'*write one of person, organisation, *")]
    [TestCase("page\tpage/1\t62\ndirect\tperson\t0-15", "*quotes.tsv*2*cannot be read*")]
    [TestCase("page\tpage/1\t62\ndirect\tperson\tzero\t-\t-\t-", "*quotes.tsv*2*'zero'*")]
    [TestCase("page\tpage/1\t62\npage\tpage/1\t62", "*quotes.tsv*2*stands twice*")]
    public void What_is_wrong_is_said_with_its_line(string table, string message) =>
        FluentActions.Invoking(() => Attach(table)).Should().Throw<LexiconException>().WithMessage(message);

    [TestCase("Standoff")]
    [TestCase("More")]
    [Category("Shared")]
    public void The_annotated_pages_are_those_beside_the_repository(string folder)
    {
        IEnumerable<GoldDocument> pages = new[] { "data/silver/pages.jsonl.gz", "data/wikinews/train.jsonl" }.SelectMany(f => GoldReader.Read(SharedData.Find(f)));
        List<GoldDocument> attached = StandoffQuotes.Read(Repository.PathOf($"src/Annotator.Training/Corpus/{folder}")).Attach(pages);
        attached.Should().HaveCountGreaterThan(100);
        foreach (GoldDocument page in attached)
        {
            foreach (GoldQuote quote in page.Quotes!.Value.Where(q => q.Kind == QuoteKind.Mixed))
                quote.Content.Should().OnlyContain(c => "«»“”\"‘’'".Contains(page.Text[c.Start], StringComparison.Ordinal) || "«»“”\"‘’'".Contains(page.Text[c.End - 1], StringComparison.Ordinal), page.Id);
        }
    }

    private static List<GoldDocument> Attach(string table)
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "standoff", TestContext.CurrentContext.Test.ID);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "quotes.tsv"), table);
        return StandoffQuotes.Read(folder).Attach([Page]);
    }
}
