using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Formats;

/// <summary>Makes mentions and individuals of names that come from a file.</summary>
internal sealed class NameGrouping(string recognizer)
{
    private readonly List<(TextSpan Span, EntityType Type, string? Id)> _names = [];

    /// <summary>Adds a name; without an id it is of the individual whose names have the same type and surface.</summary>
    public void Add(TextSpan span, EntityType type, string? id) => _names.Add((span, type, id));

    /// <summary>The mentions in the order in which they were added, and their individuals by first mention, each called by its longest name.</summary>
    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Build(string text)
    {
        ImmutableArray<Mention> mentions = [.. _names.Select(n => new Mention(n.Span, n.Type, n.Id ?? $"{n.Type}:{n.Span.In(text)}", 1, recognizer, string.Empty))];
        return (mentions, [.. mentions.GroupBy(m => m.Entity, StringComparer.Ordinal).Select(group => Individual(group, text))]);
    }

    private static Entity Individual(IGrouping<string, Mention> mentions, string text)
    {
        List<string> surfaces = [.. mentions.Select(m => m.Span.In(text)).Distinct(StringComparer.Ordinal)];
        string name = surfaces.MaxBy(s => s.Length)!;
        surfaces.Remove(name);
        return new Entity(mentions.Key, mentions.First().Type, name, [.. surfaces], []);
    }
}
