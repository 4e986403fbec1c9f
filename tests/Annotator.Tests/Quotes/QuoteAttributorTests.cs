using System.Collections.Immutable;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Sentences;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Quotes;

public sealed class QuoteAttributorTests
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();
    private static readonly SharedLists Shared = ModelFiles.Embedded.ReadShared();
    private static readonly CoreferenceResolver Resolver = ModelFiles.Embedded.ReadCoreference(Shared, ModelFiles.Embedded.ReadGazetteer(), ModelFiles.Embedded.ReadNameLists());
    private static readonly QuoteAttributor Attributor = ModelFiles.Embedded.ReadAttributor(Shared);

    [TestCaseSource(nameof(Cases))]
    public void Finds_who_speaks(string line)
    {
        MarkedQuotes page = MarkedQuotes.Parse(line);
        Attribute(page).Select(q => q.Speaker?.Name ?? "-").Should().Equal(page.Speakers);
    }

    [Test]
    public void Names_the_entity_of_a_speaker_who_has_a_name()
    {
        Quote quote = Attribute(MarkedQuotes.Parse("{1 « Je pars »}, a dit <1 [PER 1 Jean Petit]>. => -")).Single();
        quote.Speaker.Should().Be(new Speaker("jean-petit", "Jean Petit"));
    }

    [Test]
    public void Ranks_the_other_candidates_with_their_evidence()
    {
        Quote quote = Attribute(MarkedQuotes.Parse("[PER 1 Luc Favre] a vu [PER 2 Jean Petit]. {1 « Je pars »}, a-t-<1 il> dit. => -")).Single();
        quote.Candidates.Should().NotBeEmpty().And.BeInDescendingOrder(c => c.Confidence);
        quote.Candidates[0].Speaker.Name.Should().BeOneOf("Luc Favre", "Jean Petit");
        quote.Candidates[0].Evidence.Should().NotBeEmpty();
        quote.Confidence.Should().BeInRange(0, 1);
    }

    [Test]
    public void Of_two_source_phrases_takes_the_one_that_names_a_speaker()
    {
        MarkedQuotes page = MarkedQuotes.Parse("Quand <1 les pompiers> ont quitté la route, {1 « je pars »}, a dit [PER 1 Jean Petit]. => -");
        TextSpan name = page.Text.SpanOf(page.Names[0].FirstToken, page.Names[0].EndToken);
        DetectedQuote quote = page.Quotes[0] with { SourceConfidence = 0.51, Other = new OtherSource(name, 0.49) };
        Quote found = Attribute(page with { Quotes = [quote] }).Single();
        found.Speaker?.Name.Should().Be("Jean Petit");
        found.Source.Should().Be(name);
    }

    [Test]
    public void Ten_thousand_quotes_without_source_take_linear_time()
    {
        (double small, double large) = (SecondsFor(2_000), SecondsFor(20_000));
        // quadratic time would be a hundred times the small run; the floor leaves room for a machine that is busy with other tests
        large.Should().BeLessThan(Math.Max(12, small * 30));
    }

    [TestCase("Pronoun\tLatest\tmany", "speakers.model:1: 'many' is no weight; write a number like -0.25")]
    [TestCase("Pronoun\tMoonlight\t1", "speakers.model:1: 'Moonlight' is unknown to this version; train the model anew with 'speakers train'")]
    [TestCase("Nobody\tLatest\t1", "speakers.model:1: 'Nobody' is unknown to this version; train the model anew with 'speakers train'")]
    [TestCase("Network2\tbias\t1", "speakers.model:1: 'Network2' stands out of order; number the networks from Network1, each after the one before")]
    [TestCase("Network1\tbias\t1 2", "speakers.model:1: a row of 2 weights; write 32 whole numbers parted by blanks")]
    [TestCase("Network1\tbias\t1 x", "speakers.model:1: 'x' is no weight or one too many; write 32 whole numbers parted by blanks")]
    [TestCase("Confidence\ttree\tShare>=0.5 =1", "speakers.model:1: the tree is not whole; train the model anew with 'speakers train'")]
    [TestCase("Confidence\ttree\t=1 =2", "speakers.model:1: the tree is not whole; train the model anew with 'speakers train'")]
    [TestCase("Confidence\ttree\tShare", "speakers.model:1: 'Share' is no node of a tree; write a question like Share>=0.9 or a leaf like =0.25")]
    [TestCase("Confidence\ttree\tMoonlight>=1 =0 =1", "speakers.model:1: 'Moonlight' is unknown to this version; train the model anew with 'speakers train'")]
    [TestCase("Confidence\ttree\tShare>=much =0 =1", "speakers.model:1: 'much' is no weight; write a number like -0.25")]
    public void A_malformed_model_says_where_and_what_to_do(string line, string message)
    {
        Action read = () => SpeakerModelReader.Read(new LexiconReader(new StringReader(line), "speakers.model", 3));
        read.Should().Throw<LexiconException>().WithMessage(message);
    }

    private static double SecondsFor(int quotes)
    {
        string text = string.Concat(Enumerable.Repeat("Paul «a» ", quotes));
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        ImmutableArray<Candidate> names = [.. Enumerable.Range(0, tokens.Length).Where(i => analyzed.Of(i) is "Paul").Select(i => new Candidate(i, i + 1, EntityType.Person, 1, "test", "test"))];
        ImmutableArray<DetectedQuote> found = [.. Enumerable.Range(0, quotes).Select(i => new DetectedQuote(QuoteKind.Direct, [new TextSpan((i * 9) + 5, (i * 9) + 8)], null, null, 1, "test"))];
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = Resolver.Resolve(analyzed, names);
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        Attributor.Attribute(analyzed, found, mentions, entities).Should().HaveCount(quotes);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static ImmutableArray<Quote> Attribute(MarkedQuotes page)
    {
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = Resolver.Resolve(page.Text, page.Names);
        return Attributor.Attribute(page.Text, page.Quotes, mentions, entities);
    }

    private static IEnumerable<string> Cases()
    {
        using Stream stream = typeof(QuoteAttributorTests).Assembly.GetManifestResourceStream("Annotator.Tests.Quotes.speakers.cases")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
    }
}
