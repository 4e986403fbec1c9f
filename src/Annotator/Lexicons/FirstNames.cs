using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>First names and the gender that they tell.</summary>
internal sealed class FirstNames
{
    private readonly KeyTable<Gender> _genders;

    /// <summary>Reads a list of first name and class: <c>m</c> and <c>f</c>, upper-case where rare; any other letter tells no gender.</summary>
    /// <exception cref="LexiconException">An entry is malformed.</exception>
    public FirstNames(LexiconReader reader)
    {
        var pairs = new List<KeyValuePair<ulong, Gender>>();
        foreach (string[] fields in reader.Read())
        {
            Gender gender = fields[1] switch { "m" or "M" => Gender.Masculine, "f" or "F" => Gender.Feminine, _ => Gender.Unknown };
            pairs.Add(new(Folding.NameKey(fields[0]), gender));
        }

        _genders = new KeyTable<Gender>(pairs, (a, b) => a == b ? a : Gender.Unknown);
    }

    /// <summary>Gender of a first name, folded or not; unknown where the list does not tell.</summary>
    public Gender GenderOf(ReadOnlySpan<char> name) => _genders.Find(Folding.NameKey(name));
}
