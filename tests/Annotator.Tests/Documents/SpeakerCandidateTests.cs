using Annotator.Documents;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Documents;

/// <summary>Candidates whose evidence is put into words late.</summary>
public sealed class SpeakerCandidateTests
{
    private static readonly Speaker Paul = new("paul", "Paul Petit");

    [Test]
    public void Words_are_found_once_and_only_when_they_are_read()
    {
        int asked = 0;
        var candidate = new SpeakerCandidate(Paul, 0.4, () => $"asked {++asked} times");
        asked.Should().Be(0);
        candidate.Evidence.Should().Be("asked 1 times");
        candidate.Evidence.Should().Be("asked 1 times");
    }

    [Test]
    public void Late_words_are_as_good_as_given_ones()
    {
        var late = new SpeakerCandidate(Paul, 0.4, () => "last speaker");
        var given = new SpeakerCandidate(Paul, 0.4, "last speaker");
        late.Should().Be(given).And.NotBe(given with { Evidence = "subject" });
        late.GetHashCode().Should().Be(given.GetHashCode());
        (late with { Confidence = 0.5 }).Evidence.Should().Be("last speaker");
    }
}
