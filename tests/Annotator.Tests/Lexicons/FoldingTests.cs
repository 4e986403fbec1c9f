using Annotator.Lexicons;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Lexicons;

public sealed class FoldingTests
{
    [Test]
    public void One_pass_gives_the_same_keys_as_two() =>
        OddText.Check(text => Folding.Keys(text).Should().Be((Folding.LowerKey(text), Folding.AddName(Folding.Seed, text))));

    [TestCase("Goïta", "GOITA")]
    [TestCase("Burkina-Faso", "burkina faso")]
    [TestCase("N’Djamena", "N'DJAMENA")]
    [TestCase("O.N.U.", "ONU")]
    [TestCase("Œuvre", "oeuvre")]
    public void Name_keys_fold_case_accents_and_marks(string one, string other) => Folding.NameKey(one).Should().Be(Folding.NameKey(other));

    [Test]
    public void Lower_keys_keep_accents()
    {
        Folding.LowerKey("Salue").Should().Be(Folding.LowerKey("salue"));
        Folding.LowerKey("salué").Should().NotBe(Folding.LowerKey("salue"));
    }
}
