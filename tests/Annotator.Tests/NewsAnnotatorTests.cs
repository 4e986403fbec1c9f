using Annotator.Documents;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests;

public sealed class NewsAnnotatorTests
{
    [Test]
    public void Names_a_state_in_a_sentence()
    {
        AnnotatedDocument document = NewsAnnotator.CreateDefault().Annotate("Le Mali a reçu une délégation.");
        document.Mentions.Should().ContainSingle().Which.Span.Should().Be(new TextSpan(3, 7));
    }
}
