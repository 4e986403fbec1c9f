using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.ML;
using FluentAssertions;
using Microsoft.ML;
using NUnit.Framework;

namespace Annotator.Tests.ML;

/// <summary>Recognizers trained with ML.NET.</summary>
public sealed class TokenRecognizerTests
{
    private static readonly EntityType Ship = new("SHIP");
    private static readonly string[] Ships = ["Abeille Bourbon", "Belem", "Charles de Gaulle", "Ocean Viking", "Hermione", "Sea-Watch"];

    [Test]
    public void What_is_trained_is_found_after_saving_and_loading()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "ships.zip");
        TokenRecognizer.Train(new MLContext(7), Ships.Select(Page)).Save(path);
        NewsAnnotator annotator = Alone(TokenRecognizer.Load(new MLContext(), path));
        AnnotatedDocument document = annotator.Annotate("Hier, le navire Astrolabe a quitté le port.\nLe vent est tombé.");
        Mention ship = document.Mentions.Should().ContainSingle().Subject;
        ship.Span.In(document.Text).Should().Be("Astrolabe");
        ship.Type.Should().Be(Ship);
        ship.Recognizer.Should().Be("mlnet");
        ship.Confidence.Should().BeInRange(0.4, 1);
        annotator.Annotate(string.Empty).Mentions.Should().BeEmpty();
    }

    [Test]
    public void A_trainer_of_ones_own_may_be_given()
    {
        var context = new MLContext(7);
        TokenRecognizer recognizer = TokenRecognizer.Train(context, Ships.Select(Page), context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.AveragedPerceptron()));
        Alone(recognizer).Annotate("Hier, le navire Ocean Viking a quitté le port.").Mentions.Select(m => m.Type).Should().Equal(Ship);
    }

    private static NewsAnnotator Alone(TokenRecognizer recognizer) => new NewsAnnotatorBuilder()
        .ReplaceRecognizer(RecognizerNames.Learned, recognizer).WithoutRecognizer(RecognizerNames.Gazetteer).WithoutRecognizer(RecognizerNames.Rules).WithoutRecognizer(RecognizerNames.Page).Build();

    private static AnnotatedDocument Page(string ship)
    {
        string text = $"Hier, le navire {ship} a quitté le port. Le vent est tombé dans la nuit.";
        int start = text.IndexOf(ship, StringComparison.Ordinal);
        ImmutableArray<Mention> names = [new Mention(new TextSpan(start, start + ship.Length), Ship, ship, 1, "gold", "gold")];
        return new AnnotatedDocument(text, [], [], names, [], [], []);
    }
}
