using System.Collections.Immutable;
using Annotator.Quotes;
using Annotator.Quotes.Ranking;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Quotes;

public sealed class QuoteConfidenceTests
{
    private static readonly QuoteDetector Detector = ModelFiles.Embedded.ReadDetector(ModelFiles.Embedded.ReadShared());

    [Test]
    public void Of_two_stretches_that_may_be_one_quote_the_shorter_is_in_doubt()
    {
        var chooser = new FixedChooser(ChoiceKind.WithoutCue, 0.65, new() { [ChoiceKind.GoesOn] = 0.3 });
        Confidences("« Oui. » « Nous partirons tous demain. »", chooser).Should().Equal(0.65, 0.95);
        Confidences("« Nous partirons tous demain. » « Oui. »", chooser).Should().Equal(0.65, 0.65);
        Confidences("« Oui. » « Nous partirons tous demain. »", chooser with { Taken = 0.8 }).Should().Equal(0.7, 1);
    }

    [Test]
    public void The_shorter_is_in_doubt_too_where_the_first_may_belong_to_the_cue_of_the_second()
    {
        var chooser = new FixedChooser(ChoiceKind.WithCue, 0.9, new() { [ChoiceKind.WithCue] = 0.2 }, First: ChoiceKind.WithoutCue);
        Confidences("« Nous partirons tous demain. » « Oui », a dit Paul Petit.", chooser).Should().Equal(0.9, 0.8);
        Confidences("« Oui. » « Nous partirons tous demain », a dit Paul Petit.", chooser).Should().Equal(0.8, 0.9);
    }

    [Test]
    public void A_stretch_that_may_be_one_too_many_leaves_the_quote_as_sure_as_it_was()
    {
        var chooser = new FixedChooser(ChoiceKind.GoesOn, 0.5, new(), Else: 0.9);
        Confidences("« Nous partirons tous demain. » « Oui. »", chooser).Should().Equal(0.9);
        Confidences("« Oui. » « Nous partirons tous demain. »", chooser).Should().Equal(0.5);
    }

    [Test]
    public void A_clause_is_as_sure_as_all_its_likely_borders_together()
    {
        const string Text = "Paul Petit affirme que la mairie a menti hier, et que le stade rouvrira.";
        var chooser = new FixedChooser(ChoiceKind.WithCue, 0.5, new() { [ChoiceKind.WithCue] = 0.05, [ChoiceKind.NoSpeech] = 0.3 });
        Confidences(Text, chooser)[0].Should().BeGreaterThan(0.5).And.BeLessThanOrEqualTo(0.7);
        Confidences(Text, chooser with { Others = new() })[0].Should().Be(0.5);
    }

    private static double[] Confidences(string text, FixedChooser chooser)
    {
        UnderlinedQuotes page = UnderlinedQuotes.Parse(text, string.Empty);
        return [.. Detector.Detect(page.Text, page.Names, chooser with { }).Quotes.Select(q => Math.Round(q.Confidence, 6))];
    }

    /// <summary>Takes the first choice of a kind (of another kind in the first decision), or the second of all where there is none.</summary>
    private sealed record FixedChooser(ChoiceKind Kind, double Taken, Dictionary<ChoiceKind, double> Others, double Else = -1, ChoiceKind? First = null) : IChooser
    {
        private readonly List<Choice> _choices = [];
        private int _decisions;

        public void Begin(Asked asked) => _choices.Clear();

        public void Offer(Choice choice, FeatureList features) => _choices.Add(choice);

        public (int Index, double Probability) Decide()
        {
            int index = _choices.FindIndex(c => c.Kind == (_decisions == 0 && First is { } first ? first : Kind));
            _decisions++;
            return index >= 0 ? (index, Taken) : (Math.Min(1, _choices.Count - 1), Else < 0 ? Taken : Else);
        }

        public double ProbabilityOf(int index) => Others.GetValueOrDefault(_choices[index].Kind);
    }
}
