using Annotator.ML;
using FluentAssertions;
using Microsoft.ML;
using Microsoft.ML.Data;
using NUnit.Framework;

namespace Annotator.Tests.ML;

/// <summary>The transform in a pipeline of ML.NET.</summary>
public sealed class AnnotateFrenchTests
{
    private static readonly Article[] Articles =
    [
        new() { Body = "« Nous avançons », a déclaré Abdoulaye Diop à Bamako." },
        new() { Body = string.Empty },
        new() { Body = "La Russie a salué le Mali." },
    ];

    [Test]
    public void Names_entities_and_quotes_are_columns()
    {
        var context = new MLContext();
        IDataView rows = context.Data.LoadFromEnumerable(Articles);
        IDataView annotated = context.Transforms.Text.AnnotateFrench("Body").Fit(rows).Transform(rows);
        FrenchAnnotations[] answers = [.. context.Data.CreateEnumerable<FrenchAnnotations>(annotated, reuseRowObject: false)];
        answers[0].MentionText.Should().Equal("Abdoulaye Diop", "Bamako");
        answers[0].MentionType.Should().Equal("PER", "LOC");
        answers[0].MentionStart.Zip(answers[0].MentionEnd).Select(m => Articles[0].Body[m.First..m.Second]).Should().Equal(answers[0].MentionText);
        answers[0].QuoteSpeaker.Should().Equal("Abdoulaye Diop");
        answers[0].QuoteSpeakerEntity.Should().Equal(answers[0].EntityId[0]);
        answers[0].QuoteText.Single().Should().Contain("Nous avançons");
        answers[0].AnnotationJson.Should().StartWith("{\"schema\":1");
        answers[1].MentionText.Should().BeEmpty();
        answers[2].EntityId.Should().Equal("RU", "ML");
    }

    [Test]
    public void The_estimator_tells_the_schema_that_the_transformer_gives()
    {
        var context = new MLContext();
        IDataView rows = context.Data.LoadFromEnumerable(Articles);
        FrenchAnnotatingEstimator estimator = context.Transforms.Text.AnnotateFrench("Body", "Body");
        FrenchAnnotatingTransformer transformer = estimator.Fit(rows);
        DataViewSchema schema = transformer.GetOutputSchema(rows.Schema);
        string[] added = [.. typeof(FrenchAnnotations).GetProperties().Select(p => "Body" + p.Name)];
        schema.Select(c => c.Name).Should().BeEquivalentTo([nameof(Article.Body), .. added]);
        schema["BodyMentionText"].Type.Should().BeOfType<VectorDataViewType>().Which.ItemType.Should().Be(TextDataViewType.Instance);
        schema["BodyMentionStart"].Type.Should().BeOfType<VectorDataViewType>().Which.ItemType.Should().Be(NumberDataViewType.Int32);
        transformer.Transform(rows).Schema.Select(c => c.Name).Should().Equal(schema.Select(c => c.Name));
        FluentActions.Invoking(() => context.Transforms.Text.AnnotateFrench("Title").Fit(rows)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Title*");
    }

    [Test]
    public void A_saved_model_loads_and_serves_a_prediction_engine()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "french.zip");
        var context = new MLContext();
        IDataView rows = context.Data.LoadFromEnumerable(Articles);
        var pipeline = context.Transforms.Text.AnnotateFrench("Body").Append(context.Transforms.Text.FeaturizeText("Features", nameof(FrenchAnnotations.AnnotationJson)));
        context.Model.Save(pipeline.Fit(rows), rows.Schema, path);
        MLContext fresh = new MLContext().RegisterAnnotator();
        ITransformer loaded = fresh.Model.Load(path, out DataViewSchema schema);
        using PredictionEngine<Article, FrenchAnnotations> engine = fresh.Model.CreatePredictionEngine<Article, FrenchAnnotations>(loaded, schema);
        engine.Predict(new Article { Body = "Emmanuel Macron est à Dakar." }).MentionText.Should().Equal("Emmanuel Macron", "Dakar");
        engine.Predict(Articles[0]).QuoteSpeaker.Should().Equal("Abdoulaye Diop");
    }

    [Test]
    public void A_folder_of_models_is_kept_in_the_saved_model()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "folder.zip");
        var context = new MLContext();
        IDataView rows = context.Data.LoadFromEnumerable(Articles);
        context.Model.Save(context.Transforms.Text.AnnotateFrench("Body", models: "no such folder").Fit(rows), rows.Schema, path);
        ITransformer loaded = new MLContext().RegisterAnnotator().Model.Load(path, out _);
        FluentActions.Invoking(() => loaded.Transform(rows).GetColumn<string>(nameof(FrenchAnnotations.AnnotationJson)).ToList()).Should().Throw<Exception>()
            .Which.ToString().Should().Contain("the file is missing");
    }

    private sealed class Article
    {
        public string Body { get; set; } = string.Empty;
    }
}
