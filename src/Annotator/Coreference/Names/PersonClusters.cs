using Annotator.Documents;

namespace Annotator.Coreference.Names;

/// <summary>Joins the names of persons: full names first, then each short name, in reading order, to the full one it may stand for.</summary>
/// <param name="genderOf">Gender of a first name.</param>
internal sealed class PersonClusters(Func<string, Gender> genderOf)
{
    // Keeps the search linear on a text with thousands of bearers of one name.
    private const int MostBearers = 24;
    private const int FuzzyLength = 6;
    private readonly Dictionary<string, List<PersonCluster>> _byWord = new(StringComparer.Ordinal);
    private readonly List<PersonCluster> _clusters = [];

    /// <summary>Adds a full name.</summary>
    public PersonCluster AddFull(NameForm form)
    {
        PersonCluster cluster = FindFull(form) ?? New(form);
        cluster.Full.Add(form.Words);
        Register(form.Words[0], cluster);
        Register(form.Words[^1], cluster);
        return cluster;
    }

    /// <summary>The cluster of a short name at one mention.</summary>
    /// <param name="form">The name.</param>
    /// <param name="mention">Number of the mention.</param>
    /// <param name="gender">Gender that a title before it tells.</param>
    public PersonCluster ResolveShort(NameForm form, int mention, Gender gender)
    {
        PersonCluster? best = null;
        int bestScore = 0;
        if (form.Words.Length > 0)
        {
            Consider(form, form.Words[^1], gender, ref best, ref bestScore);
            Consider(form, form.Words[0], gender, ref best, ref bestScore);
            best ??= FindFuzzy(form, gender);
        }

        if (best is null)
        {
            best = New(form);
            best.Full.Add(form.Words);
            if (form.Words.Length > 0) Register(form.Words[^1], best);
        }

        best.See(mention, gender);
        return best;
    }

    private PersonCluster New(NameForm form)
    {
        var cluster = new PersonCluster(_clusters.Count, form.FirstMention);
        if (form.Words.Length > 1) cluster.Gender = genderOf(form.Words[0]);
        _clusters.Add(cluster);
        if (form.Words.Length is >= 2 and <= 4) Register(string.Concat(form.Words.Select(w => w[0])), cluster);
        return cluster;
    }

    private PersonCluster? FindFull(NameForm form) => FindFull(form, form.Words[^1]) ?? FindFull(form, form.Words[0]);

    private PersonCluster? FindFull(NameForm form, string word)
    {
        if (!_byWord.TryGetValue(word, out List<PersonCluster>? bearers)) return null;
        foreach (PersonCluster bearer in bearers)
        {
            foreach (string[] full in bearer.Full)
            {
                if (full.Length > 1 && PersonNames.Same(form.Words, full, genderOf)) return bearer;
            }
        }

        return null;
    }

    private void Consider(NameForm form, string word, Gender gender, ref PersonCluster? best, ref int bestScore)
    {
        if (!_byWord.TryGetValue(word, out List<PersonCluster>? bearers)) return;
        foreach (PersonCluster bearer in bearers)
        {
            if (gender != Gender.Unknown && bearer.Gender != Gender.Unknown && bearer.Gender != gender) continue;
            int score = Score(form, bearer);
            if (score == 0 || (score < bestScore && best is not null)) continue;
            if (score == bestScore && best is not null && !bearer.IsNearerThan(best)) continue;
            best = bearer;
            bestScore = score;
        }
    }

    // A surname before a first name before initials (« IBK »).
    private static int Score(NameForm form, PersonCluster bearer)
    {
        int score = 0;
        foreach (string[] full in bearer.Full)
        {
            if (PersonNames.IsSuffix(form.Words, full)) return 4;
            if (PersonNames.IsPrefix(form.Words, full)) score = Math.Max(score, 3);
            else if (form.IsCapitals && form.Words.Length == 1 && form.Words[0].Length == full.Length && form.Words[0][0] == full[0][0]) score = Math.Max(score, 1);
        }

        return score;
    }

    private PersonCluster? FindFuzzy(NameForm form, Gender gender)
    {
        if (form.Words.Length != 1 || form.Words[0].Length < FuzzyLength || _clusters.Count > MostBearers * 2) return null;
        foreach (PersonCluster cluster in _clusters)
        {
            if (gender != Gender.Unknown && cluster.Gender != Gender.Unknown && cluster.Gender != gender) continue;
            foreach (string[] full in cluster.Full)
            {
                if (full.Length > 0 && SpellingDistance.Within(full[^1], form.Words[0], 1)) return cluster;
            }
        }

        return null;
    }

    private void Register(string word, PersonCluster cluster)
    {
        if (!_byWord.TryGetValue(word, out List<PersonCluster>? bearers)) _byWord.Add(word, bearers = []);
        if (bearers.Count < MostBearers && !bearers.Contains(cluster)) bearers.Add(cluster);
    }
}
