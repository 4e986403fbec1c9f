using Annotator.Documents;

namespace Annotator.Coreference.Names;

/// <summary>One person while names are being joined.</summary>
/// <param name="number">Number among the persons.</param>
/// <param name="firstMention">Number of the first mention of the form that opened it.</param>
internal sealed class PersonCluster(int number, int firstMention)
{
    private int _lastSeen = -1;

    /// <summary>Number among the persons.</summary>
    public int Number { get; } = number;

    /// <summary>The words of each full name.</summary>
    public List<string[]> Full { get; } = [];

    /// <summary>Gender by first name or title.</summary>
    public Gender Gender { get; set; }

    /// <summary>Notes a mention, in reading order.</summary>
    public void See(int mention, Gender gender)
    {
        _lastSeen = mention;
        if (gender != Gender.Unknown) Gender = gender;
    }

    /// <summary>Whether a short name at the present place rather means this person: last seen later, or, both unseen, coming sooner.</summary>
    public bool IsNearerThan(PersonCluster other) =>
        _lastSeen != other._lastSeen ? _lastSeen > other._lastSeen : firstMention < other.FirstMention;

    private int FirstMention => firstMention;
}
