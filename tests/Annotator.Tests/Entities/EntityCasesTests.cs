using Annotator.Documents;
using Annotator.Entities;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities;

/// <summary>What lists and rules find without the trained tagger.</summary>
public sealed class EntityCasesTests
{
    private static readonly Lazy<NewsAnnotator> Untrained = new(() => new NewsAnnotatorBuilder().WithoutRecognizer(RecognizerNames.Learned).WithoutQuotes().Build());

    [TestCaseSource(nameof(Cases))]
    public void Finds_the_names_that_are_underlined(string underlined)
    {
        AnnotatedDocument document = Untrained.Value.Annotate(underlined[..underlined.IndexOf('\n', StringComparison.Ordinal)]);
        UnderlineNotation.Write(document.Text, document.Mentions).Should().Be(underlined);
    }

    [Test]
    public void Says_which_rule_found_a_name_and_how_sure_it_is()
    {
        Mention mention = Untrained.Value.Annotate("Le général Salif Zongo parle.").Mentions.Should().ContainSingle().Subject;
        (mention.Recognizer, mention.Rule).Should().Be((RecognizerNames.Rules, "office and name"));
        mention.Confidence.Should().BeInRange(0.9, 1);
    }

    private static IEnumerable<TestCaseData> Cases() => UnderlineNotation.Cases("Annotator.Tests.Entities.entities.cases");
}
