using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>
/// Reads a tagger from its archive: <c>header.txt</c> (legible: version, name, types, sizes, how it was made), <c>features.bin</c> (bitmap), <c>weights.bin</c> (8-bit rows),
/// <c>transitions.bin</c> (floats), <c>clusters.bin</c> (key and three cluster numbers a word). All numbers little-endian.
/// </summary>
internal static class TaggerModelReader
{
    /// <summary>The version this reader understands; it changes with the features as well as with the form.</summary>
    public const int Version = 1;

    /// <summary>How the header's lines of calibration start.</summary>
    public const string CalibrationFact = "calibration ";

    /// <summary>Bytes of one word in <c>clusters.bin</c>.</summary>
    public const int ClusterBytes = 14;

    /// <summary>Reads an archive.</summary>
    /// <exception cref="LexiconException">The archive is no tagger, of another version, or damaged.</exception>
    public static TaggerModel Read(Stream stream, string file)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            Dictionary<string, string> header = Header(archive, file);
            var scheme = new TagScheme([.. header["types"].Split(' ').Select(code => new EntityType(code))]);
            float step = float.Parse(header["step"], CultureInfo.InvariantCulture);
            ulong[] kept = Cast<ulong>(archive, "features.bin");
            sbyte[] weights = Cast<sbyte>(archive, "weights.bin");
            float[] transitions = Cast<float>(archive, "transitions.bin");
            if (kept.Length != FeatureExtractor.Space / 64 || transitions.Length != (scheme.Count + 1) * scheme.Count)
                throw new InvalidDataException("its parts have not the sizes that its header tells");
            return new TaggerModel(header["name"], scheme, new LinearModel(kept, weights, scheme.Count, step, transitions), Clusters(archive), Curves(header));
        }
        catch (Exception problem) when (problem is InvalidDataException or KeyNotFoundException or FormatException or ArgumentException or EndOfStreamException)
        {
            throw new LexiconException($"{file}: {problem.Message}; train the model again (the train command of Annotator.Training) or take the package's own", problem);
        }
    }

    private static Dictionary<string, string> Header(ZipArchive archive, string file)
    {
        using var reader = new StreamReader(Entry(archive, "header.txt"));
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) header[line[..colon]] = line[(colon + 1)..].Trim();
        }

        string version = header.GetValueOrDefault("version", "none");
        if (version != Version.ToString(CultureInfo.InvariantCulture))
            throw new LexiconException(file, 0, $"the tagger is of version '{version}', this library reads version {Version}", "train the model again (the train command of Annotator.Training) or take the package's own");
        return header;
    }

    /// <summary>Lines « calibration NAME: curve », one a recognizer.</summary>
    private static Calibration Curves(Dictionary<string, string> header) =>
        new(header.Where(f => f.Key.StartsWith(CalibrationFact, StringComparison.Ordinal)).ToImmutableDictionary(f => f.Key[CalibrationFact.Length..], f => Calibration.Parse(f.Value)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static WordClusters Clusters(ZipArchive archive)
    {
        byte[] bytes = Cast<byte>(archive, "clusters.bin");
        var keys = new ulong[bytes.Length / ClusterBytes];
        var ids = new WordClusters.Ids[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ReadOnlySpan<byte> word = bytes.AsSpan(i * ClusterBytes, ClusterBytes);
            keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(word);
            ids[i] = new WordClusters.Ids(
                BinaryPrimitives.ReadUInt16LittleEndian(word[8..]), BinaryPrimitives.ReadUInt16LittleEndian(word[10..]), BinaryPrimitives.ReadUInt16LittleEndian(word[12..]));
        }

        return new WordClusters(new KeyTable<WordClusters.Ids>(keys, ids, (a, _) => a));
    }

    private static T[] Cast<T>(ZipArchive archive, string name)
        where T : unmanaged
    {
        ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidDataException($"'{name}' is missing in it");
        var values = new T[entry.Length / Marshal.SizeOf<T>()];
        using Stream stream = entry.Open();
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static Stream Entry(ZipArchive archive, string name) =>
        (archive.GetEntry(name) ?? throw new InvalidDataException($"'{name}' is missing in it")).Open();
}
