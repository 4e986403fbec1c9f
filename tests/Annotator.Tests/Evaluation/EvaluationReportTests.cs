using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Evaluation;

/// <summary>Figures that can be counted by hand.</summary>
public sealed class EvaluationReportTests
{
    private const string Text = "Awa Diop est à Dakar avec la Cedeao.";
    private static readonly (TextSpan Span, EntityType Type) Awa = (new(0, 8), EntityType.Person), Dakar = (new(15, 20), EntityType.Location), Cedeao = (new(29, 35), EntityType.Organisation);

    [Test]
    public void Strict_wants_the_same_span_and_overlap_a_shared_character()
    {
        EvaluationReport report = Report([Awa, Dakar, Cedeao], [((new(4, 8), EntityType.Person), 0.9), (Dakar, 0.8)]);
        report.Names.Strict.Should().Be(new Counts(1, 2, 3));
        report.Names.Overlap.Should().Be(new Counts(2, 2, 3));
        report.ByType.Single(t => t.Type == EntityType.Person).Should().Be(new TypeScore(EntityType.Person, new Counts(0, 1, 1), new Counts(1, 1, 1)));
    }

    [Test]
    public void A_right_name_is_overlapped_once() =>
        Report([Awa], [((new(0, 3), EntityType.Person), 0.9), ((new(4, 8), EntityType.Person), 0.9)]).Names.Overlap.Should().Be(new Counts(1, 2, 1));

    [Test]
    public void The_confusion_matrix_tells_which_type_was_taken_for_which()
    {
        ConfusionMatrix matrix = Report([Awa, Dakar, Cedeao], [((Dakar.Span, EntityType.State), 0.9), (Cedeao, 0.9), ((new(9, 12), EntityType.Person), 0.9)]).Confusion;
        matrix[EntityType.Location, EntityType.State].Should().Be(1);
        matrix[EntityType.Organisation, EntityType.Organisation].Should().Be(1);
        matrix[EntityType.Person, null].Should().Be(1);
        matrix[null, EntityType.Person].Should().Be(1);
        FluentActions.Invoking(() => matrix[new EntityType("SHIP"), null]).Should().Throw<ArgumentException>().WithMessage("*SHIP*PER*");
    }

    [Test]
    public void The_macro_is_the_mean_of_the_documents_that_have_names()
    {
        EvaluationReport report = EvaluationReport.Of([Pair([Awa], [(Awa, 1)]), Pair([Awa, Dakar], []), Pair([], [])]);
        report.MacroF1.Should().Be(50);
        report.Names.Strict.F1.Should().BeApproximately(50, 1e-9);
    }

    [Test]
    public void The_interval_holds_the_figure_and_hangs_on_the_seed_alone()
    {
        (GoldDocument, AnnotatedDocument)[] documents = [.. Enumerable.Range(0, 40).Select(i => Pair([Awa, Dakar], i % 4 == 0 ? [(Awa, 1)] : [(Awa, 1), (Dakar, 1)]))];
        EvaluationReport report = EvaluationReport.Of(documents), again = EvaluationReport.Of(documents), single = EvaluationReport.Of(documents, new EvaluationOptions { Samples = 1 });
        again.Names.Interval.Should().Be(report.Names.Interval);
        single.Names.Interval.Low.Should().Be(single.Names.Interval.High);
        report.Names.Strict.F1.Should().BeInRange(report.Names.Interval.Low, report.Names.Interval.High);
        report.Names.Interval.High.Should().BeGreaterThan(report.Names.Interval.Low);
    }

    [Test]
    public void Thresholds_on_confidence_buy_precision_or_recall()
    {
        Reliability names = Report([Awa, Dakar, Cedeao], [(Awa, 0.99), (Dakar, 0.9), ((new(9, 12), EntityType.Person), 0.7), (Cedeao, 0.6)]).NameReliability;
        names.PrecisionAtRecall(0.6).Should().Be(100);
        names.PrecisionAtRecall(1).Should().Be(75);
        names.RecallAtPrecision(0.95).Should().BeApproximately(200.0 / 3, 1e-9);
        names.RecallAtPrecision(1.1).Should().BeNull();
        names.Bins.Single(b => b.From == 0.99).Should().Be(new ReliabilityBin(0.99, 1, 99, 100));
        names.Bins.Single(b => b.From == 0.7).Right.Should().Be(0);
        names.CalibrationError.Should().BeApproximately((1 + 10 + 70 + 40) / 4.0, 1e-9);
    }

    [Test]
    public void Types_of_ones_own_count_when_asked_for()
    {
        (TextSpan, EntityType) ship = (Dakar.Span, new EntityType("SHIP"));
        EvaluationReport.Of([Pair([ship, Awa], [(ship, 1)])], new EvaluationOptions { Types = [ship.Item2] }).Names.Strict.Should().Be(new Counts(1, 1, 1));
    }

    private static EvaluationReport Report((TextSpan, EntityType)[] gold, ((TextSpan, EntityType), double)[] found) => EvaluationReport.Of([Pair(gold, found)]);

    private static (GoldDocument, AnnotatedDocument) Pair((TextSpan Span, EntityType Type)[] gold, ((TextSpan Span, EntityType Type) Name, double Confidence)[] found) => (
        new GoldDocument("a", Text, [.. gold.Select(g => new GoldName(g.Span, g.Type, null))], null, [], ImmutableDictionary<string, ImmutableArray<string>>.Empty),
        new AnnotatedDocument(Text, [], [], [.. found.Select(f => new Mention(f.Name.Span, f.Name.Type, "e", f.Confidence, "test", "test"))], [], [], []));
}
