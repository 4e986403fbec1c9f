using Annotator.Console;
using Annotator.Console.Inputs;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Console;

public sealed class RenderRunTests
{
    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("pages").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Writes_one_page_a_document_under_a_name_that_files_can_have()
    {
        (int code, string output, string errors) = Run(
            Path.Combine(_folder, "new"), [new("a/b?.txt", "Le Mali.", null), new("x", "Le Niger.", null), new("../x", "Le Tchad.", null), new("f.jsonl:3", "Non.", null), new("..", "Oui.", null)]);
        code.Should().Be(0);
        errors.Should().BeEmpty();
        Names(output).Should().Equal("b.html", "x.html", "x-2.html", "f.jsonl-3.html", "page.html");
        File.ReadAllText(Path.Combine(_folder, "new", "x.html")).Should().StartWith("<!doctype html>").And.Contain("Niger");
    }

    [Test]
    public void A_bad_input_is_told_and_the_others_are_written()
    {
        (int code, string output, string errors) = Run(_folder, [new("bad", null, "bad: cannot be read; give a file"), new("good", "Le Mali.", null)]);
        code.Should().Be(2);
        errors.Trim().Should().Be("bad: cannot be read; give a file");
        Names(output).Should().Equal("good.html");
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_one_line()
    {
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "x");
        (int code, _, string errors) = Run(file, [new("a", "Le Mali.", null), new("b", "Le Mali.", null)]);
        code.Should().Be(2);
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("cannot be written").And.Contain("--output");
    }

    private static IEnumerable<string?> Names(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFileName(path.Trim()));

    private static (int Code, string Output, string Errors) Run(string folder, IEnumerable<Source> sources)
    {
        StringWriter output = new(), errors = new();
        int code = new RenderRun(folder, output, errors).Run(sources);
        return (code, output.ToString(), errors.ToString());
    }
}
