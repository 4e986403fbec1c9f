namespace Annotator.Lexicons.Nominals;

/// <summary>The nouns that stand for speakers, each with gender, number and what it may denote.</summary>
internal sealed class NominalLexicon
{
    private readonly PhraseTable _forms;
    private readonly Noun[] _nouns;
    private readonly int[][] _senses;

    private NominalLexicon(PhraseTable forms, Noun[] nouns, int[][] senses)
    {
        _forms = forms;
        _nouns = nouns;
        _senses = senses;
    }

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">An entry is malformed.</exception>
    public static NominalLexicon Read(LexiconReader reader)
    {
        var builder = new NominalLexiconBuilder();
        foreach (string[] fields in reader.Read())
        {
            NounClass kind = ClassOf(fields[0]);
            if (kind == NounClass.None) throw reader.Error($"'{fields[0]}' is no class of nouns", "write one of the classes named in the file's head");
            builder.Add(kind, fields[1], fields[2], fields[3]);
        }

        return new NominalLexicon(builder.Forms(), builder.Nouns(), builder.Senses());
    }

    /// <summary>A noun by its form, or one of class <see cref="NounClass.None"/>.</summary>
    public Noun Find(ReadOnlySpan<char> form) => _forms.Find(form) is >= 0 and var value ? _nouns[value] : default;

    /// <summary>The longest noun that starts at a token, or one of class <see cref="NounClass.None"/>.</summary>
    public Noun LongestMatch(AnalyzedText text, int first, int limit, out int end)
    {
        int value = _forms.LongestMatch(text, first, limit, out end);
        return value < 0 ? default : _nouns[value];
    }

    /// <summary>Whether two nouns can denote one individual.</summary>
    public bool Share(Noun a, Noun b)
    {
        foreach (int sense in _senses[a.Sense])
        {
            if (_senses[b.Sense].Contains(sense)) return true;
        }

        return false;
    }

    /// <summary>Whether the first thing that <paramref name="a"/> denotes is also the first of <paramref name="b"/>: « maire » and « édile ».</summary>
    public bool SameFirst(Noun a, Noun b) =>
        _senses[a.Sense] is [var x, ..] && _senses[b.Sense] is [var y, ..] && x == y;

    private static NounClass ClassOf(string name) => name switch
    {
        "civ" => NounClass.Civility,
        "function" => NounClass.Function,
        "trade" => NounClass.Trade,
        "kin" => NounClass.Kin,
        "human" => NounClass.Human,
        "peer" => NounClass.Peer,
        "org" => NounClass.Organisation,
        "media" => NounClass.Media,
        "document" => NounClass.Document,
        "source" => NounClass.Source,
        "state" => NounClass.State,
        "group" => NounClass.Group,
        _ => NounClass.None,
    };
}
