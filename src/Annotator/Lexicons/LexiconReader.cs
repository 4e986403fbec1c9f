namespace Annotator.Lexicons;

/// <summary>
/// Reads a list in the project's one format: UTF-8, a head of <c>#</c> lines (what, source, licence), then one entry a line, fields parted by tabs.
/// </summary>
internal sealed class LexiconReader
{
    private readonly TextReader _reader;
    private readonly string _file;
    private readonly int _fields;

    /// <summary>Creates a reader.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="fields">How many fields every entry has.</param>
    public LexiconReader(TextReader reader, string file, int fields)
    {
        _reader = reader;
        _file = file;
        _fields = fields;
    }

    /// <summary>The line of the last entry read, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The entries.</summary>
    /// <exception cref="LexiconException">An entry has too few or too many fields, or an empty first one.</exception>
    public IEnumerable<string[]> Read()
    {
        while (_reader.ReadLine() is { } line)
        {
            Line++;
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('\t');
            if (fields.Length != _fields)
                throw Error($"'{line}' has {fields.Length} fields", $"write {_fields} fields parted by tabs");
            if (fields[0].Length == 0) throw Error($"'{line}' has an empty first field", "write the entry or delete the line");
            yield return fields;
        }
    }

    /// <summary>The exception for the line last read.</summary>
    public LexiconException Error(string problem, string remedy) => new(_file, Line, problem, remedy);
}
