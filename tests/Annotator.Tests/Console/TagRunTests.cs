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

    [TestCase("--bogus")]
    [TestCase("-x")]
    public void An_unknown_option_is_bad_usage_and_no_file(string option) =>
        CommandTable.Create().Parse(["tag", "x.txt", option]).Errors.Should().ContainSingle().Which.Message.Should().Contain(option).And.Contain("no option");

    [Test]
    public void Standard_input_is_no_option() => CommandTable.Create().Parse(["tag", "-"]).Errors.Should().BeEmpty();

    [Test]
    public void Bytes_that_are_no_utf8_are_told_and_never_replaced()
    {
        string folder = Directory.CreateTempSubdirectory("bytes").FullName;
        File.WriteAllBytes(Path.Combine(folder, "a.txt"), [.. "Le Mali.\nUn "u8, 0xE9, .. "tat."u8]);
        File.WriteAllBytes(Path.Combine(folder, "b.jsonl"), [.. "{\"id\":\"c\",\"text\":\"Le "u8, 0xFF, .. "\"}\n{\"id\":\"d\",\"text\":\"Le Niger.\"}\n"u8]);
        File.WriteAllBytes(Path.Combine(folder, "e.txt"), [0xEF, 0xBB, 0xBF, .. "L’été."u8]);
        Source[] sources = [.. Sources.Read([folder])];
        Directory.Delete(folder, recursive: true);
        sources.Select(s => s.Text).Should().Equal(null, null, "Le Niger.", "L’été.");
        sources[0].Problem.Should().EndWith("a.txt:2: the byte 0xE9 is no UTF-8; save it as UTF-8");
        sources[1].Problem.Should().EndWith("b.jsonl:1: the byte 0xFF is no UTF-8; save it as UTF-8");
    }

    [Test]
    public void A_lone_surrogate_of_a_json_line_is_text_like_any_other()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "surrogate.jsonl");
        File.WriteAllText(path, "{\"id\":\"a\",\"text\":\"Le \\ud800 Mali.\"}\n");
        Sources.Read([path]).Should().ContainSingle().Which.Text.Should().Be("Le \uD800 Mali.");
    }

    [Test]
    public void A_folder_without_texts_is_told()
    {
        string folder = Directory.CreateTempSubdirectory("empty").FullName;
        Source source = Sources.Read([folder]).Should().ContainSingle().Subject;
        Directory.Delete(folder);
        source.Problem.Should().Be($"{folder}: holds no .txt and no .jsonl file; give a folder that does, or files by name");
    }

    [Test]
    public void A_folder_that_holds_no_models_is_named()
    {
        StringWriter output = new(), errors = new();
        new TagRun(output, errors) { Format = "jsonl", Models = "no-models" }.Run([]).Should().Be(2);
        errors.ToString().Should().StartWith("no-models").And.Contain("missing");
    }

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
