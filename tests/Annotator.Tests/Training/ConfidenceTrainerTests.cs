using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;
using Annotator.Tests.Quotes.Speakers.Choosing;
using Annotator.Training.Speakers;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Training;

/// <summary>How the confidence of quotes is learnt.</summary>
public sealed class ConfidenceTrainerTests
{
    [Test]
    public void The_same_answers_give_the_same_trees()
    {
        List<Answer> answers = Answers();
        ConfidenceTrainer.Train(answers).Trees.Should().BeEquivalentTo(ConfidenceTrainer.Train(answers).Trees, o => o.WithStrictOrdering());
    }

    [Test]
    public void Confidence_comes_near_the_share_that_is_right()
    {
        ConfidenceTrees trees = ConfidenceTrainer.Train(Answers());
        trees.Confidence(ConfidenceTreesTests.Of(0.9f, SourceKind.Named)).Should().BeInRange(0.94, 0.99);
        trees.Confidence(ConfidenceTreesTests.Of(0.9f, SourceKind.Pronoun)).Should().BeInRange(0.55, 0.65);
        trees.Confidence(ConfidenceTreesTests.Of(0.5f, SourceKind.Pronoun)).Should().BeInRange(0.25, 0.35);
    }

    [Test]
    public void Answers_count_by_their_weight()
    {
        List<Answer> answers = [.. Answers().Select(a => a with { Weight = a.Right ? 1 : 0.25f })];
        ConfidenceTrainer.Train(answers).Confidence(ConfidenceTreesTests.Of(0.5f, SourceKind.Pronoun)).Should().BeInRange(0.58, 0.68);
    }

    // of a hundred: names 97 right, pronouns 60 where the share is great and 30 where it is not
    private static List<Answer> Answers()
    {
        var answers = new List<Answer>();
        for (int i = 0; i < 1500; i++)
        {
            answers.Add(new Answer(ConfidenceTreesTests.Of(0.9f, SourceKind.Named), i % 100 < 97, 1));
            answers.Add(new Answer(ConfidenceTreesTests.Of(0.9f, SourceKind.Pronoun), i % 100 < 60, 1));
            answers.Add(new Answer(ConfidenceTreesTests.Of(0.5f, SourceKind.Pronoun), i % 100 < 30, 1));
        }

        return answers;
    }
}
