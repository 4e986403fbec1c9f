using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator;

/// <summary>The files of a models folder, or of the default models inside the assembly: the only place that knows their names.</summary>
internal sealed class ModelFiles
{
    private readonly Func<string, Stream?> _open;

    private ModelFiles(Func<string, Stream?> open) => _open = open;

    /// <summary>The default models.</summary>
    public static ModelFiles Embedded { get; } = new(name => typeof(ModelFiles).Assembly.GetManifestResourceStream(name));

    /// <summary>The models of a folder laid out like the project's <c>models/</c>.</summary>
    public static ModelFiles In(string folder) => new(name =>
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    });

    /// <summary>The gazetteer of all lists.</summary>
    public Gazetteer ReadGazetteer() => new(ReadStates());

    private IEnumerable<(string, GazetteerEntry)> ReadStates()
    {
        using StreamReader reader = Open("lexicons/states.tsv");
        var lexicon = new LexiconReader(reader, "lexicons/states.tsv", 2);
        foreach (string[] fields in lexicon.Read())
            yield return (fields[0], new GazetteerEntry(EntityType.State, fields[1], "states"));
    }

    private StreamReader Open(string name)
    {
        Stream stream = _open(name) ?? throw new LexiconException(name, 0, "the file is missing", "give a folder laid out like the package's models/");
        return new StreamReader(stream);
    }
}
