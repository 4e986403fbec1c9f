using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Lexicons;

public sealed class NameListsTests
{
    private static readonly NameLists Names = ModelFiles.Embedded.ReadNameLists();
    private static readonly Tokenizer Tokenizer = ModelFiles.ReadTokenizer(Names);

    [TestCase("Burkina Faso", "State")]
    [TestCase("GUINÉE-BISSAU", "State")]
    [TestCase("Bobo-Dioulasso", "City")]
    [TestCase("Cour pénale internationale", "Organisation")]
    [TestCase("Agence France-Presse", "Media")]
    [TestCase("Sergueï Choïgou", "Person")]
    [TestCase("Awa", "GivenFeminine")]
    [TestCase("Goïta", "None")]
    public void A_name_stands_in_its_lists(string name, string list)
    {
        NameList wanted = Enum.Parse<NameList>(list);
        (Names.Find(name) & wanted).Should().Be(wanted);
    }

    [TestCase("Le Niger. La paix.", 1, "Niger")]
    [TestCase("La République démocratique du Congo, dit-il", 1, "République démocratique du Congo")]
    [TestCase("Vers la Guinée équatoriale et le Gabon", 2, "Guinée équatoriale")]
    public void The_longest_name_wins_and_ends_with_a_word(string text, int first, string name)
    {
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        NameList lists = Names.LongestMatch(analyzed, first, tokens.Length, out int end);
        (lists & NameList.State).Should().Be(NameList.State);
        analyzed.SpanOf(first, end).Of(text).ToString().Should().Be(name);
    }

    [TestCase("Awa", Gender.Feminine)]
    [TestCase("BÉNÉDICTE", Gender.Feminine)]
    [TestCase("Oumar", Gender.Masculine)]
    [TestCase("Dominique", Gender.Unknown)]
    [TestCase("Bamako", Gender.Unknown)]
    public void A_first_name_tells_its_gender(string name, Gender gender) => Names.GenderOf(name).Should().Be(gender);

    [TestCase("Awa", "list:2: 'Awa' is no name and class; write name, tab, class")]
    [TestCase("Awa\tz", "list:2: 'z' is no class of this list; use a class that the head of the file names")]
    public void A_malformed_line_is_named_with_its_remedy(string line, string message)
    {
        var builder = new NameLists.Builder(4);
        Action read = () => builder.Add(Encoding.UTF8.GetBytes("# head\n" + line + "\n"), "list", c => c == 'f' ? NameList.GivenFeminine : NameList.None);
        read.Should().Throw<LexiconException>().WithMessage(message);
    }
}
