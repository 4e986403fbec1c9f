using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Conventions;

public sealed class BuildScriptTests
{
    [Test]
    public void The_build_script_parses()
    {
        Parser.ParseFile(Repository.PathOf("build.ps1"), out _, out ParseError[] errors);
        errors.Should().BeEmpty();
    }

    [Test]
    public void One_of_its_targets_runs()
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript(File.ReadAllText(Repository.PathOf("build.ps1"))).AddParameter("Targets", new[] { "Version" });
        string version = string.Concat(shell.Invoke());
        shell.HadErrors.Should().BeFalse();
        version.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Test]
    public void An_unknown_target_is_named_with_the_known_ones()
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript(File.ReadAllText(Repository.PathOf("build.ps1"))).AddParameter("Targets", new[] { "Bake" });
        shell.Invoking(s => s.Invoke()).Should().Throw<RuntimeException>().WithMessage("*'Bake' is no target*Build*Test*");
    }

    [Test]
    public void Ci_takes_its_commands_from_the_build_script()
    {
        string ci = File.ReadAllText(Repository.PathOf(".ci", "run"));
        ci.Should().Contain("build.ps1").And.NotContain("dotnet ");
    }
}
