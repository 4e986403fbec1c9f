using System.IO.Compression;
using System.Text;

namespace Annotator.Training.Clusters;

/// <summary>Raw pages without marks: a text file, compressed or not, whose pages are parted by a blank line; further blank lines belong to the next page.</summary>
internal static class RawPages
{
    /// <summary>The pages whose number, from 0, is not among the excluded.</summary>
    public static IEnumerable<string> Read(string path, IReadOnlySet<int> excluded)
    {
        int number = 0, lines = 0;
        var page = new StringBuilder();
        foreach (string line in Lines(path).Append(string.Empty))
        {
            if (line.Length > 0 || lines == 0)
            {
                page.Append(Unglue(line)).Append('\n');
                lines++;
                continue;
            }

            if (!excluded.Contains(number++)) yield return page.ToString();
            page.Clear();
            lines = 0;
        }
    }

    /// <summary>The numbers of pages that ids name, as the last part of <c>orange/africa/10578</c>.</summary>
    public static HashSet<int> Numbers(IEnumerable<string> ids) =>
        [.. ids.Select(id => int.TryParse(id.AsSpan(id.LastIndexOf('/') + 1), out int number) ? number : -1).Where(n => n >= 0)];

    /// <summary>Parts paragraphs that were glued: « boycotté le vote.Alors ».</summary>
    public static string Unglue(string line)
    {
        StringBuilder? parted = null;
        int done = 0;
        for (int i = 1; i + 2 < line.Length; i++)
        {
            if (line[i] is not ('.' or '!' or '?') || !char.IsLower(line[i - 1]) || !char.IsUpper(line[i + 1]) || !char.IsLower(line[i + 2])) continue;
            (parted ??= new StringBuilder()).Append(line, done, i + 1 - done).Append('\n');
            done = i + 1;
        }

        return parted is null ? line : parted.Append(line, done, line.Length - done).ToString();
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
