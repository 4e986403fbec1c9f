using NUnit.Framework;

namespace Annotator.Tests.Support;

/// <summary>Finds data that lies beside the repository and is no part of it.</summary>
internal static class SharedData
{
    /// <summary>The path of a file of the folder <c>shared</c>; ignores the running test where there is none.</summary>
    public static string Find(string file)
    {
        for (string? folder = TestContext.CurrentContext.TestDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, "shared", file);
            if (File.Exists(path)) return path;
        }

        Assert.Ignore($"shared/{file} is not here");
        return string.Empty;
    }
}
