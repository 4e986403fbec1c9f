using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Annotator.Entities.Learned;

namespace Annotator.Training.Tagging;

/// <summary>Prunes, quantises and writes what <see cref="TaggerModelReader"/> reads.</summary>
internal static class TaggerModelWriter
{
    private const float Step = 0.02f;
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="trainer">The trained weights.</param>
    /// <param name="scheme">The tags.</param>
    /// <param name="rows">How many features stay: those with the largest weight.</param>
    /// <param name="clusters">The clusters, by word.</param>
    /// <param name="facts">Lines of the header that tell how the model was made.</param>
    public static void Write(string path, CrfTrainer trainer, TagScheme scheme, int rows, IReadOnlyList<(ulong Key, WordClusters.Ids Ids)> clusters, IEnumerable<(string Name, string Value)> facts)
    {
        ulong[] kept = Keep(trainer, rows);
        using FileStream file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        var header = new StringBuilder();
        void Fact(string name, string value) => header.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        Fact("version", TaggerModelReader.Version.ToString(CultureInfo.InvariantCulture));
        Fact("types", string.Join(' ', scheme.Types.Select(t => t.Code)));
        Fact("step", Step.ToString(CultureInfo.InvariantCulture));
        foreach ((string name, string value) in facts) Fact(name, value);
        Add(archive, "header.txt", Encoding.UTF8.GetBytes(header.ToString()), CompressionLevel.NoCompression);
        Add(archive, "features.bin", MemoryMarshal.AsBytes<ulong>(kept), CompressionLevel.NoCompression);
        Add(archive, "weights.bin", Rows(trainer, scheme, kept), CompressionLevel.NoCompression);
        Add(archive, "transitions.bin", MemoryMarshal.AsBytes<float>(trainer.Transitions), CompressionLevel.NoCompression);
        Add(archive, "clusters.bin", Clusters(clusters), CompressionLevel.NoCompression);
    }

    private static ulong[] Keep(CrfTrainer trainer, int rows)
    {
        var sizes = new List<(float Size, int Feature)>();
        for (int feature = 0; feature < FeatureExtractor.Space; feature++)
        {
            float size = 0;
            foreach (float weight in trainer.WeightsOf(feature)) size = MathF.Max(size, MathF.Abs(weight));
            if (size > Step) sizes.Add((size, feature));
        }

        var kept = new ulong[FeatureExtractor.Space / 64];
        foreach ((_, int feature) in sizes.OrderByDescending(s => s.Size).ThenBy(s => s.Feature).Take(rows)) kept[feature >> 6] |= 1UL << (feature & 63);
        return kept;
    }

    private static byte[] Rows(CrfTrainer trainer, TagScheme scheme, ulong[] kept)
    {
        using var rows = new MemoryStream();
        for (int feature = 0; feature < FeatureExtractor.Space; feature++)
        {
            if (((kept[feature >> 6] >> (feature & 63)) & 1) == 0) continue;
            foreach (float weight in trainer.WeightsOf(feature)[..scheme.Count]) rows.WriteByte((byte)(sbyte)Math.Clamp(MathF.Round(weight / Step), -127, 127));
        }

        return rows.ToArray();
    }

    private static byte[] Clusters(IReadOnlyList<(ulong Key, WordClusters.Ids Ids)> clusters)
    {
        var bytes = new byte[clusters.Count * TaggerModelReader.ClusterBytes];
        Span<byte> rest = bytes;
        foreach ((ulong key, WordClusters.Ids ids) in clusters)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, key);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[8..], ids.Coarse);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[10..], ids.Middle);
            BinaryPrimitives.WriteUInt16LittleEndian(rest[12..], ids.Fine);
            rest = rest[TaggerModelReader.ClusterBytes..];
        }

        return bytes;
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, level);
        entry.LastWriteTime = Stamp;
        using Stream stream = entry.Open();
        stream.Write(bytes);
    }
}
