using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>Collects the nouns while the list is read; one form under several entries denotes what all of them do.</summary>
internal sealed class NominalLexiconBuilder
{
    private readonly Dictionary<string, int> _senseNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _forms = [];
    private readonly List<Noun> _nouns = [];
    private readonly List<int[]> _senses = [];

    /// <summary>Adds an entry with its singular and plural forms.</summary>
    public void Add(NounClass kind, string masculine, string feminine, string denotes)
    {
        int[] senses = denotes == "-" ? [] : Array.ConvertAll(denotes.Split(','), NumberOf);
        if (masculine == feminine)
        {
            AddBoth(kind, masculine, Gender.Unknown, senses);
            return;
        }

        if (masculine != "-") AddBoth(kind, masculine, Gender.Masculine, senses);
        if (feminine != "-") AddBoth(kind, feminine, Gender.Feminine, senses);
    }

    /// <summary>The forms, numbered as <see cref="Nouns"/>.</summary>
    public PhraseTable Forms() => new(_forms);

    /// <summary>The nouns.</summary>
    public Noun[] Nouns() => [.. _nouns];

    /// <summary>What each noun denotes, the entry's own first.</summary>
    public int[][] Senses() => [.. _senses];

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
        if (!_numbers.TryGetValue(form, out int number))
        {
            _numbers.Add(form, number = _forms.Count);
            _forms.Add(form);
            _nouns.Add(new Noun(kind, gender, plural, number));
            _senses.Add(senses);
            return;
        }

        _senses[number] = Joined(_senses[number], senses);
        if (_nouns[number].Gender != gender) _nouns[number] = _nouns[number] with { Gender = Gender.Unknown };
    }

    private static int[] Joined(int[] known, int[] more)
    {
        foreach (int sense in more)
        {
            if (Array.IndexOf(known, sense) < 0) known = [.. known, sense];
        }

        return known;
    }
}
