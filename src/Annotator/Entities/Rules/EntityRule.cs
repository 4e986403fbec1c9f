using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Entities.Rules;

/// <summary>A pattern of a rule file: what stands around a name, and which part of it is the name.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Type">The type of the names it finds.</param>
/// <param name="Confidence">Probability that such a name is right, from 0 to 1.</param>
/// <param name="Elements">What must follow each other.</param>
/// <param name="Brackets">For each name, its first element and the one after its last.</param>
/// <param name="Initials">Whether the two names must be an acronym and what it stands for.</param>
internal sealed record EntityRule(
    string Name, EntityType Type, double Confidence, ImmutableArray<RuleElement> Elements, ImmutableArray<(int First, int End)> Brackets, bool Initials)
{
    /// <summary>Most elements that a rule may have.</summary>
    public const int MostElements = 24;

    /// <summary>Adds the names of the pattern where it fits at a token; returns the index after the last of them, or the token's own.</summary>
    public int Apply(RuleView view, int first, string recognizer, ICollection<Candidate> found)
    {
        Span<int> borders = stackalloc int[MostElements + 1];
        borders[0] = first;
        for (int i = 0; i < Elements.Length; i++)
        {
            int end = Elements[i].Take(view, borders[i]);
            if (end < 0) return first;
            borders[i + 1] = end;
        }

        return Initials && !FitsInitials(view, borders) ? first : AddNames(borders, first, recognizer, found);
    }

    private int AddNames(ReadOnlySpan<int> borders, int first, string recognizer, ICollection<Candidate> found)
    {
        int last = first;
        foreach ((int open, int close) in Brackets)
        {
            if (borders[close] <= borders[open]) continue;
            found.Add(new Candidate(borders[open], borders[close], Type, Confidence, recognizer, Name));
            last = borders[close];
        }

        return last;
    }

    private bool FitsInitials(RuleView view, ReadOnlySpan<int> borders)
    {
        (int First, int End) one = (borders[Brackets[0].First], borders[Brackets[0].End]), two = (borders[Brackets[1].First], borders[Brackets[1].End]);
        (int First, int End) acronym = one.End - one.First == 1 ? one : two, name = acronym == one ? two : one;
        return acronym.End - acronym.First == 1 && Acronyms.Start(view.Text, name.First, name.End, view.Text.Of(acronym.First)) == name.First;
    }
}
