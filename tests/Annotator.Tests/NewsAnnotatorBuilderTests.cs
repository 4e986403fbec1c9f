using Annotator.Documents;
using Annotator.Entities;
using Annotator.Lexicons;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests;

public sealed class NewsAnnotatorBuilderTests
{
    private const string Text = "Le ministre malien Salif Zongo a dit : « Nous irons à Moscou. » Zongo parle russe, en russe.";

    private static readonly EntityType Product = new("PRODUCT");

    private static string Sample => File.ReadAllText(Repository.PathOf("src", "Annotator.Console", "Samples", "article.txt"));

    [Test]
    public void Unchanged_it_builds_the_default_annotator() =>
        Print(new NewsAnnotatorBuilder().Build().Annotate(Sample)).Should().Be(Print(NewsAnnotator.CreateDefault().Annotate(Sample))).And.NotBeEmpty();

    [Test]
    public void Finds_names_of_ones_own_whatever_their_accents()
    {
        NewsAnnotator annotator = Builder().AddName("Zéphyr 3", Product, "Q42").AddName("projet zéphyr", Product, "Q42").AddNames(["Grand Zob"], EntityType.Organisation).Build();
        AnnotatedDocument document = annotator.Annotate("Le Zephyr 3 du GRAND ZOB, le projet Zéphyr et le zéphyr 3.");
        document.Mentions.Select(m => (m.Span.In(document.Text), m.Type.Code, m.Recognizer, m.Confidence)).Should().Equal(
            ("Zephyr 3", "PRODUCT", "own names", 1d), ("GRAND ZOB", "ORG", "own names", 1d), ("projet Zéphyr", "PRODUCT", "own names", 1d));
        document.Entities.Should().HaveCount(2).And.Contain(e => e.Wikidata == "Q42");
    }

    [Test]
    public void A_name_of_ones_own_wins_over_what_the_package_finds()
    {
        NewsAnnotator annotator = Builder().AddName("Moscou", Product).Build();
        annotator.Annotate("Il vit à Moscou.").Mentions.Should().ContainSingle().Which.Type.Should().Be(Product);
    }

    [Test]
    public void Finds_names_by_rules_of_ones_own()
    {
        NewsAnnotator annotator = Builder().AddRules(new StringReader("LAW 0.99 law of = loi [ <capital> ]")).Build();
        annotator.Annotate("La loi Zob est votée.").Mentions.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Type = new EntityType("LAW"), Span = new TextSpan(7, 10), Recognizer = "rules", Rule = "law of", Confidence = 0.99 });
    }

    [Test]
    public void Takes_recognizers_of_ones_own()
    {
        NewsAnnotator annotator = Builder().AddRecognizer(new Recognizer("mine", 1, 2, 1)).Build();
        annotator.Annotate("Il zobe bien.").Mentions.Should().ContainSingle().Which.Recognizer.Should().Be("mine");
        annotator.Annotate("Non").Mentions.Should().BeEmpty();
    }

    [Test]
    public void A_recognizer_takes_the_place_of_one_of_the_package()
    {
        NewsAnnotator annotator = Builder().ReplaceRecognizer(RecognizerNames.Gazetteer, new Recognizer("mine", 1, 2, 1)).WithoutRecognizer(RecognizerNames.Rules).Build();
        annotator.Annotate("Il zobe du Mali au Niger.").Mentions.Select(m => m.Recognizer).Should().Equal("mine");
    }

    [TestCase(0, 0, 0.5, "tokens 0 to 0")]
    [TestCase(-1, 1, 0.5, "tokens -1 to 1")]
    [TestCase(0, 9, 0.5, "tokens 0 to 9 of")]
    [TestCase(0, 1, double.NaN, "confidence from 0 to 1")]
    [TestCase(0, 1, 1.5, "confidence from 0 to 1")]
    public void A_recognizer_that_breaks_its_word_is_named(int first, int end, double confidence, string problem)
    {
        NewsAnnotator annotator = Builder().AddRecognizer(new Recognizer("mine", first, end, confidence)).Build();
        annotator.Invoking(a => a.Annotate("Il dort.")).Should().Throw<InvalidOperationException>().WithMessage($"recognizer 'mine'*{problem}*");
    }

    [Test]
    public void A_name_over_two_sentences_is_left_out() =>
        Builder().AddRecognizer(new Recognizer("mine", 1, 4, 1)).Build().Annotate("Il dort. Elle part.").Mentions.Should().BeEmpty();

    [Test]
    public void Stages_can_be_left_out()
    {
        AnnotatedDocument document = Builder().WithoutQuotes().WithoutCoreference().Build().Annotate(Text);
        document.Quotes.Should().BeEmpty();
        document.Rejected.Should().BeEmpty();
        document.Entities.Select(e => e.Name).Should().Equal("Salif Zongo", "Moscou", "Zongo");
        Builder().Build().Annotate(Text).Entities.Select(e => e.Name).Should().Equal("Salif Zongo", "Moscou");
    }

    [Test]
    public void Without_coreference_a_state_keeps_its_code_and_a_spelling_its_entity()
    {
        AnnotatedDocument document = Builder().WithoutCoreference().Build().Annotate("Le Mali, les États-Unis et le Mali.");
        document.Mentions.Select(m => m.Entity).Should().Equal("ML", "US", "ML");
    }

    [Test]
    public void Demonyms_are_told_on_request_and_change_nothing_else()
    {
        AnnotatedDocument with = Builder().WithDemonyms().Build().Annotate(Text);
        AnnotatedDocument without = Builder().Build().Annotate(Text);
        with.Mentions.Where(m => m.Type == EntityType.Demonym).Select(m => (m.Span.In(Text), m.Metonym)).Should().Equal(("malien", "ML"), ("russe", "RU"));
        with.Mentions.Where(m => m.Type != EntityType.Demonym).Should().Equal(without.Mentions);
        with.Entities.Take(without.Entities.Length).Select(e => e.Id).Should().Equal(without.Entities.Select(e => e.Id));
        with.Quotes.Select(q => (q.Spans[0], q.Speaker)).Should().Equal(without.Quotes.Select(q => (q.Spans[0], q.Speaker)));
    }

    [Test]
    public void The_demonyms_of_one_state_are_one_entity()
    {
        AnnotatedDocument document = Builder().WithDemonyms().Build().Annotate("Deux Maliens, une Malienne et un accord malien ; Malien Zongo.");
        document.Entities.Where(e => e.Type == EntityType.Demonym).Should().ContainSingle().Which.Aliases.Should().Contain("Malienne").And.Contain("malien");
        document.Entities.Select(e => e.Id).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void What_is_built_does_not_change_afterwards()
    {
        NewsAnnotatorBuilder builder = Builder();
        NewsAnnotator before = builder.Build();
        NewsAnnotator after = builder.AddName("Zob", Product).Build();
        before.Annotate("Le Zob.").Mentions.Should().BeEmpty();
        after.Annotate("Le Zob.").Mentions.Should().ContainSingle();
    }

    [Test]
    public void Errors_say_what_to_give_instead()
    {
        Failing(b => b.AddName(" - ", Product)).Should().Throw<ArgumentException>().WithMessage("' - ' holds no letter or digit; give a name*");
        Failing(b => b.AddName("Zob", default)).Should().Throw<ArgumentException>().WithMessage("*no code; give EntityType.Person*");
        Failing(b => b.AddName(null!, Product)).Should().Throw<ArgumentNullException>();
        Failing(b => b.AddNames(null!, Product)).Should().Throw<ArgumentNullException>();
        Failing(b => b.WithoutRecognizer("tagger")).Should().Throw<ArgumentException>().WithMessage("'tagger' is no recognizer of the package; give one of RecognizerNames: learned, gazetteer, rules, page*");
        Failing(b => b.AddRecognizer(null!)).Should().Throw<ArgumentNullException>();
        Failing(b => b.AddRecognizer(new Recognizer(" ", 0, 1, 1))).Should().Throw<ArgumentException>().WithMessage("the recognizer has no name*");
        Failing(b => b.AddRules(new StringReader("x"), "my.rules")).Should().Throw<LexiconException>().WithMessage("my.rules:1: *");
        FluentActions.Invoking(() => new NewsAnnotatorBuilder(null!)).Should().Throw<ArgumentNullException>();
        new NewsAnnotatorBuilder("no such folder").Invoking(b => b.Build()).Should().Throw<LexiconException>().WithMessage("*missing*");
    }

    private static NewsAnnotatorBuilder Builder() => new NewsAnnotatorBuilder().WithoutRecognizer(RecognizerNames.Learned);

    private static Action Failing(Func<NewsAnnotatorBuilder, NewsAnnotatorBuilder> change) => () => change(new NewsAnnotatorBuilder());

    private static string Print(AnnotatedDocument document) => string.Join('|', document.Mentions.Select(m => $"{m.Span}{m.Type}{m.Entity}"));

    /// <summary>Proposes the same tokens of every text of three tokens or more.</summary>
    private sealed class Recognizer(string name, int first, int end, double confidence) : IEntityRecognizer
    {
        public string Name => name;

        public void Recognize(AnalyzedText text, ICollection<Candidate> found)
        {
            if (text.Tokens.Length > 2) found.Add(new Candidate(first, end, new EntityType("THING"), confidence, Name, "test"));
        }
    }
}
