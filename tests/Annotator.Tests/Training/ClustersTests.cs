using System.Text;
using Annotator.Lexicons;
using Annotator.Training.Clusters;
using Annotator.Training.Tagging;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Training;

/// <summary>Word clusters from raw text.</summary>
public sealed class ClustersTests
{
    private static readonly string[] Ships = ["Belem", "Hermione", "Étoile", "Boudeuse"];
    private static readonly string[] Ministers = ["Dupont", "Durand", "Martin", "Lefèvre"];

    [Test]
    public void The_same_seed_gives_the_same_bytes() => Make("first").Should().Equal(Make("second"));

    [Test]
    public void Vectors_made_before_are_taken_up_again()
    {
        byte[] made = Make("again");
        var progress = new StringWriter();
        Make("again", progress).Should().Equal(made);
        progress.ToString().Should().Contain("vectors taken from").And.NotContain("pass 1");
    }

    [Test]
    public void Words_of_like_contexts_are_of_one_cluster()
    {
        Make("like");
        var clusters = ClusterFile.Read(PathOf("like")).ToDictionary(w => w.Key, w => w.Ids.Middle);
        int[] ships = [.. Ships.Select(s => (int)clusters[Folding.LowerKey(s)]).Distinct()], ministers = [.. Ministers.Select(m => (int)clusters[Folding.LowerKey(m)]).Distinct()];
        ships.Should().NotIntersectWith(ministers);
        (ships.Length + ministers.Length).Should().BeLessThan(4);
    }

    [Test]
    public void Rare_words_are_in_none()
    {
        Make("rare");
        ClusterFile.Read(PathOf("rare")).Select(w => w.Key).Should().Contain(Folding.LowerKey("navire")).And.NotContain(Folding.LowerKey("hapax"));
    }

    [Test]
    public void Pages_are_counted_by_single_blank_lines_and_the_excluded_left_out()
    {
        string path = PathOf("pages") + ".raw";
        File.WriteAllText(path, "un\nsuite\n\ndeux\n\n\ntrois\n\n\n\nquatre\n");
        RawPages.Read(path, new HashSet<int>()).Select(p => p.Trim()).Should().Equal("un\nsuite", "deux", "trois", string.Empty, "quatre");
        RawPages.Read(path, RawPages.Numbers(["press/politics/2", "seed/mali", "0"])).Select(p => p.Trim()).Should().Equal("deux", string.Empty, "quatre");
    }

    [TestCase("Le vote est boycotté.Alors que tout commence.", "Le vote est boycotté.\nAlors que tout commence.")]
    [TestCase("L'U.R.S.S. et M.Dupont sur lemonde.fr", "L'U.R.S.S. et M.Dupont sur lemonde.fr")]
    public void Glued_paragraphs_are_parted(string line, string parted) => RawPages.Unglue(line).Should().Be(parted);

    private static string PathOf(string name) => Path.Combine(TestContext.CurrentContext.WorkDirectory, $"clusters.{name}.txt");

    private static byte[] Make(string name, TextWriter? progress = null)
    {
        string raw = PathOf(name) + ".raw";
        if (progress is null) File.Delete(PathOf(name) + ".vectors.txt");
        var text = new StringBuilder("Voici un hapax.\n");
        for (int i = 0; i < 800; i++)
        {
            text.Append($"\nLe navire {Ships[i % 4]} a quitté le port avec son équipage vers la haute mer.\n");
            text.Append($"\nLa ministre {Ministers[(i * 7 / 3) % 4]} a défendu hier une réforme devant les députés réunis.\n");
        }

        File.WriteAllText(raw, text.ToString());
        ClustersCommand.Run(new ClusterOptions { Raw = raw, Output = PathOf(name), Sizes = [2, 4, 8], Epochs = 20 }, progress ?? TextWriter.Null).Should().Be(0);
        return File.ReadAllBytes(PathOf(name));
    }
}
