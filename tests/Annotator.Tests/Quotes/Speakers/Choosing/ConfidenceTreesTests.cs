using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Quotes.Speakers.Choosing;

/// <summary>The decision trees behind the confidence of a quote.</summary>
public sealed class ConfidenceTreesTests
{
    private static readonly int Share = Question.NumberOf(nameof(Figure.Share))!.Value;
    private static readonly int Named = Question.NumberOf(nameof(SourceKind.Named))!.Value;

    [Test]
    public void Adds_the_leaves_that_the_answers_lead_to()
    {
        var trees = new ConfidenceTrees(0.5, [[new(Share, 0.9f), new(Named, 1), TreeNode.Leaf(-2), TreeNode.Leaf(-1), TreeNode.Leaf(1)], [TreeNode.Leaf(0.25f)]]);
        trees.Confidence(Of(0.9f, SourceKind.Pronoun)).Should().BeApproximately(Logistic(0.5 + 1 + 0.25), 1e-9);
        trees.Confidence(Of(0.8f, SourceKind.Named)).Should().BeApproximately(Logistic(0.5 - 1 + 0.25), 1e-9);
        trees.Confidence(Of(0.8f, SourceKind.Pronoun)).Should().BeApproximately(Logistic(0.5 - 2 + 0.25), 1e-9);
    }

    [Test]
    public void Without_trees_the_share_is_the_confidence() => ConfidenceTrees.None.Confidence(Of(0.75f, SourceKind.Named)).Should().Be(0.75);

    [Test]
    public void Every_question_has_a_name_of_its_own()
    {
        for (int question = 0; question < Question.Count; question++)
        {
            string name = Question.NameOf(question);
            if (!char.IsDigit(name[0])) Question.NumberOf(name).Should().Be(question, name);
        }
    }

    [Test]
    public void Asks_for_kind_speaker_and_evidence()
    {
        Assurance assurance = Of(0.5f, SourceKind.Office) with { Speaker = SpeakerSort.PersonSpeaker, Evidence = default(EvidenceSet).With(Evidence.LastSpeaker) };
        var answers = new float[Question.Count];
        Question.Answer(assurance, answers);
        answers[Share].Should().Be(0.5f);
        string[] holding = [.. Enumerable.Range(Figures.Count, Question.Count - Figures.Count).Where(q => answers[q] == 1).Select(Question.NameOf)];
        holding.Should().Equal(nameof(SourceKind.Office), nameof(SpeakerSort.PersonSpeaker), nameof(Evidence.LastSpeaker));
    }

    internal static Assurance Of(float share, SourceKind kind)
    {
        var figures = default(Figures);
        figures[Figure.Share] = share;
        return new Assurance(kind, SpeakerSort.NoSpeaker, default, figures);
    }

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
