using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>Collects the nouns while the list is read; one form under several entries denotes what all of them do.</summary>
internal sealed class NominalLexiconBuilder
{
    private readonly Dictionary<string, int> _senseNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (NounClass Class, Gender Gender, bool Plural, SortedSet<int> Senses, int First)> _forms = new(StringComparer.Ordinal);

    /// <summary>Adds an entry with its singular and plural forms.</summary>
    public void Add(NounClass kind, string masculine, string feminine, string denotes)
    {
        int[] senses = denotes == "-" ? [] : [.. denotes.Split(',').Select(NumberOf)];
        if (masculine == feminine)
        {
            AddBoth(kind, masculine, Gender.Unknown, senses);
            return;
        }

        if (masculine != "-") AddBoth(kind, masculine, Gender.Masculine, senses);
        if (feminine != "-") AddBoth(kind, feminine, Gender.Feminine, senses);
    }

    /// <summary>The forms, numbered as <see cref="Nouns"/>.</summary>
    public PhraseTable Forms() => new(_forms.Keys.Select((form, i) => (form, i)));

    /// <summary>The nouns.</summary>
    public ImmutableArray<Noun> Nouns() => [.. _forms.Values.Select((f, i) => new Noun(f.Class, f.Gender, f.Plural, i))];

    /// <summary>What each noun denotes, the entry's own first.</summary>
    public ImmutableArray<ImmutableArray<int>> Senses() =>
        [.. _forms.Values.Select(f => f.Senses.OrderBy(s => s == f.First ? 0 : 1).ToImmutableArray())];

    private static string PluralOf(string form)
    {
        int blank = form.IndexOf(' ', StringComparison.Ordinal);
        string head = blank < 0 ? form : form[..blank];
        return PluralOfWord(head) + form[head.Length..];
    }

    private static string PluralOfWord(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] => word,
        [.., 'a', 'l'] => word[..^1] + "ux",
        [.., 'e' or 'a', 'u'] => word + "x",
        _ => word + "s",
    };

    private int NumberOf(string sense)
    {
        if (!_senseNumbers.TryGetValue(sense, out int number)) _senseNumbers.Add(sense, number = _senseNumbers.Count);
        return number;
    }

    private void AddBoth(NounClass kind, string form, Gender gender, int[] senses)
    {
        AddForm(kind, form, gender, false, senses);
        string plural = PluralOf(form);
        if (plural != form) AddForm(kind, plural, gender, true, senses);
    }

    private void AddForm(NounClass kind, string form, Gender gender, bool plural, int[] senses)
    {
        if (!_forms.TryGetValue(form, out var known))
        {
            _forms.Add(form, (kind, gender, plural, [.. senses], senses is [var first, ..] ? first : -1));
            return;
        }

        known.Senses.UnionWith(senses);
        if (known.Gender != gender) _forms[form] = known with { Gender = Gender.Unknown };
    }
}
