using System.Globalization;
using Annotator.Entities.Learned;
using Annotator.Lexicons;

namespace Annotator.Training.Tagging;

/// <summary>Word clusters as text: word and three numbers, parted by blanks.</summary>
internal static class ClusterFile
{
    /// <summary>Reads a file; numbers are shifted by one, so that 0 means none.</summary>
    public static List<(string Word, WordClusters.Ids Ids)> Read(string path)
    {
        var words = new List<(string, WordClusters.Ids)>();
        var seen = new HashSet<ulong>();
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Split(' ');
            if (fields.Length != 4 || !seen.Add(Folding.LowerKey(fields[0]))) continue;
            words.Add((fields[0], new WordClusters.Ids(Number(fields[1]), Number(fields[2]), Number(fields[3]))));
        }

        return words;
    }

    /// <summary>The look-up of the words.</summary>
    public static KeyTable<WordClusters.Ids> Table(IReadOnlyList<(string Word, WordClusters.Ids Ids)> words) =>
        new([.. words.Select(w => new KeyValuePair<ulong, WordClusters.Ids>(Folding.LowerKey(w.Word), w.Ids))], (a, _) => a);

    private static ushort Number(string field) => (ushort)(ushort.Parse(field, CultureInfo.InvariantCulture) + 1);
}
