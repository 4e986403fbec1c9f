using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Annotator.Entities.Learned;
using Annotator.Lexicons;

namespace Annotator.Training.Tagging;

/// <summary>Word clusters as text (word and three numbers, parted by blanks), or as they lie in a trained tagger.</summary>
internal static class ClusterFile
{
    /// <summary>Reads a file; numbers are shifted by one, so that 0 means none.</summary>
    public static List<(ulong Key, WordClusters.Ids Ids)> Read(string path) =>
        path.EndsWith(".model", StringComparison.OrdinalIgnoreCase) ? FromModel(path) : FromText(path);

    /// <summary>The look-up of the words.</summary>
    public static KeyTable<WordClusters.Ids> Table(IReadOnlyList<(ulong Key, WordClusters.Ids Ids)> words) =>
        new([.. words.Select(w => w.Key)], [.. words.Select(w => w.Ids)], (a, _) => a);

    private static List<(ulong Key, WordClusters.Ids Ids)> FromText(string path)
    {
        var words = new List<(ulong, WordClusters.Ids)>();
        var seen = new HashSet<ulong>();
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Split(' ');
            if (fields.Length != 4 || !seen.Add(Folding.LowerKey(fields[0]))) continue;
            words.Add((Folding.LowerKey(fields[0]), new WordClusters.Ids(Number(fields[1]), Number(fields[2]), Number(fields[3]))));
        }

        return words;
    }

    private static List<(ulong Key, WordClusters.Ids Ids)> FromModel(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream stream = archive.GetEntry("clusters.bin")!.Open();
        var bytes = new byte[archive.GetEntry("clusters.bin")!.Length];
        stream.ReadExactly(bytes);
        var words = new List<(ulong, WordClusters.Ids)>();
        for (ReadOnlySpan<byte> rest = bytes; rest.Length >= TaggerModelReader.ClusterBytes; rest = rest[TaggerModelReader.ClusterBytes..])
        {
            var ids = new WordClusters.Ids(
                BinaryPrimitives.ReadUInt16LittleEndian(rest[8..]), BinaryPrimitives.ReadUInt16LittleEndian(rest[10..]), BinaryPrimitives.ReadUInt16LittleEndian(rest[12..]));
            words.Add((BinaryPrimitives.ReadUInt64LittleEndian(rest), ids));
        }

        return words;
    }

    private static ushort Number(string field) => (ushort)(ushort.Parse(field, CultureInfo.InvariantCulture) + 1);
}
