using Annotator.Documents;
using Annotator.Tests.Support;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Tokenization;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    [TestCaseSource(nameof(Cases))]
    public void Cuts_where_the_bars_stand(string barred)
    {
        string text = BarNotation.TextOf(barred);
        BarNotation.Write(text, Tokenizer.Tokenize(text).Select(t => t.Span)).Should().Be(BarNotation.Normalize(barred));
    }

    [TestCase("Mali", TokenKind.Word, LetterCase.Capitalized)]
    [TestCase("A", TokenKind.Word, LetterCase.Capitalized)]
    [TestCase("AES", TokenKind.Word, LetterCase.Upper)]
    [TestCase("Saint-Denis", TokenKind.Word, LetterCase.Mixed)]
    [TestCase("JEAN-PIERRE", TokenKind.Word, LetterCase.Upper)]
    [TestCase("ex-maire", TokenKind.Word, LetterCase.Lower)]
    [TestCase("l’", TokenKind.Word, LetterCase.Lower)]
    [TestCase("漢字", TokenKind.Word, LetterCase.None)]
    [TestCase("3,5", TokenKind.Number, LetterCase.None)]
    [TestCase("400kms", TokenKind.Number, LetterCase.Lower)]
    [TestCase("+223", TokenKind.Number, LetterCase.None)]
    [TestCase("«", TokenKind.QuotationMark, LetterCase.None)]
    [TestCase("’", TokenKind.QuotationMark, LetterCase.None)]
    [TestCase("``", TokenKind.QuotationMark, LetterCase.None)]
    [TestCase("—", TokenKind.Dash, LetterCase.None)]
    [TestCase("-", TokenKind.Dash, LetterCase.None)]
    [TestCase("(…)", TokenKind.Punctuation, LetterCase.None)]
    [TestCase("%", TokenKind.Punctuation, LetterCase.None)]
    [TestCase("exemple.fr", TokenKind.Address, LetterCase.Lower)]
    [TestCase("a.b@exemple.fr", TokenKind.Address, LetterCase.Lower)]
    [TestCase("@nom", TokenKind.Address, LetterCase.Lower)]
    [TestCase("€", TokenKind.Symbol, LetterCase.None)]
    [TestCase("\u0007", TokenKind.Other, LetterCase.None)]
    public void Tells_what_a_token_is(string text, TokenKind kind, LetterCase letterCase) =>
        Tokenizer.Tokenize(text).Should().Equal(new Token(new TextSpan(0, text.Length), kind, letterCase, true));

    [TestCase("👩🏽‍🚀", Description = "skin tone and joiner")]
    [TestCase("🇫🇷", Description = "flag")]
    [TestCase("❤️", Description = "variation selector")]
    [TestCase("✊🏽", Description = "skin tone on a symbol of the basic plane")]
    public void Keeps_an_emoji_sequence_whole(string emoji) =>
        Tokenizer.Tokenize($"oui{emoji} non").Select(t => (t.Span, t.Kind)).Should().Equal(
            (new TextSpan(0, 3), TokenKind.Word), (new TextSpan(3, 3 + emoji.Length), TokenKind.Symbol), (new TextSpan(4 + emoji.Length, 7 + emoji.Length), TokenKind.Word));

    [Test]
    public void Keeps_soft_hyphens_and_accents_apart_from_their_letter_inside_the_word() =>
        Tokenizer.Tokenize("coope\u0301ra\u00ADtion").Should().ContainSingle().Which.Span.Should().Be(new TextSpan(0, 13));

    [Test]
    public void Makes_a_lone_surrogate_a_token_of_its_own() =>
        Tokenizer.Tokenize("a\uDC00\uD800 b").Select(t => (t.Span.Start, t.Kind)).Should().Equal(
            (0, TokenKind.Word), (1, TokenKind.Other), (2, TokenKind.Other), (4, TokenKind.Word));

    [Test]
    public void Gives_any_text_back() => OddText.Check(text =>
    {
        int end = 0;
        foreach (Token token in Tokenizer.Tokenize(text))
        {
            token.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            token.Span.End.Should().BeGreaterThan(token.Span.Start).And.BeLessThanOrEqualTo(text.Length);
            Blanks(text[end..token.Span.Start]).Should().BeTrue("only white space lies between tokens");
            token.BlankBefore.Should().Be(token.Span.Start > end || token.Span.Start == 0);
            end = token.Span.End;
        }

        Blanks(text[end..]).Should().BeTrue("only white space follows the last token");
    });

    private static bool Blanks(string text) => text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF');

    private static IEnumerable<string> Cases() => BarNotation.Cases("Annotator.Tests.Tokenization.tokens.cases");
}
