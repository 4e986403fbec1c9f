using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Marks;

/// <summary>Which stretch each token lies in, and which stretch each stretch lies in.</summary>
internal sealed class StretchMap
{
    private readonly int[] _owners;
    private readonly int[] _parents;

    /// <summary>Maps the stretches of a text.</summary>
    public StretchMap(int tokens, List<Stretch> stretches)
    {
        _owners = new int[tokens];
        _parents = new int[stretches.Count];
        Array.Fill(_owners, -1);
        for (int i = 0; i < stretches.Count; i++)
        {
            _parents[i] = _owners[stretches[i].First];
            _owners.AsSpan(stretches[i].First, stretches[i].End - stretches[i].First).Fill(i);
        }
    }

    /// <summary>The innermost stretch that a token lies in, or -1.</summary>
    public int OwnerOf(int token) => _owners[token];

    /// <summary>The stretch that a stretch lies in, or -1.</summary>
    public int ParentOf(int stretch) => _parents[stretch];

    /// <summary>Whether a cue can introduce a stretch: it stands beside it, or is an incise inside its marks.</summary>
    public bool CanIntroduce(Reading reading, Cue cue, int stretch)
    {
        int owner = _owners[cue.Token];
        if (owner == _parents[stretch]) return true;
        return owner == stretch && cue.IsInverted && !cue.IsPreposition && IsSetOff(reading, cue);
    }

    // « …, a-t-il dit, … »
    private static bool IsSetOff(Reading reading, Cue cue)
    {
        int before = cue.First - 1;
        if (before >= 0 && (reading.Is(before, "s'") || reading.Is(before, "se"))) before--;
        if (before < 0 || !reading.Is(before, ',') && !reading.Is(before, '?') && !reading.Is(before, '!') && !reading.Is(before, '…')) return false;
        for (int i = cue.Reach; i < Math.Min(reading.Count, cue.Reach + 12); i++)
            if (reading.Is(i, ',') || reading.Is(i, '.') || reading.IsMark(i) || reading.Is(i, ':') || reading.Is(i, ';')) return true;
        return false;
    }
}
