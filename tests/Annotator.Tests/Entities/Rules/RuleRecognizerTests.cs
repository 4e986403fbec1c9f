using Annotator.Documents;
using Annotator.Entities.Rules;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tests.Support;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities.Rules;

public sealed class RuleRecognizerTests
{
    private static readonly NameLists Names = ModelFiles.Embedded.ReadNameLists();
    private static readonly Tokenizer Tokenizer = ModelFiles.ReadTokenizer(Names);

    [TestCase("[ <capital>+ ]", "le Grand Zob Vert dort", "Grand Zob Vert", Description = "takes as many as fit")]
    [TestCase("le/un [ <capital> ]", "Le Zob et un Vert", "Zob|Vert", Description = "one of several words, whatever the case")]
    [TestCase("l' [ <capital> ]", "l’Aube", "Aube", Description = "any apostrophe")]
    [TestCase("le <lower>? [ <capital> ]", "le petit Zob, le Vert", "Zob|Vert", Description = "what may be missing")]
    [TestCase("le [ <capital !demonym> ]", "le Zob, le Malien", "Zob", Description = "a condition that must not hold")]
    [TestCase("[ <upper|number> ]", "le ZOB et 12", "ZOB|12", Description = "alternatives")]
    [TestCase("[ <organisation several> ]", "la Commission européenne et Zob", "Commission européenne", Description = "the whole phrase of a list")]
    [TestCase("[ <capital> ] et [ <capital> ]", "Zob et Vert", "Zob|Vert", Description = "two names")]
    [TestCase("[ <acronym> ] ( [ <capital> <word>* ] ) {initials}", "LBN (Ligue des bateliers du Niger), LBX (Ligue des bateliers du Niger)", "LBN|Ligue des bateliers du Niger", Description = "initials")]
    [TestCase("[ <capital opening> ]", "« Zob a vu Vert. Bleu dort.", "Zob|Bleu", Description = "no word before it in the sentence")]
    [TestCase("[ <capital closing> ]", "Zob a vu Vert", "Vert", Description = "nothing after it in the sentence")]
    [TestCase("[ <capital alone> ]", "le Zob Vert et Bleu dorment", "Bleu", Description = "no capital beside it")]
    [TestCase("[ <capital> <lower leads>* <capital>+ ]", "Zob de la Tour de sel", "Zob de la Tour", Description = "a link leads to a capital")]
    [TestCase("[ <initial> <capital> ]", "J.-P. Zob, À Paris", "J.-P. Zob", Description = "an initial has a dot")]
    public void Finds_what_a_pattern_says(string pattern, string text, string names) => Find("X 0.8 x = " + pattern, text, []).Should().Equal(names.Split('|'));

    [Test]
    public void A_pattern_never_leaves_its_sentence() => Find("X 0.8 x = [ <capital>+ ]", "Il a vu Zob\n\nVert dort", []).Should().Equal("Il", "Zob", "Vert");

    [Test]
    public void Keeps_out_of_the_way_where_told_to()
    {
        Candidate other = new(1, 2, EntityType.Person, 0.5, "other", "other");
        Find("X 0.8 x = le [ <capital> ]", "le Zob et le Vert", [other], yields: true).Should().Equal("Zob", "Vert");
        Find("X 0.8 x = [ le <capital> ]", "le Zob et le Vert", [other], yields: true).Should().Equal("Zob", "le Vert");
        Find("X 0.8 x = [ le <capital> ]", "le Zob et le Vert", [other]).Should().Equal("Zob", "le Zob", "le Vert");
    }

    [Test]
    public void Takes_any_text() => OddText.Check(text => Find("X 0.8 x = [ <capital> <word>* ] ( [ <acronym leads|alone> ] ) {initials}", text, []).Should().NotContain(string.Empty));

    private static IEnumerable<string> Find(string rule, string text, List<Candidate> found, bool yields = false)
    {
        var tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        var candidates = new List<Candidate>(found);
        new RuleRecognizer(RuleReader.Read(new StringReader(rule), "test"), Names, yields).Recognize(analyzed, candidates);
        return candidates.Select(c => analyzed.SpanOf(c.FirstToken, c.EndToken).In(text));
    }
}
