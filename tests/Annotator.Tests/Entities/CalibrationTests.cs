using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Training.Tagging;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities;

public sealed class CalibrationTests
{
    [TestCase(0.1, 0.3)]
    [TestCase(0.4, 0.3)]
    [TestCase(0.6, 0.5)]
    [TestCase(0.8, 0.7)]
    [TestCase(1.0, 0.7)]
    public void Reads_between_the_points_and_stays_flat_beyond_them(double given, double worth) =>
        Calibration.Parse("0.4>0.3 0.8>0.7").At(given).Should().BeApproximately(worth, 1e-6);

    [TestCase("")]
    [TestCase("0.4")]
    [TestCase("0.8>0.7 0.4>0.8")]
    [TestCase("0.4>0.7 0.8>0.6")]
    public void Refuses_what_is_no_rising_curve(string line) =>
        FluentActions.Invoking(() => Calibration.Parse(line)).Should().Throw<FormatException>().WithMessage($"'{line}'*");

    [Test]
    public void Changes_the_confidence_of_the_recognizers_that_it_knows_alone()
    {
        var calibration = new Calibration(ImmutableDictionary<string, Calibration.Curve>.Empty.Add("learned", Calibration.Parse("0.5>0.25 0.9>0.45")));
        ImmutableArray<Candidate> candidates =
            [new(0, 1, EntityType.Person, 0.9, "learned", "x"), new(1, 2, EntityType.Person, 0.9, "gazetteer", "x")];
        calibration.Apply(candidates).Select(c => Math.Round(c.Confidence, 3)).Should().Equal(0.45, 0.9);
    }

    [Test]
    public void The_fitted_curve_says_what_share_was_right()
    {
        // of the names given 0.6, a third is right, of those given 0.9, two thirds: and no bin falls below the one before it
        var answers = Enumerable.Range(0, 600).SelectMany(i => new[] { (0.6 + (i * 1e-6), i % 3 == 0), (0.9 + (i * 1e-6), i % 3 != 0) }).ToArray();
        Calibration.Curve curve = Calibration.Parse(CalibrationFitter.Curve(answers));
        curve.At(0.6).Should().BeApproximately(1 / 3.0, 0.03);
        curve.At(0.9).Should().BeApproximately(2 / 3.0, 0.03);
    }
}
