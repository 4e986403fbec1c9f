using System.CommandLine;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Conventions;

/// <summary>The scripts that train and evaluate: their commands are ones that the programs know, and what is quick runs.</summary>
public sealed partial class ModelScriptTests
{
    private static readonly string Out = Path.Combine(TestContext.CurrentContext.WorkDirectory, "model scripts");

    private static IEnumerable<TestCaseData> Commands() => new[] { "train.ps1", "evaluate.ps1" }.SelectMany(script =>
        Line().Matches(File.ReadAllText(Repository.PathOf("models", script))).Select(m => new TestCaseData(m.Groups[2].Value, m.Groups[3].Value).SetArgDisplayNames(script, m.Groups[1].Value)));

    [TestCase("train.ps1")]
    [TestCase("evaluate.ps1")]
    public void A_script_parses(string script)
    {
        Parser.ParseFile(Repository.PathOf("models", script), out _, out ParseError[] errors);
        errors.Should().BeEmpty();
        Line().Count(File.ReadAllText(Repository.PathOf("models", script))).Should().BeGreaterThan(4);
    }

    [TestCaseSource(nameof(Commands))]
    public void A_command_is_one_that_the_program_knows(string program, string arguments) => Parse(program, arguments).Errors.Should().BeEmpty();

    [Test]
    public void The_example_and_the_corpus_run()
    {
        Directory.CreateDirectory(Out);
        foreach ((string script, string target) in new[] { ("train.ps1", "Example"), ("evaluate.ps1", "Example"), ("train.ps1", "Corpus") })
        {
            Match line = Line().Matches(File.ReadAllText(Repository.PathOf("models", script))).Single(m => m.Groups[1].Value == target);
            Parse(line.Groups[2].Value, line.Groups[3].Value).Invoke().Should().Be(0, target);
        }

        File.Exists(Path.Combine(Out, "products.model")).Should().BeTrue();
        File.ReadLines(Path.Combine(Out, "own.jsonl")).Should().HaveCountGreaterThan(100);
    }

    private static ParseResult Parse(string program, string arguments)
    {
        string[] words = [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w
            .Replace("$Models", Repository.PathOf("models"), StringComparison.Ordinal)
            .Replace("$Out", Out, StringComparison.Ordinal)
            .Replace("src/", Repository.Root + "/src/", StringComparison.Ordinal))];
        return program == "Annotator.Training" ? Annotator.Training.CommandTable.Create().Parse(words) : Annotator.Console.CommandTable.Create().Parse(words);
    }

    [GeneratedRegex(@"^    (\w+) += 'dotnet run -c Release --project src/([\w.]+) -- (.*)'$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
