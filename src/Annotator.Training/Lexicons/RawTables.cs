namespace Annotator.Training.Lexicons;

/// <summary>Reads the raw gazetteers: tab-separated, a header line first in most of them.</summary>
internal sealed class RawTables(string folder)
{
    /// <summary>The rows of a file, its first <paramref name="skip"/> lines left out, short rows padded.</summary>
    public IEnumerable<string[]> Rows(string file, int columns, int skip = 1)
    {
        foreach (string line in File.ReadLines(Path.Combine(folder, file)).Skip(skip))
        {
            if (line.Length == 0) continue;
            string[] fields = line.Split('\t');
            if (fields.Length < columns) Array.Resize(ref fields, columns);
            for (int i = 0; i < fields.Length; i++) fields[i] ??= string.Empty;
            yield return fields;
        }
    }

    /// <summary>The number in a field, 0 where it is empty.</summary>
    public static int Number(string field) => int.TryParse(field, out int number) ? number : 0;
}
