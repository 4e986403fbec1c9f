using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Sentences;
using Annotator.Tests.Support;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    [TestCaseSource(nameof(Cases))]
    public void Splits_where_the_bars_stand(string barred)
    {
        string text = BarNotation.TextOf(barred);
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text, Tokenizer.Tokenize(text));
        BarNotation.Write(text, sentences.Select(s => s.Span)).Should().Be(BarNotation.Normalize(barred));
    }

    [TestCase("Un titre\n\nUn texte", 1, "blank line")]
    [TestCase("un accord\nentre eux", 1, "wrapped line")]
    [TestCase("Partager\nImprimer", 0, "line end")]
    [TestCase("« Fini. » Il", 2, "closing mark")]
    [TestCase("3. Le budget", 1, "list number")]
    [TestCase("Il part. Elle", 2, "terminal")]
    [TestCase("chats, etc. Tout", 2, "etcetera")]
    [TestCase("les U.S.A. Le maire", 1, "dotted acronym")]
    [TestCase("Il part demain", 1, null)]
    public void Explains_which_rule_decided(string text, int token, string? rule) =>
        SentenceSplitter.Explain(text, Tokenizer.Tokenize(text), token, 0).Should().Be(rule);

    [Test]
    public void Gives_every_token_of_any_text_one_sentence() => OddText.Check(text =>
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        int end = 0;
        foreach (Sentence sentence in SentenceSplitter.Split(text, tokens))
        {
            sentence.FirstToken.Should().Be(end);
            sentence.EndToken.Should().BeGreaterThan(sentence.FirstToken);
            sentence.Span.Should().Be(new TextSpan(tokens[sentence.FirstToken].Span.Start, tokens[sentence.EndToken - 1].Span.End));
            end = sentence.EndToken;
        }

        end.Should().Be(tokens.Length);
    });

    private static IEnumerable<string> Cases() => BarNotation.Cases("Annotator.Tests.Sentences.sentences.cases");
}
