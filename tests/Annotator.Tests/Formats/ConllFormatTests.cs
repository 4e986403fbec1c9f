using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Formats;
using Annotator.Sentences;
using Annotator.Tests.Support;
using Annotator.Tokenization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Annotator.Tests.Formats;

public sealed class ConllFormatTests
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    [Test]
    public void Writes_a_token_a_line()
    {
        AnnotatedDocument document = Annotated("L’AES et Awa Sy.\n\nFin", (2, 5, "ORG", "aes"), (9, 15, "PER", "awa-sy"));
        Written(document, ConllScheme.Bioes).Should().Be(
            "# newdoc id = page\\s1\nL’\tO\tSpaceAfter=No\nAES\tS-ORG\tEntity=aes\net\tO\t_\nAwa\tB-PER\tEntity=awa-sy\nSy\tE-PER\tSpaceAfter=No\n.\tO\tSpacesAfter=\\n\\n\n\nFin\tO\t_\n\n");
        Written(document, ConllScheme.Bio).Should().Contain("Awa\tB-PER\tEntity=awa-sy\nSy\tI-PER\tSpaceAfter=No\n").And.Contain("AES\tB-ORG");
    }

    [Test]
    public void Gives_any_text_back_with_its_sentences_and_names([Values] ConllScheme scheme)
    {
        Arbitrary<(string Text, int Step)> values = (from text in OddText.Strings.Generator from step in Gen.Choose(1, 4) select (text, step)).ToArbitrary();
        OddText.Check(values, value =>
        {
            ImmutableArray<Token> tokens = Tokenizer.Tokenize(value.Text);
            if (tokens.IsEmpty) return;
            var names = Enumerable.Range(0, tokens.Length / value.Step).Where(i => i % 3 != 2)
                .Select(i => (tokens[i * value.Step].Span.Start, tokens[((i + 1) * value.Step) - 1].Span.End, "ORG", $"n {i % 5}|"));
            AnnotatedDocument document = Annotated(value.Text, [.. InSentences(value.Text, tokens, names)]);
            AnnotatedDocument read = ConllFormat.Read(new StringReader(Written(document, scheme))).Should().ContainSingle().Subject;
            read.Text.Should().Be(document.Text);
            read.Id.Should().Be(document.Id);
            read.Sentences.Select(s => s.Span).Should().Equal(document.Sentences.Select(s => s.Span));
            read.Mentions.Select(m => (m.Span, m.Type, m.Entity)).Should().Equal(document.Mentions.Select(m => (m.Span, m.Type, m.Entity)));
        });
    }

    [TestCase("Awa B-PER\nSy I-PER\nparle O\n", "Awa Sy")]
    [TestCase("-DOCSTART- -X- O O\n\nAwa NNP I-NP I-PER\nSy NNP I-NP I-PER\n", "Awa Sy")]
    [TestCase("# global.columns = FORM TAG\nAwa\tB-PER\nSy\tL-PER\n# O\n", "Awa Sy")]
    [TestCase("Awa\tS-PER\nSy\tB-PER\n", "Awa/Sy")]
    [TestCase("Awa\tI-PER\nAES\tI-ORG\n", "Awa/AES")]
    [TestCase("Awa\tB-PER\n\nSy\tI-PER\n", "Awa/Sy")]
    public void Reads_the_schemes_of_others(string lines, string names)
    {
        AnnotatedDocument document = ConllFormat.Read(new StringReader(lines)).Last(d => d.Text.Length > 0);
        string.Join('/', document.Mentions.Select(m => m.Span.In(document.Text))).Should().Be(names);
    }

    [Test]
    public void Joins_equal_names_and_calls_an_individual_by_its_longest()
    {
        const string Lines = "Sy\tB-PER\tEntity=sy\nAwa\tB-PER\tEntity=sy\nSy\tI-PER\nMali\tB-STATE\nMali\tB-STATE\n";
        AnnotatedDocument document = ConllFormat.Read(new StringReader(Lines)).Single();
        document.Entities.Select(e => (e.Name, e.Aliases.Length)).Should().Equal(("Awa Sy", 1), ("Mali", 0));
    }

    [Test]
    public void Names_the_line_without_a_tag()
    {
        Func<object> reading = () => ConllFormat.Read(new StringReader("Awa\tB-PER\nSy\tPER\n"), "page.conll").ToList();
        reading.Should().Throw<FormatException>().WithMessage("page.conll:2: 'PER' is no tag; write each token as form, tab, tag: O, B-PER, I-PER …");
    }

    [Test]
    public void Refuses_a_document_without_tokens()
    {
        Action writing = () => ConllFormat.Write(SampleDocuments.Full, TextWriter.Null);
        writing.Should().Throw<ArgumentException>().WithMessage("*annotate its text first*");
    }

    private static IEnumerable<(int, int, string, string)> InSentences(string text, ImmutableArray<Token> tokens, IEnumerable<(int Start, int End, string, string)> names)
    {
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text, tokens);
        return names.Where(n => sentences.Any(s => s.Span.Contains(new TextSpan(n.Start, n.End))));
    }

    private static AnnotatedDocument Annotated(string text, params (int Start, int End, string Type, string Id)[] names)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        ImmutableArray<Mention> mentions = [.. names.Select(n => new Mention(new TextSpan(n.Start, n.End), new EntityType(n.Type), n.Id, 1, "test", string.Empty))];
        return new AnnotatedDocument(text, tokens, SentenceSplitter.Split(text, tokens), mentions, [], [], []) { Id = "page 1" };
    }

    private static string Written(AnnotatedDocument document, ConllScheme scheme)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ConllFormat.Write(document, output, scheme);
        return output.ToString();
    }
}
