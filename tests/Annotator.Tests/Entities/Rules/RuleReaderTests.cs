using System.Collections.Immutable;
using Annotator.Entities.Rules;
using Annotator.Lexicons;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities.Rules;

public sealed class RuleReaderTests
{
    [Test]
    public void Reads_type_confidence_name_and_pattern()
    {
        EntityRule rule = Read("# head\n\nwords polite = m. mme\nPER 0.95 civility and name = <polite> [ <capital !polite>+ ]\n").Should().ContainSingle().Subject;
        (rule.Type.Code, rule.Confidence, rule.Name).Should().Be(("PER", 0.95, "civility and name"));
        rule.Elements.Should().HaveCount(2);
        rule.Brackets.Should().Equal((1, 2));
    }

    [TestCase("PER 0.9 name", "'PER 0.9 name' has no ' = '", "write TYPE CONFIDENCE NAME = PATTERN")]
    [TestCase("PER 0.9 = [ <capital> ]", "'PER 0.9' lacks type, confidence or name", "write TYPE")]
    [TestCase("per 0.9 x = [ <capital> ]", "'per' is no type", "in capitals")]
    [TestCase("PER 1,5 x = [ <capital> ]", "'1,5' is no confidence", "up to 1")]
    [TestCase("PER 0 x = [ <capital> ]", "'0' is no confidence", "above 0")]
    [TestCase("PER 0.9 x = <capital>", "'<capital>' marks no name", "between [ and ]")]
    [TestCase("PER 0.9 x = [ <capital>", "marks no name", "between [ and ]")]
    [TestCase("PER 0.9 x = [ ]", "bracket out of place", "something inside")]
    [TestCase("PER 0.9 x = [ [ le ] ]", "bracket out of place", "none inside another")]
    [TestCase("PER 0.9 x = [ <capitol> ]", "'capitol' is no condition", "use one of acronym, alone")]
    [TestCase("PER 0.9 x = [ <> ]", "'' is no condition", "between '<' and '>'")]
    [TestCase("PER 0.9 x = [ <capital ]", "'<capital ]' has no '>'", "close")]
    [TestCase("PER 0.9 x = [ <capital>le ]", "'<capital>le' ends with no '>'", "blanks")]
    [TestCase("PER 0.9 x = le? [ <capital> ]", "starts with what may be left out", "first element")]
    [TestCase("PER 0.9 x = [ <capital> ] {initials}", "marks 1 names for {initials}", "mark two")]
    [TestCase("PER 0.9 x = [ a a a a a a a a a a a a a a a a a a a a a a a a a ]", "has 25 elements", "24 at most")]
    public void A_bad_line_is_one_error_with_file_line_value_and_remedy(string line, string problem, string remedy) =>
        FluentActions.Invoking(() => Read("# head\n" + line)).Should().Throw<LexiconException>()
            .Where(e => e.File == "my.rules" && e.Line == 2).WithMessage("my.rules:2: *").And.Message.Should().Contain(problem).And.Contain(remedy);

    [Test]
    public void The_rules_of_the_package_are_read_and_tell_their_source()
    {
        ModelFiles.Embedded.ReadRules().Select(r => r.Name).Should().OnlyHaveUniqueItems().And.Contain("civility and name");
        string head = string.Concat(File.ReadLines(Repository.PathOf("models", "rules", "names.rules")).TakeWhile(l => l.StartsWith('#')));
        head.Should().Contain("Source:").And.Contain("Licence:");
    }

    [Test]
    public void The_head_of_the_rules_explains_every_condition()
    {
        string head = string.Concat(File.ReadLines(Repository.PathOf("models", "rules", "names.rules")).TakeWhile(l => l.StartsWith('#')));
        foreach (string condition in RuleShapes.Names) head.Should().Contain(" " + condition);
    }

    private static ImmutableArray<EntityRule> Read(string rules) => RuleReader.Read(new StringReader(rules), "my.rules");
}
