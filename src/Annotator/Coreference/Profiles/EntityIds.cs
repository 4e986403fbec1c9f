using System.Globalization;

namespace Annotator.Coreference.Profiles;

/// <summary>Gives every individual of a document an id of its own.</summary>
internal sealed class EntityIds
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id that a list knows, or the name in lower case with hyphens for blanks; a number is added where it is taken.</summary>
    public string Take(string? known, string name)
    {
        string id = known ?? Slug(name);
        if (_taken.TryAdd(id, 1)) return id;
        string numbered;
        do
        {
            numbered = id + "-" + (++_taken[id]).ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.TryAdd(numbered, 1));

        return numbered;
    }

    private static string Slug(string name)
    {
        var slug = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && slug[length - 1] != '-') slug[length++] = '-';
        }

        if (length > 0 && slug[length - 1] == '-') length--;
        return length == 0 ? "x" : new string(slug, 0, length);
    }
}
