using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>One name of a list.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Id">ISO code, Wikidata id or null.</param>
/// <param name="List">The list it comes from.</param>
internal sealed record GazetteerEntry(EntityType Type, string? Id, string List)
{
    /// <summary>Whether the name is found in lower case too.</summary>
    public bool AnyCase { get; init; }
}

/// <summary>The names of all lists in one look-up.</summary>
internal sealed class Gazetteer
{
    private readonly ImmutableArray<GazetteerEntry> _entries;
    private readonly PhraseTable _names;

    /// <summary>Makes a gazetteer; of two entries under one name the first stays.</summary>
    public Gazetteer(IEnumerable<(string Name, GazetteerEntry Entry)> names)
    {
        var entries = ImmutableArray.CreateBuilder<GazetteerEntry>();
        var phrases = new List<string>();
        foreach ((string name, GazetteerEntry entry) in names)
        {
            phrases.Add(name);
            entries.Add(entry);
        }

        _entries = entries.ToImmutable();
        _names = new PhraseTable(phrases);
    }

    /// <summary>The entry of the longest name that starts at a token, or null.</summary>
    public GazetteerEntry? LongestMatch(AnalyzedText text, int first, int limit, out int end)
    {
        int value = _names.LongestMatch(text, first, limit, out end);
        return value < 0 ? null : _entries[value];
    }
}
