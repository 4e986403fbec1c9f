using System.Reflection;
using System.Text.RegularExpressions;
using Annotator.Tests.Support;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Annotator.Tests.Conventions;

/// <summary>The examples of the README compile and print what it says.</summary>
[NonParallelizable]
public sealed partial class ReadMeTests
{
    private static readonly string ReadMe = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Examples => Example().Matches(ReadMe).Select(m => m.Groups[1].Value);

    [TestCaseSource(nameof(Examples))]
    public void An_example_compiles_and_runs(string code) => Run(code).Should().NotBeNullOrWhiteSpace();

    [Test]
    public void The_first_example_prints_what_stands_below_it()
    {
        string expected = Printed().Match(ReadMe).Groups[1].Value;
        Run(Examples.First()).ReplaceLineEndings("\n").Should().Be(expected);
    }

    private static string Run(string code)
    {
        MetadataReference[] references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        ];
        string program = "using System; using System.IO; using System.Linq;\n" + code;
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(program)], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        MethodInfo entry = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter before = System.Console.Out;
        using var output = new StringWriter();
        System.Console.SetOut(output);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            System.Console.SetOut(before);
        }

        return output.ToString() is { Length: > 0 } text ? text : "(written to the stream)";
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```text\n(PER.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
