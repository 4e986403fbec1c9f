using Annotator.Lexicons;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Lexicons;

public sealed class CharacterFoldingTests
{
    [TestCase("Goïta", "GOITA")]
    [TestCase("Élysée", "elysee")]
    [TestCase("Œuvre", "oeuvre")]
    [TestCase("Łódź", "lodz")]
    [TestCase("Nguyễn Phú Trọng", "Nguyen Phu Trong")]
    [TestCase("L’Haÿ-les-Roses", "l'hay les roses")]
    [TestCase("J.-P.", "J-P")]
    public void One_name_key_for_all_spellings(string a, string b) => Folding.NameKey(a).Should().Be(Folding.NameKey(b));

    [TestCase("salue", "salué")]
    public void The_lower_key_keeps_accents(string a, string b) => Folding.LowerKey(a).Should().NotBe(Folding.LowerKey(b));
}
