using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Formats;
using Annotator.Tests.Support;
using Annotator.Training.Tagging;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Training;

/// <summary>The worked example of <c>models/examples</c>: from 50 sentences to a type of one's own.</summary>
public sealed class OwnTypesTests
{
    private static readonly EntityType Product = new("PRODUCT");
    private static readonly Lazy<string> Tagger = new(() => Train("own", Example("products.jsonl")));

    [Test]
    public void The_example_holds_fifty_sentences() => AnnotatedFiles.Read(Example("products.jsonl")).Should().HaveCount(50);

    [Test]
    public void A_new_type_is_found_beside_those_of_news()
    {
        AnnotatedDocument document = new NewsAnnotatorBuilder().AddTagger(Tagger.Value).Build().Annotate("La Grèce a commandé six chasseurs Mirage 2000.");
        document.Mentions.Select(m => (m.Span.In(document.Text), m.Type)).Should().Equal(("Grèce", EntityType.State), ("Mirage 2000", Product));
        document.Entities.Should().ContainSingle(e => e.Type == Product && e.Name == "Mirage 2000");
    }

    [Test]
    public void It_is_found_in_sentences_not_seen_before()
    {
        NewsAnnotator annotator = new NewsAnnotatorBuilder().AddTagger(Tagger.Value).Build();
        Counts score = default;
        foreach (GoldDocument gold in AnnotatedFiles.Read(Example("products-test.jsonl")))
        {
            var found = annotator.Annotate(gold.Text).Mentions.Where(m => m.Type == Product).Select(m => m.Span).ToList();
            score += new Counts(gold.Names.Count(n => found.Contains(n.Span)), found.Count, gold.Names.Length);
        }

        score.F1.Should().BeGreaterThan(70);
    }

    [Test]
    public void A_folder_of_models_may_hold_the_tagger()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "own models");
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("models"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.PathOf("models"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        File.Copy(Tagger.Value, Path.Combine(folder, "entities.model"), overwrite: true);
        NewsAnnotator.Load(folder).Annotate("Le missile Kinjal a été abattu.").Mentions.Should().ContainSingle(m => m.Type == Product);
    }

    [Test]
    public void Conll_brat_and_the_librarys_own_documents_teach_the_same()
    {
        byte[] expected = File.ReadAllBytes(Tagger.Value);
        foreach (string form in new[] { "conll", "brat", "jsonl" }) Strip(File.ReadAllBytes(Train(form, Write(form)))).Should().Equal(Strip(expected), form);
    }

    [Test]
    public void Types_that_the_data_lack_are_told() => FluentActions.Invoking(() => TrainingData.Read([Example("products.jsonl")]).Types(["EVENT"]))
        .Should().Throw<FormatException>().WithMessage("*'EVENT'*PRODUCT*");

    [Test]
    public void A_file_of_no_known_form_is_told() => FluentActions.Invoking(() => AnnotatedFiles.Read("names.xlsx").ToList()).Should().Throw<FormatException>().WithMessage("*names.xlsx*.jsonl*");

    [Test]
    public void A_file_that_is_not_there_is_told() => FluentActions.Invoking(() => AnnotatedFiles.Read("no such names.jsonl").ToList()).Should().Throw<FormatException>().WithMessage("*no such names.jsonl*exists*");

    private static string Example(string file) => Repository.PathOf("models", "examples", file);

    private static string Train(string name, string data)
    {
        string model = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"products.{name}.model");
        TrainCommand.Run(new TrainOptions { Output = model, Data = [data], Epochs = 16 }).Should().Be(0);
        return model;
    }

    /// <summary>The archive behind its header, which names model and data.</summary>
    private static byte[] Strip(byte[] archive)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(archive));
        using var rest = new MemoryStream();
        foreach (string part in new[] { "features.bin", "weights.bin", "transitions.bin" })
        {
            using Stream stream = zip.GetEntry(part)!.Open();
            stream.CopyTo(rest);
        }

        return rest.ToArray();
    }

    /// <summary>The example in another form.</summary>
    private static string Write(string form)
    {
        string folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, $"products {form}")).FullName;
        NewsAnnotator cutter = NewsAnnotator.CreateDefault();
        var documents = AnnotatedFiles.Read(Example("products.jsonl")).Select(gold => cutter.Annotate(gold.Text) with
        {
            Id = gold.Id,
            Mentions = [.. gold.Names.Select(n => new Mention(n.Span, n.Type, "e" + n.Span.Start, 1, "gold", "gold"))],
            Entities = [.. gold.Names.Select(n => new Entity("e" + n.Span.Start, n.Type, n.Span.In(gold.Text), [], []))],
            Quotes = [],
        }).ToList();
        if (form == "jsonl")
        {
            using FileStream lines = File.Create(Path.Combine(folder, "all.jsonl"));
            JsonLinesFormat.Write(documents, lines);
        }
        else if (form == "conll")
        {
            using StreamWriter lines = File.CreateText(Path.Combine(folder, "all.conll"));
            foreach (AnnotatedDocument document in documents) ConllFormat.Write(document, lines);
        }
        else
        {
            for (int i = 0; i < documents.Count; i++)
            {
                File.WriteAllText(Path.Combine(folder, $"{i:00}.txt"), documents[i].Text);
                using StreamWriter annotations = File.CreateText(Path.Combine(folder, $"{i:00}.ann"));
                BratFormat.Write(documents[i], annotations);
            }
        }

        return folder;
    }
}
