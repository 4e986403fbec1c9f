using System.Collections.Immutable;
using System.IO.Compression;
using Annotator.Documents;
using Annotator.Entities.Learned;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;
using Annotator.Training.Tagging;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Training;

/// <summary>A tagger for a type of its own, from a few sentences, to its archive and back.</summary>
public sealed class TaggerTrainingTests
{
    private static readonly EntityType Ship = new("SHIP");
    private static readonly NameLists Names = ModelFiles.Embedded.ReadNameLists();
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();
    private static readonly TagScheme Scheme = new([Ship]);
    private static readonly string[] Ships = ["Abeille Bourbon", "Belem", "Charles de Gaulle", "Ocean Viking", "Hermione", "Sea-Watch"];

    [Test]
    public void The_same_seed_gives_the_same_bytes() => Train("first").Should().Equal(Train("second"));

    [Test]
    public void What_is_left_out_hangs_on_the_seed()
    {
        List<float> one = All(Trainer(7, 2, 0.5f));
        one.Should().Equal(All(Trainer(7, 2, 0.5f))).And.NotEqual(All(Trainer(7, 2)));
    }

    [Test]
    public void Several_are_averaged_weight_by_weight()
    {
        CrfTrainer one = Trainer(7, 8), other = Trainer(8, 2);
        float[] before = [.. All(one)], others = [.. All(other)];
        before.Should().NotEqual(others);
        one.Average([one, other]);
        All(one).Should().Equal(before.Zip(others, (a, b) => (a + b) / 2));
    }

    [Test]
    public void A_model_reads_back_and_finds_the_names_it_learnt()
    {
        using var stream = new MemoryStream(Train("round"));
        TaggerModel model = TaggerModelReader.Read(stream, "ships.model");
        model.Name.Should().Be("ships");
        model.Scheme.Types.Should().Equal(Ship);
        const string text = "Hier, le navire Astrolabe a quitté le port.";
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var page = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        var found = new List<Candidate>();
        new LearnedRecognizer(model, Names).Recognize(page, found);
        Candidate ship = found.Should().ContainSingle().Subject;
        page.SpanOf(ship.FirstToken, ship.EndToken).In(text).Should().Be("Astrolabe");
        ship.Type.Should().Be(Ship);
        ship.Confidence.Should().BeInRange(0.5, 1);
    }

    [TestCase("version: 0\ntypes: SHIP\n", "*old.model*version '0'*reads version 1*train the model again*")]
    [TestCase("types: SHIP\n", "*old.model*version 'none'*train the model again*")]
    [TestCase("version: 1\ntypes: SHIP\nstep: 0.02\nname: x\n", "*old.model*'features.bin' is missing*")]
    public void Another_version_or_a_damaged_archive_is_refused_with_a_remedy(string header, string message)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry("header.txt").Open()))
            writer.Write(header);
        stream.Position = 0;
        FluentActions.Invoking(() => TaggerModelReader.Read(stream, "old.model")).Should().Throw<LexiconException>().WithMessage(message);
    }

    private static byte[] Train(string name)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"ships.{name}.model");
        TaggerModelWriter.Write(path, Trainer(7, 8), Scheme, 5_000, [], [("name", "ships")]);
        return File.ReadAllBytes(path);
    }

    private static CrfTrainer Trainer(int seed, int passes, float drop = 0)
    {
        var clusters = new WordClusters(ClusterFile.Table([]));
        var trainer = new CrfTrainer(Scheme, drop, seed);
        TrainingSentence[] sentences = [.. Ships.Select(Page).Select(gold => TaggedPage.Of(gold, Tokenizer, Scheme, 1)).SelectMany(page => Sentences(page, clusters))];
        var random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) trainer.Pass(sentences, random, 1, () => { });
        return trainer;
    }

    /// <summary>The weights of the features that may have any, and the transitions.</summary>
    private static List<float> All(CrfTrainer trainer)
    {
        var weights = new List<float>();
        for (int feature = 0; feature < FeatureExtractor.Space; feature += 31) weights.AddRange(trainer.WeightsOf(feature));
        weights.AddRange(trainer.Transitions);
        return weights;
    }

    private static IEnumerable<TrainingSentence> Sentences(TaggedPage page, WordClusters clusters)
    {
        var features = new FeatureExtractor(page.Text, Names, clusters);
        return page.Text.Sentences.Select(sentence => new TrainingSentence(page, sentence, features));
    }

    private static GoldDocument Page(string ship)
    {
        string text = $"Hier, le navire {ship} a quitté le port. Le vent est tombé dans la nuit.";
        int start = text.IndexOf(ship, StringComparison.Ordinal);
        return new GoldDocument(ship, text, [new GoldName(new TextSpan(start, start + ship.Length), Ship, null)], null, [], ImmutableDictionary<string, ImmutableArray<string>>.Empty);
    }
}
