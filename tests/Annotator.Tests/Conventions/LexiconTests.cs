using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Conventions;

public sealed class LexiconTests
{
    private static IEnumerable<string> Lists => Directory.EnumerateFiles(Repository.PathOf("models", "lexicons"), "*.tsv").Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Lists))]
    public void A_list_tells_its_source(string path)
    {
        var head = File.ReadLines(path).TakeWhile(line => line.StartsWith('#')).ToList();
        head.Should().NotBeEmpty();
        string.Concat(head).Should().ContainAny("Source", "source", "Licence", "licence");
    }

    [TestCaseSource(nameof(Lists))]
    public void No_entry_of_a_list_stands_twice(string path)
    {
        File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#')).Should().OnlyHaveUniqueItems();
    }
}
