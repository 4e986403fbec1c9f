using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Training.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Corpus;

public sealed class BracketNotationTests
{
    private const string Sound =
        """
        # id: test/quai
        [LOC Dakar] : {q1 « Le quai, »}, a {c1,2 répété} {s1,2 le maire, [PER:seck Awa Seck]}, {q1 « ouvrira »}, {q2 sans date précise}.
        Un {n1 « tournant »} \[sic\] pour Mme [PER:seck Seck].
        ---
        q1 mixed person Awa Seck
        q2 indirect person Awa Seck
        n1 term
        """;

    [Test]
    public void Marks_become_spans_of_the_text_without_them()
    {
        GoldDocument page = Read(Sound);
        page.Id.Should().Be("test/quai");
        page.Text.Should().Be("Dakar : « Le quai, », a répété le maire, Awa Seck, « ouvrira », sans date précise.\nUn « tournant » [sic] pour Mme Seck.");
        page.Names.Select(n => (n.Span.In(page.Text), n.Type.Code, n.Id)).Should()
            .Equal(("Dakar", "LOC", "dakar"), ("Awa Seck", "PER", "seck"), ("Seck", "PER", "seck"));
        page.Nonspeech.Select(n => (n.Span.In(page.Text), n.Reason)).Should().Equal(("« tournant »", "term"));
    }

    [Test]
    public void A_quote_has_its_spans_its_cue_and_its_source()
    {
        GoldDocument page = Read(Sound);
        GoldQuote quote = page.Quotes!.Value[0];
        quote.Kind.Should().Be(QuoteKind.Mixed);
        quote.Content.Select(s => s.In(page.Text)).Should().Equal("« Le quai, »", "« ouvrira »");
        quote.Cue!.Value.In(page.Text).Should().Be("répété");
        quote.Source!.Value.In(page.Text).Should().Be("le maire, Awa Seck");
        (quote.Speaker, quote.SourceKind).Should().Be(("Awa Seck", "person"));
        page.Quotes.Value[1].Cue.Should().Be(quote.Cue, "a cue may be shared");
    }

    [Test]
    public void Pages_are_parted_and_their_lines_counted()
    {
        var pages = BracketNotation.Parse("x.txt", Sound + "\n===\n# id: b\nRien.\n---\n").ToList();
        pages.Select(p => (p.Document.Id, p.Line)).Should().Equal(("test/quai", 1), ("b", 9));
        pages[1].Document.Text.Should().Be("Rien.");
    }

    [TestCase("# id: a\nÀ [LOC Dakar.\n---", "x.txt:2: a mark that opens at “Dakar.” never closes*close it with ]")]
    [TestCase("# id: a\nÀ [LIEU Dakar].\n---", "x.txt:2: '[[]LIEU' is no type of name*")]
    [TestCase("# id: a\n{q1 « [PER Awa} Seck] »\n---", "x.txt:2: '}' stands where ']' must close*nest*")]
    [TestCase("# id: a\n\n{q1 « Oui »}\n---", "x.txt:3: Quote 1 has no verdict*add its row*")]
    [TestCase("# id: a\nRien.\n---\nq1 direct person Awa", "x.txt:1: the verdict q1 has no mark*")]
    [TestCase("# id: a\n{q1 « Oui »}\n---\nq1 spoken person Awa", "x.txt:4: 'spoken' cannot be read; write direct, mixed or indirect")]
    [TestCase("# id: a\n[ORG Union de [LOC Dakar]]\n---", "x.txt:2: a name inside a name*longest*")]
    [TestCase("# id: a\nRien }\n---", "x.txt:2: '}' closes nothing*")]
    [TestCase("Rien.\n---", "x.txt:1: 'Rien.' begins a page*")]
    [TestCase("# id: a\nRien.", "x.txt:1: the page '# id: a' has no verdicts*")]
    public void A_bad_page_says_file_line_value_and_remedy(string page, string message) =>
        FluentActions.Invoking(() => BracketNotation.Parse("x.txt", page).ToList())
            .Should().Throw<LexiconException>().WithMessage(message.Replace("[[]", "[", StringComparison.Ordinal));

    [TestCase("# id: a\n[LOC Dakar] et Dakar\n---", "*'Dakar' is marked elsewhere and not in*")]
    [TestCase("# id: a\nUn « tournant »\n---", "*no verdict on the marks of*")]
    [TestCase("# id: a\n{q1 « Oui »}, dit [PER:s Seck]. [PER:s Awa Seck]\n---\nq1 direct person Seck", "*called 'Awa Seck' elsewhere*")]
    [TestCase("# id: a\n{q1 « Oui »}, dit-elle.\n---\nq1 direct person Awa Seck", "*does not stand on the page*")]
    [TestCase("# id: a\n{q1 oui}, « dit-elle ».\n---\nq1 mixed person -", "*begins without a mark*")]
    [TestCase("# id: a\n[LOC:d Dakar], [ORG:d DK]\n---", "*has two types*")]
    public void The_checker_reports_what_was_forgotten(string page, string complaint) =>
        PageChecker.Check(BracketNotation.Parse("x.txt", page).Single()).Should().Contain(c => Matches(c, complaint));

    [TestCase(Sound)]
    [TestCase("# id: a\nÀ [LOC Paris], l'accord de Paris\n---\nplain Paris")]
    public void The_checker_is_silent_on_a_sound_page(string page) =>
        PageChecker.Check(BracketNotation.Parse("x.txt", page).Single()).Should().BeEmpty();

    private static GoldDocument Read(string page) => BracketNotation.Parse("x.txt", page).Single().Document;

    private static bool Matches(string complaint, string pattern) => complaint.Contains(pattern.Trim('*'), StringComparison.Ordinal);
}
