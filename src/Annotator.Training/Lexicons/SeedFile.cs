using Annotator.Lexicons;

namespace Annotator.Training.Lexicons;

/// <summary>One name of a seed with its kind.</summary>
/// <param name="Kind">The section it stands in.</param>
/// <param name="Names">The name and its variants.</param>
internal sealed record Seed(string Kind, string[] Names);

/// <summary>
/// Reads hand-written seeds (<c>*.names</c>): a head of <c>#</c> lines, sections opened by <c>[kind]</c>, one individual a line, its variants parted by bars.
/// </summary>
internal static class SeedFile
{
    /// <summary>The seeds of every file of a folder, files in order of their names.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static IEnumerable<Seed> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.names").Order(StringComparer.Ordinal).SelectMany(file => Read(Path.GetFileName(file), File.ReadLines(file)));

    /// <summary>The seeds of one file.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static IEnumerable<Seed> Read(string file, IEnumerable<string> lines)
    {
        string? kind = null;
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                if (line.Length < 3 || line[^1] != ']') throw new LexiconException(file, number, $"'{line}' opens no section", "write [kind]");
                kind = line[1..^1];
                continue;
            }

            if (kind is null) throw new LexiconException(file, number, $"'{line}' stands in no section", "open one above it: [kind]");
            string[] names = line.Split('|');
            if (names.Any(string.IsNullOrWhiteSpace)) throw new LexiconException(file, number, $"'{line}' has an empty variant", "write name|variant without a bar at the end");
            yield return new Seed(kind, names);
        }
    }
}
