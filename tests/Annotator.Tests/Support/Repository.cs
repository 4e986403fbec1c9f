using NUnit.Framework;

namespace Annotator.Tests.Support;

/// <summary>Where the sources and the shared data lie.</summary>
internal static class Repository
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file under the root.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of the shared data; the test is passed over where it is not there.</summary>
    public static string Shared(params ReadOnlySpan<string> parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        if (!File.Exists(path)) Assert.Ignore($"{path} is not there");
        return path;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Annotator.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Annotator.sln is above none of the folders of the tests");
    }
}
