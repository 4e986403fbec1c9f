using System.Collections.Immutable;
using Annotator.Coreference.Names;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference.Profiles;

/// <summary>What a document tells of one individual, while it is being read.</summary>
internal sealed class Profile
{
    private readonly List<NameForm> _forms = [];
    private readonly List<Role> _roles = [];
    private int _feminine;
    private int _masculine;

    /// <summary>Adds a name.</summary>
    public void AddForm(NameForm form)
    {
        if (!_forms.Contains(form)) _forms.Add(form);
    }

    /// <summary>Adds a function; the same words a second time add nothing.</summary>
    public void AddRole(Role role)
    {
        foreach (Role known in _roles)
        {
            if (Folding.NameKey(known.Text) == Folding.NameKey(role.Text)) return;
        }

        _roles.Add(role);
    }

    /// <summary>Counts evidence for a gender.</summary>
    public void Vote(Gender gender, int weight)
    {
        if (gender == Gender.Feminine) _feminine += weight;
        if (gender == Gender.Masculine) _masculine += weight;
    }

    /// <summary>The individual.</summary>
    /// <param name="ids">Gives each individual an id of its own.</param>
    public Entity ToEntity(EntityIds ids)
    {
        NameForm fullest = Fullest();
        string? known = KnownId(fullest);
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (NameForm form in _forms)
        {
            if (form != fullest && !aliases.Contains(form.Surface)) aliases.Add(form.Surface);
        }

        string id = ids.Take(StateCode(fullest.Type, known), fullest.Surface);
        return new Entity(id, fullest.Type, fullest.Surface, aliases.ToImmutable(), [.. _roles])
        {
            Gender = _feminine == _masculine ? Gender.Unknown : _feminine > _masculine ? Gender.Feminine : Gender.Masculine,
            Wikidata = WikidataId(known),
        };
    }

    /// <summary>What a list knows of an individual, where that is the code of a state; or null.</summary>
    public static string? StateCode(EntityType type, string? known) => type == EntityType.State && known is { Length: 2 } ? known : null;

    /// <summary>What a list knows of an individual, where that is its Wikidata id; or null.</summary>
    public static string? WikidataId(string? known) => known is ['Q', >= '0' and <= '9', ..] ? known : null;

    private NameForm Fullest()
    {
        NameForm best = _forms[0];
        foreach (NameForm form in _forms)
        {
            if (Rank(form).CompareTo(Rank(best)) > 0) best = form;
        }

        return best;
    }

    // Most words that are no initials, then not in capitals, then most often written so, then longest.
    private static (int Words, bool Cased, int Count, int Length) Rank(NameForm form)
    {
        int words = 0;
        foreach (string word in form.Words)
        {
            if (word.Length > 1) words++;
        }

        return (words, !form.IsCapitals, form.Count, form.Surface.Length);
    }

    // A surname that a list knows says nothing of a fuller name that it does not know.
    private string? KnownId(NameForm fullest)
    {
        if (fullest.KnownId is not null || fullest.Type == EntityType.Person) return fullest.KnownId;
        foreach (NameForm form in _forms)
        {
            if (form.KnownId is not null) return form.KnownId;
        }

        return null;
    }
}
