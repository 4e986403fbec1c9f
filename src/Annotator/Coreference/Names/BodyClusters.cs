using Annotator.Documents;

namespace Annotator.Coreference.Names;

/// <summary>Joins the names of states, organisations and places, form by form in order of first appearance.</summary>
internal sealed class BodyClusters
{
    // Keeps the search linear on a text of thousands of names.
    private const int MostBearers = 24;
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<List<NameForm>> _clusters = [];

    /// <summary>The cluster of a form.</summary>
    public int Add(NameForm form)
    {
        int cluster = Find(form);
        if (cluster < 0)
        {
            cluster = _clusters.Count;
            _clusters.Add([]);
        }

        _clusters[cluster].Add(form);
        Register(form, cluster);
        return cluster;
    }

    /// <summary>Adds a form to a cluster that something beside the name speaks for: brackets.</summary>
    public void AddTo(int cluster, NameForm form)
    {
        _clusters[cluster].Add(form);
        Register(form, cluster);
    }

    private static string Key(NameForm form) => form.Type.Code + "\0" + string.Concat(form.Content);

    private static string IdKey(NameForm form) => form.Type.Code + "\0id\0" + form.KnownId;

    private int Find(NameForm form)
    {
        if (form.KnownId is not null && _byKey.TryGetValue(IdKey(form), out int known)) return known;
        if (_byKey.TryGetValue(Key(form), out known)) return known;
        if (form.Content.IsEmpty) return -1;
        return FindAmong(form, form.Content[0]) is >= 0 and var first ? first
            : FindAmong(form, form.Content[^1]) is >= 0 and var last ? last
            : FindAmong(form, InitialKey(form.Content[0][0]));
    }

    // The one cluster that holds a longer or shorter form of the name; of two, none: « université » is no name of either.
    private int FindAmong(NameForm form, string word)
    {
        if (!_byWord.TryGetValue(word, out List<int>? bearers)) return -1;
        int found = -1;
        foreach (int bearer in bearers)
        {
            if (!Matches(form, _clusters[bearer])) continue;
            if (found >= 0 && found != bearer) return -1;
            found = bearer;
        }

        return found;
    }

    private static bool Matches(NameForm form, List<NameForm> cluster)
    {
        foreach (NameForm other in cluster)
        {
            if (other.Type == form.Type && BodyNames.Same(form, other)) return true;
        }

        return false;
    }

    private static string InitialKey(char initial) => "\0" + initial;

    private void Register(NameForm form, int cluster)
    {
        if (form.KnownId is not null) _byKey.TryAdd(IdKey(form), cluster);
        _byKey.TryAdd(Key(form), cluster);
        if (form.Content.IsEmpty) return;
        Register(form.Content[0], cluster);
        Register(form.Content[^1], cluster);
        if (form.Type == EntityType.Organisation) Register(InitialKey(form.Content[0][0]), cluster);
    }

    private void Register(string word, int cluster)
    {
        if (!_byWord.TryGetValue(word, out List<int>? bearers)) _byWord.Add(word, bearers = []);
        if (bearers.Count < MostBearers && !bearers.Contains(cluster)) bearers.Add(cluster);
    }
}
