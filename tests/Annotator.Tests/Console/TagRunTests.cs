using System.Text.Json;
using Annotator.Console;
using Annotator.Console.Inputs;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Console;

public sealed class TagRunTests
{
    [Test]
    public void A_bad_line_is_told_and_the_others_are_read()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "mixed.jsonl");
        File.WriteAllText(path, "{\"id\":\"a\",\"text\":\"Le Mali.\"}\nnot json\n{\"id\":\"b\",\"text\":\"Le Niger.\"}\n");
        (int code, string output, string errors) = Run(Sources.Read([path, "no such file.txt"]));
        code.Should().Be(2);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Id).Should().Equal("a", "b");
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        errors.Should().Contain("mixed.jsonl:2: 'not json'").And.Contain("write one JSON object a line").And.Contain("no such file.txt");
    }

    [Test]
    public void The_sample_article_is_reported_in_tables()
    {
        var output = new StringWriter();
        new TagRun(output, new StringWriter()) { Format = "table", Explain = true }.Run(Sources.Sample()).Should().Be(0);
        output.ToString().Should().Contain("Sergueï Tsivilev").And.Contain("Who is named").And.Contain("What was said and by whom");
    }

    [Test]
    public void Unknown_options_are_bad_usage() => CommandTable.Create().Parse(["tag", "x.txt", "--format", "pdf"]).Errors.Should().NotBeEmpty();

    private static (int Code, string Output, string Errors) Run(IEnumerable<Source> sources)
    {
        StringWriter output = new(), errors = new();
        int code = new TagRun(output, errors) { Format = "jsonl" }.Run(sources);
        return (code, output.ToString(), errors.ToString());
    }

    private static string? Id(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }
}
