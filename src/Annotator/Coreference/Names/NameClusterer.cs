using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference.Names;

/// <summary>Says which names of a document name one individual.</summary>
internal sealed class NameClusterer
{
    private readonly AnalyzedText _text;
    private readonly ImmutableArray<Candidate> _names;
    private readonly NameForm[] _formOf;
    private readonly List<NameForm> _forms = [];

    /// <summary>Reads the forms of a document's names.</summary>
    public NameClusterer(AnalyzedText text, ImmutableArray<Candidate> names)
    {
        _text = text;
        _names = names;
        _formOf = new NameForm[names.Length];
        var known = new Dictionary<(ulong Key, EntityType Type), NameForm>();
        for (int i = 0; i < names.Length; i++)
        {
            ulong key = Folding.NameKey(text.SpanOf(names[i].FirstToken, names[i].EndToken).Of(text.Text));
            if (!known.TryGetValue((key, names[i].Type), out NameForm? form))
            {
                known.Add((key, names[i].Type), form = new NameForm(text, names[i], i));
                _forms.Add(form);
            }

            form.Count++;
            form.KnownId ??= names[i].KnownId;
            _formOf[i] = form;
        }
    }

    /// <summary>The form of a name.</summary>
    public NameForm FormOf(int name) => _formOf[name];

    /// <summary>Number of the individual of each name: persons from 0, then all others.</summary>
    /// <param name="genderOf">Gender of a first name.</param>
    /// <param name="titleGender">Gender that a title before a name tells.</param>
    public int[] Cluster(Func<string, Gender> genderOf, ReadOnlySpan<Gender> titleGender)
    {
        var numbers = new int[_names.Length];
        ClusterPersons(genderOf, titleGender, numbers);
        ClusterOthers(numbers);
        return numbers;
    }

    private void ClusterPersons(Func<string, Gender> genderOf, ReadOnlySpan<Gender> titleGender, int[] numbers)
    {
        var persons = new PersonClusters(genderOf);
        var full = new Dictionary<NameForm, PersonCluster>();
        foreach (NameForm form in _forms)
        {
            if (form.Type == EntityType.Person && PersonNames.IsFull(form)) full.Add(form, persons.AddFull(form));
        }

        for (int i = 0; i < _names.Length; i++)
        {
            if (_names[i].Type != EntityType.Person) continue;
            if (full.TryGetValue(_formOf[i], out PersonCluster? cluster)) cluster.See(i, titleGender[i]);
            else cluster = persons.ResolveShort(_formOf[i], i, titleGender[i]);
            numbers[i] = cluster.Number * 2;
        }
    }

    private void ClusterOthers(int[] numbers)
    {
        var bodies = new BodyClusters();
        var clusterOf = new Dictionary<NameForm, int>();
        for (int i = 0; i < _names.Length; i++)
        {
            NameForm form = _formOf[i];
            if (form.Type == EntityType.Person) continue;
            if (!clusterOf.TryGetValue(form, out int cluster))
            {
                cluster = BracketOwner(i) is { } owner && clusterOf.TryGetValue(owner, out int of) ? of : -1;
                if (cluster >= 0) bodies.AddTo(cluster, form);
                else cluster = bodies.Add(form);
                clusterOf.Add(form, cluster);
            }

            numbers[i] = (cluster * 2) + 1;
        }
    }

    // « Alliance des États du Sahel (AES) », « AES (Alliance des États du Sahel) »: the name before the bracket that this one stands in.
    private NameForm? BracketOwner(int i)
    {
        if (i == 0 || _names[i - 1].Type != _names[i].Type || _names[i].FirstToken != _names[i - 1].EndToken + 1) return null;
        if (_text.Of(_names[i].FirstToken - 1) is not "(" || _names[i].EndToken >= _text.Tokens.Length || _text.Of(_names[i].EndToken) is not (")" or "," or "/")) return null;
        NameForm before = _formOf[i - 1], inside = _formOf[i];
        (NameForm acronym, NameForm name) = inside.Words.Length <= before.Words.Length ? (inside, before) : (before, inside);
        if (acronym.Words.Length == 0 || acronym.Content.Length > 2 || name.Words.Length < 2) return null;
        string letters = string.Concat(acronym.Content);
        bool fits = Acronyms.IsInitials(letters, name.Words) || Acronyms.IsAbbreviation(letters, name.Words) || (acronym.IsCapitals && acronym == inside);
        return fits ? before : null;
    }
}
