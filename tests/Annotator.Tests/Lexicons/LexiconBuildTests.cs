using Annotator.Training.Lexicons;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Lexicons;

public sealed class LexiconBuildTests
{
    [TestCase("Sergey Lavrov", "Sergueï Lavrov")]
    [TestCase("Vladimir Putin", "Vladimir Poutine")]
    [TestCase("Sergey Shoigu", "Sergueï Choïgou")]
    [TestCase("Mikhail Mishustin", "Mikhaïl Michoustine")]
    [TestCase("Mikhail Khodorkovsky", "Mikhaïl Khodorkovski")]
    [TestCase("Dmitry Peskov", "Dmitri Peskov")]
    [TestCase("Yevgeny Prigozhin", "Evgueni Prigojine")]
    public void Russian_names_are_spelt_as_French_papers_spell_them(string english, string french) =>
        RussianNames.InFrench(english).Should().Be(french);

    [Test]
    public void Seeds_are_read_by_section() =>
        SeedFile.Read("s", ["# head", "[armed]", "Ansar Dine|Ansar Eddine", string.Empty, "[party]", "Yelema"]).Select(s => $"{s.Kind}: {string.Join('+', s.Names)}")
            .Should().Equal("armed: Ansar Dine+Ansar Eddine", "party: Yelema");

    [TestCase("Yelema", "s:1: 'Yelema' stands in no section; open one above it: [kind]")]
    [TestCase("[party", "s:1: '[party' opens no section; write [kind]")]
    public void A_malformed_seed_is_named_with_its_remedy(string line, string message)
    {
        Action read = () => SeedFile.Read("s", [line]).Should().NotBeEmpty();
        read.Should().Throw<Annotator.Lexicons.LexiconException>().WithMessage(message);
    }

    [Test]
    public void A_list_is_written_sorted_under_its_head()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        var list = new ListFile("list.tsv", "What it is.");
        list.AddAll("Béla|Awa|-x|Awa", "f");
        list.Write(folder).Should().Be(2);
        File.ReadAllText(Path.Combine(folder, "list.tsv")).Should().Be("# What it is.\nAwa\tf\nBéla\tf\n");
        Directory.Delete(folder, true);
    }
}
