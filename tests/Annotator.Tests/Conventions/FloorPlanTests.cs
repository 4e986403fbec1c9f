using System.Text.RegularExpressions;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Conventions;

/// <summary>Stages meet in NewsAnnotator alone: they import Documents, Lexicons and themselves.</summary>
public sealed partial class FloorPlanTests
{
    private static readonly string[] Ground = ["Documents", "Lexicons"];

    [Test]
    public void A_stage_imports_only_documents_and_lexicons()
    {
        var offences = Sources("src/Annotator")
            .Where(s => s.Folder.Length > 0)
            .SelectMany(s => Imports().Matches(s.Code).Select(m => m.Groups[1].Value).Where(to => to != s.Folder && !Ground.Contains(to)).Select(to => $"{s.Path} imports {to}"));
        offences.Should().BeEmpty();
    }

    [Test]
    public void Documents_import_nothing_and_lexicons_only_documents()
    {
        Sources("src/Annotator").Where(s => s.Folder == "Documents" && Imports().IsMatch(s.Code)).Should().BeEmpty();
        Sources("src/Annotator").Where(s => s.Folder == "Lexicons").SelectMany(s => Imports().Matches(s.Code)).Select(m => m.Groups[1].Value)
            .Should().OnlyContain(to => to == "Documents" || to == "Lexicons");
    }

    [Test]
    public void Namespaces_follow_folders()
    {
        var offences = new[] { "src/Annotator", "src/Annotator.Evaluation", "src/Annotator.ML", "src/Annotator.Training", "src/Annotator.Console", "tests/Annotator.Tests" }
            .SelectMany(root => Sources(root).Select(s => (s, Expected: Expected(root, s.Path))))
            .Where(x => Namespace().Match(x.s.Code) is { Success: true } m && m.Groups[1].Value != x.Expected)
            .Select(x => $"{x.s.Path} is not in {x.Expected}");
        offences.Should().BeEmpty();
    }

    [Test]
    public void No_folder_has_a_name_that_says_nothing()
    {
        string[] empty = ["Helpers", "Utils", "Base", "Common", "Interfaces", "Models"];
        Sources("src").SelectMany(s => s.Path.Split('/')).Should().NotContain(part => empty.Contains(part));
    }

    [Test]
    public void The_core_package_references_no_package()
    {
        File.ReadAllText(Repository.PathOf("src", "Annotator", "Annotator.csproj")).Should().NotContain("PackageReference").And.NotContain("ProjectReference");
    }

    private static IEnumerable<(string Path, string Folder, string Code)> Sources(string root) =>
        Directory.EnumerateFiles(Repository.PathOf(root), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (path, Folder: FolderUnder(root, path), File.ReadAllText(Repository.PathOf(path))));

    private static string FolderUnder(string root, string path)
    {
        string rest = path[(root.Length + 1)..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? string.Empty : rest[..slash];
    }

    private static string Expected(string root, string path)
    {
        string folder = Path.GetDirectoryName(path[(root.Length + 1)..])!.Replace('/', '.').Replace('\\', '.');
        return folder.Length == 0 ? Path.GetFileName(root) : $"{Path.GetFileName(root)}.{folder}";
    }

    [GeneratedRegex(@"^using (?:static )?Annotator\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Imports();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
