using System.Text;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Lexicons;

/// <summary>Conventions of the lists in <c>models/lexicons</c>, read as they stand in the assembly.</summary>
public sealed class LexiconFileTests
{
    private static readonly string[] Compiled =
        ["states.tsv", "places.tsv", "firstnames.tsv", "surnames.tsv", "organisations.tsv", "people.tsv"];

    private static IEnumerable<string> All() => typeof(NewsAnnotator).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("lexicons/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(All))]
    public void A_list_says_in_its_head_where_it_comes_from(string list)
    {
        string head = string.Join('\n', Lines(list).TakeWhile(line => line.StartsWith('#')));
        head.Should().MatchRegex("(?i)sources?:").And.MatchRegex("MIT|CC0|CC BY|Licence Ouverte|public domain|MPL");
    }

    [TestCaseSource(nameof(Compiled))]
    public void A_compiled_list_is_sorted_and_without_duplicates(string list)
    {
        string[] names = [.. Lines("lexicons/" + list).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])];
        names.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [TestCaseSource(nameof(Compiled))]
    public void Every_entry_is_a_name_and_a_class(string list) =>
        Lines("lexicons/" + list).Where(line => !line.StartsWith('#')).Where(line => line.Split('\t') is not [{ Length: > 1 }, { Length: > 0 }]).Should().BeEmpty();

    private static string[] Lines(string list)
    {
        using Stream stream = typeof(NewsAnnotator).Assembly.GetManifestResourceStream(list)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
