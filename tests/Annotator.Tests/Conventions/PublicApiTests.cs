using System.Reflection;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;
using PublicApiGenerator;

namespace Annotator.Tests.Conventions;

/// <summary>
/// The public API is one approved file. To approve a change, copy what the failing test has left in the test's output folder:
/// <c>cp tests/Annotator.Tests/bin/Release/net10.0/Annotator.received.txt tests/Annotator.Tests/Conventions/Annotator.approved.txt</c>
/// </summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(NewsAnnotator).Assembly;

    [Test]
    public void The_public_api_is_the_approved_one()
    {
        string received = Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Annotator.received.txt"), received.ReplaceLineEndings("\n"));
        string approved = File.ReadAllText(Repository.PathOf("tests", "Annotator.Tests", "Conventions", "Annotator.approved.txt"));
        received.ReplaceLineEndings("\n").Should().Be(approved.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Everything_public_is_immutable()
    {
        var offences = Library.GetExportedTypes()
            .Where(type => !type.Name.EndsWith("Builder", StringComparison.Ordinal))
            .SelectMany(type => Writable(type).Select(member => $"{type.Name}.{member}"));
        offences.Should().BeEmpty();
    }

    private static IEnumerable<string> Writable(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (FieldInfo field in type.GetFields(All))
            if (!field.IsInitOnly && !field.IsLiteral && !type.IsEnum && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)) yield return field.Name;
        foreach (PropertyInfo property in type.GetProperties(All))
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))) yield return property.Name;
    }
}
