using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Training.Speakers;

/// <summary>Takes names from a page as a recognizer misses them: bodies that no list knows more often than others, all mentions of a name alike.</summary>
internal static class MissedNames
{
    private const double Bodies = 0.15;
    private const double Others = 0.04;

    /// <summary>The names of a page that are left.</summary>
    /// <param name="page">The page.</param>
    /// <param name="seed">Decides which are missed.</param>
    public static ImmutableArray<Candidate> Without(GoldPage page, int seed)
    {
        var random = new Random(seed);
        var missed = new Dictionary<string, bool>(StringComparer.Ordinal);
        var left = ImmutableArray.CreateBuilder<Candidate>();
        foreach (Candidate name in page.Names)
        {
            string surface = page.Text.SpanOf(name.FirstToken, name.EndToken).In(page.Gold.Text);
            if (!missed.TryGetValue(surface, out bool isMissed))
            {
                isMissed = random.NextDouble() < (name.Type == EntityType.Organisation && name.KnownId is null ? Bodies : Others);
                missed.Add(surface, isMissed);
            }

            if (!isMissed) left.Add(name);
        }

        return left.ToImmutable();
    }
}
