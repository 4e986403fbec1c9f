using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Formats;

namespace Annotator.Training.Tagging;

/// <summary>
/// Texts with right names in the forms that people have: gold sets or the library's own documents (<c>.jsonl</c>, also compressed), CoNLL (<c>.conll</c>, <c>.conllu</c>, <c>.bio</c>,
/// <c>.iob</c>), brat (<c>.ann</c> with its <c>.txt</c> beside it), or a folder of such files.
/// </summary>
internal static class AnnotatedFiles
{
    private static readonly string[] Conll = [".conll", ".conllu", ".bio", ".iob"];

    /// <summary>The documents of a file or folder.</summary>
    /// <exception cref="FormatException">A file is of no known form or malformed; the message gives file, line, value and remedy.</exception>
    public static IEnumerable<GoldDocument> Read(string path)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path).Where(IsKnown).Order(StringComparer.Ordinal).SelectMany(Read);
        if (IsKnown(path) && !File.Exists(path)) throw new FormatException($"'{path}' is not there; give a file that exists");
        if (IsJsonLines(path)) return IsLibraryForm(path) ? ReadDocuments(path) : GoldReader.Read(path);
        if (HasEnding(path, Conll)) return ReadConll(path);
        if (HasEnding(path, ".ann")) return [ReadBrat(path)];
        throw new FormatException($"'{path}' is of no known form; give a .jsonl, .conll or .ann file, or a folder of them");
    }

    private static bool IsKnown(string path) => IsJsonLines(path) || HasEnding(path, Conll) || HasEnding(path, ".ann");

    private static bool IsJsonLines(string path) => HasEnding(path, ".jsonl", ".jsonl.gz");

    private static bool HasEnding(string path, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the file was written by <c>annotator tag --format jsonl</c>, perhaps corrected since.</summary>
    private static bool IsLibraryForm(string path) =>
        !HasEnding(path, ".gz") && File.ReadLines(path).FirstOrDefault(l => l.Length > 0) is { } line && line.StartsWith("{\"schema\":", StringComparison.Ordinal);

    private static IEnumerable<GoldDocument> ReadDocuments(string path)
    {
        using FileStream file = File.OpenRead(path);
        int number = 0;
        foreach (AnnotatedDocument document in JsonLinesFormat.Read(file, path)) yield return Gold(document, $"{path}#{++number}");
    }

    private static IEnumerable<GoldDocument> ReadConll(string path)
    {
        using StreamReader lines = File.OpenText(path);
        int number = 0;
        foreach (AnnotatedDocument document in ConllFormat.Read(lines, path)) yield return Gold(document, $"{path}#{++number}");
    }

    private static GoldDocument ReadBrat(string path)
    {
        string text = Path.ChangeExtension(path, ".txt");
        if (!File.Exists(text)) throw new FormatException($"{path}: its text '{text}' is missing; put it beside the annotations");
        using StreamReader annotations = File.OpenText(path);
        return Gold(BratFormat.Read(File.ReadAllText(text), annotations, path), path);
    }

    private static GoldDocument Gold(AnnotatedDocument document, string id) => new(
        document.Id ?? id, document.Text, [.. document.Mentions.Select(m => new GoldName(m.Span, m.Type, m.Entity))], null, [], ImmutableDictionary<string, ImmutableArray<string>>.Empty);
}
