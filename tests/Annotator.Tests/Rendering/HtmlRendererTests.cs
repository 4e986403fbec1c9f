using System.Xml.Linq;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Rendering;
using Annotator.Tests.Formats;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Rendering;

/// <summary>The template is written so that its pages are well-formed XML too, which shows that tags nest and that no character is forbidden.</summary>
public sealed class HtmlRendererTests
{
    private static readonly Lazy<NewsAnnotator> Annotator = new(() => new NewsAnnotatorBuilder().WithoutRecognizer(RecognizerNames.Learned).Build());

    private static string Sample => File.ReadAllText(Repository.PathOf("src", "Annotator.Console", "Samples", "article.txt"));

    [Test]
    public void Marks_names_by_type_and_links_them_to_their_entry()
    {
        XElement page = Render("Le Mali.\n\nLe Mali et M. Zob parlent.");
        XElement[] names = [.. Article(page).Descendants("a").Where(a => HasClass(a, "n"))];
        names.Select(a => (a.Value, Style: a.Attribute("class")!.Value.Split(' ')[1], Title: a.Attribute("title")!.Value)).Should().Equal(
            ("Mali", "STATE", "État : Mali"), ("Mali", "STATE", "État : Mali"), ("Zob", "PER", "personne : Zob"));
        XElement entry = page.Descendants("li").Single(li => "#" + li.Attribute("id")?.Value == names[1].Attribute("href")!.Value);
        entry.Descendants("a").Select(a => a.Attribute("href")!.Value).Should().Equal("#" + names[0].Attribute("id")!.Value, "#" + names[1].Attribute("id")!.Value);
    }

    [Test]
    public void Marks_quotes_names_their_speaker_and_lists_who_said_what()
    {
        AnnotatedDocument document = Annotator.Value.Annotate("Hier.\n\n« Nous irons », a déclaré M. Salif Zob.");
        XElement page = Parse(HtmlRenderer.Render(document));
        XElement quote = Article(page).Descendants("span").Single(s => HasClass(s, "q"));
        quote.Value.Should().Be("« Nous irons »");
        quote.Attribute("class")!.Value.Should().Be("q " + document.Quotes[0].Kind.ToString().ToLowerInvariant());
        XElement label = Article(page).Descendants("a").Single(a => HasClass(a, "who"));
        label.Value.Should().Be("Salif Zob");
        XElement speaker = page.Descendants("div").Single(d => "#" + d.Attribute("id")?.Value == label.Attribute("href")!.Value);
        speaker.Descendants("a").Single(a => HasClass(a, "said")).Attribute("href")!.Value.Should().Be("#" + quote.Attribute("id")!.Value);
    }

    [Test]
    public void Crossing_and_nested_spans_nest_in_the_page()
    {
        const string Text = "un deux trois quatre cinq";
        var entity = new Entity("x", EntityType.Person, "deux trois", [], []);
        Quote Said(params TextSpan[] spans) => new(QuoteKind.Mixed, [.. spans], null, null, null, 0.3, [], "test");
        var document = new AnnotatedDocument(
            Text, [], [], [new Mention(new TextSpan(3, 13), EntityType.Person, "x", 1, "t", "t")], [entity],
            [Said(new TextSpan(0, 7), new TextSpan(14, 20)), Said(new TextSpan(5, 25)), Said(new TextSpan(8, 99))], []);
        XElement page = Parse(HtmlRenderer.Render(document));
        PlainText(page).Should().Be(Text);
        CheckLinks(page);
        page.Value.Should().Contain("Source non trouvée").And.Contain("à vérifier");
    }

    [Test]
    public void A_name_inside_another_is_no_link_inside_a_link()
    {
        Mention Named(int start, int end) => new(new TextSpan(start, end), EntityType.Person, "x", 1, "t", "t");
        var document = new AnnotatedDocument(
            "un deux trois", [], [], [Named(0, 13), Named(3, 7), Named(3, 7)], [new Entity("x", EntityType.Person, "un deux trois", [], [])], [], []);
        XElement page = Parse(HtmlRenderer.Render(document));
        page.Descendants("a").Descendants("a").Should().BeEmpty();
        CheckLinks(page);
    }

    [Test]
    public void The_sample_article_keeps_its_words_and_all_links_lead_somewhere()
    {
        XElement page = Render(Sample);
        CheckLinks(page);
        PlainText(page).Should().Be(string.Join("\n", Sample.Split('\n').Where(l => l.Length > 0)));
        page.Descendants("script").Should().BeEmpty();
        page.DescendantsAndSelf().Attributes().Where(a => a.Name == "src" || (a.Name == "href" && a.Value[0] != '#')).Should().BeEmpty("the page loads nothing");
    }

    [Test]
    public void Any_text_gives_a_valid_page() => OddText.Check(text => CheckLinks(Render(text, id: text)));

    [Test]
    public void Marks_anywhere_in_any_text_give_a_valid_page() => OddText.Check(SampleDocuments.Any, document => CheckLinks(Parse(HtmlRenderer.Render(document))));

    [Test]
    public void What_html_does_not_allow_is_shown_as_a_sign() =>
        PlainText(Render("a\0b\u0007c\uD800d\u007Fe\uFFFEf<g>&amp;\"'\uDBFF\uDFFF")).Should().Be("a\u2400b\u2407c\uFFFDd\uFFFDe\uFFFDf<g>&amp;\"'\uFFFD");

    [Test]
    public void Types_of_ones_own_and_demonyms_have_lists_too()
    {
        NewsAnnotator annotator = new NewsAnnotatorBuilder().WithoutRecognizer(RecognizerNames.Learned).AddName("Zob", new EntityType("<B>")).WithDemonyms().Build();
        XElement page = Parse(HtmlRenderer.Render(annotator.Annotate("Le Zob malien.")));
        page.Descendants("h2").Select(h => h.Value).Should().Contain("<B> (1)").And.Contain("Gentilés (1)");
    }

    [Test]
    public void Throws_on_null() => FluentActions.Invoking(() => HtmlRenderer.Render(null!)).Should().Throw<ArgumentNullException>();

    private static XElement Render(string text, string? id = null) => Parse(HtmlRenderer.Render(Annotator.Value.Annotate(text) with { Id = id }));

    private static XElement Parse(string page)
    {
        const string Doctype = "<!doctype html>\n";
        page.Should().StartWith(Doctype);
        return XDocument.Parse(page[Doctype.Length..], LoadOptions.PreserveWhitespace).Root!;
    }

    private static void CheckLinks(XElement page)
    {
        string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        ids.Should().OnlyHaveUniqueItems();
        page.Descendants().Attributes("href").Select(a => a.Value[1..]).Should().BeSubsetOf(ids);
    }

    private static XElement Article(XElement page) => page.Descendants("article").Single();

    private static string PlainText(XElement page)
    {
        var article = new XElement(Article(page));
        article.Descendants("a").Where(a => HasClass(a, "who")).Remove();
        return string.Join("\n", article.Elements().Select(e => e.Value));
    }

    private static bool HasClass(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;
}
