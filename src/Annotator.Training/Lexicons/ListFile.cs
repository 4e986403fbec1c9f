using System.Globalization;
using System.Text;

namespace Annotator.Training.Lexicons;

/// <summary>One list to be written: a head, then names with their class, sorted, without duplicates.</summary>
/// <param name="name">The file's name.</param>
/// <param name="head">What it is, where it comes from, its licence: one line each.</param>
internal sealed class ListFile(string name, params string[] head)
{
    /// <summary>The file's name.</summary>
    public string Name => name;

    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds a name; the class given first stays.</summary>
    public void Add(string entry, string listClass)
    {
        entry = entry.Trim().Replace('’', '\'');
        if (entry.Length > 1 && (char.IsLetterOrDigit(entry[0]) || char.IsLetter(entry[1])) && entry[0] != '-' && entry.Any(char.IsLetter) && !entry.Contains('\t')) _entries.TryAdd(entry, listClass);
    }

    /// <summary>Adds the names of a field parted by bars.</summary>
    public void AddAll(string names, string listClass)
    {
        foreach (string entry in names.Split('|')) Add(entry, listClass);
    }

    /// <summary>Adds a name and its variants.</summary>
    public void AddAll(IEnumerable<string> names, string listClass)
    {
        foreach (string entry in names) Add(entry, listClass);
    }

    /// <summary>Writes the file and returns the number of its entries.</summary>
    public int Write(string folder)
    {
        var text = new StringBuilder();
        foreach (string line in head) text.Append(CultureInfo.InvariantCulture, $"# {line}\n");
        foreach ((string entry, string listClass) in _entries.OrderBy(e => e.Key, StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"{entry}\t{listClass}\n");
        File.WriteAllText(Path.Combine(folder, name), text.ToString());
        return _entries.Count;
    }
}
