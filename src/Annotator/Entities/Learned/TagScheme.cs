using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Entities.Learned;

/// <summary>
/// The tags of the sequence model: 0 is outside; type k has Begin, Inside, End and Single at 1 + 4k … 4 + 4k (BIOES; Ratinov and Roth 2009 found it better than BIO).
/// </summary>
internal sealed class TagScheme
{
    /// <summary>Makes the scheme of some types.</summary>
    public TagScheme(ImmutableArray<EntityType> types)
    {
        Types = types;
        Count = 1 + (4 * types.Length);
        Previous = [.. Enumerable.Range(0, Count).Select(tag => Enumerable.Range(0, Count).Where(p => Follows(p, tag)).ToArray())];
    }

    /// <summary>The types, in the order of their tags.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>Number of tags.</summary>
    public int Count { get; }

    /// <summary>For each tag, the tags that may stand before it.</summary>
    public ImmutableArray<int[]> Previous { get; }

    /// <summary>Whether a sentence may start with the tag.</summary>
    public static bool Starts(int tag) => tag == 0 || Part(tag) is 0 or 3;

    /// <summary>Whether a sentence may end with the tag.</summary>
    public static bool Ends(int tag) => tag == 0 || Part(tag) is 2 or 3;

    /// <summary>Index of the tag's type; -1 outside.</summary>
    public static int TypeOf(int tag) => (tag + 3) / 4 - 1;

    /// <summary>The tag of a token inside a name.</summary>
    public static int TagOf(int type, bool first, bool last) => 1 + (4 * type) + (first && last ? 3 : first ? 0 : last ? 2 : 1);

    private static int Part(int tag) => (tag - 1) % 4;

    private static bool Follows(int previous, int tag)
    {
        bool open = previous > 0 && Part(previous) <= 1;
        bool continues = tag > 0 && Part(tag) is 1 or 2;
        return open ? continues && TypeOf(previous) == TypeOf(tag) : !continues;
    }
}
