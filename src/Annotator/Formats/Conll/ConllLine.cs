namespace Annotator.Formats.Conll;

/// <summary>One token's line.</summary>
/// <param name="Form">The token.</param>
/// <param name="Type">The type of the name it belongs to, or null.</param>
/// <param name="GoesOn">Whether it goes on with the name before, if that has its type.</param>
/// <param name="Ends">Whether it ends its name.</param>
internal sealed record ConllLine(string Form, string? Type, bool GoesOn, bool Ends)
{
    private static readonly char[] Blanks = [' ', '\t'];

    public string? SpacesBefore { get; private init; }

    public string? SpacesAfter { get; private init; }

    public string? Entity { get; private init; }

    /// <summary>The line's token, or null for a comment.</summary>
    /// <exception cref="FormatException">The line has no tag.</exception>
    public static ConllLine? Parse(string line, string source, int number)
    {
        bool tabs = line.Contains('\t', StringComparison.Ordinal);
        string[] columns = tabs ? line.Split('\t') : line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (!tabs && line[0] == '#' && (columns.Length != 2 || !IsTag(columns[1]))) return null;
        bool notes = columns.Length > 2 && !IsTag(columns[^1]);
        string tag = columns[^(notes ? 2 : 1)];
        if (columns.Length < 2 || !IsTag(tag))
            throw new FormatException($"{source}:{number}: '{tag}' is no tag; write each token as form, tab, tag: O, B-PER, I-PER …");
        string[] values = notes ? columns[^1].Split('|') : [];
        return new ConllLine(columns[0], tag == "O" ? null : tag[2..], tag[0] is 'I' or 'E' or 'L', tag[0] is 'E' or 'L' or 'S' or 'U')
        {
            SpacesBefore = Find(values, "SpacesBefore="),
            SpacesAfter = values.Contains("SpaceAfter=No", StringComparer.Ordinal) ? string.Empty : Find(values, "SpacesAfter="),
            Entity = Find(values, "Entity="),
        };
    }

    private static bool IsTag(string column) => column == "O" || (column.Length > 2 && column[1] == '-' && column[0] is 'B' or 'I' or 'E' or 'S' or 'L' or 'U');

    private static string? Find(string[] values, string name) =>
        Array.Find(values, v => v.StartsWith(name, StringComparison.Ordinal)) is { } value ? ConllEscapes.Unescape(value.AsSpan(name.Length)) : null;
}
