using Annotator.Quotes.Speakers.Clues.Nouns;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Compares the candidates of one quote with one another: who alone fits, who was named last in the author's own words.</summary>
internal static class Rivals
{
    /// <summary>Marks those who stand out.</summary>
    /// <param name="options">The candidates.</param>
    /// <param name="fitting">How many of them fit the source phrase.</param>
    /// <param name="lastSpoken">Where the last speaker was named or meant, or -1.</param>
    public static void Mark(List<Option> options, int fitting, int lastSpoken)
    {
        if (fitting == 1) MarkOnly(options, Evidence.UniqueFitting, Fits);
        MarkOnly(options, Evidence.UniqueNounMatch, o => Fits(o) && NounEvidence.IsMatch(o));
        MarkOnly(options, Evidence.UniqueGender, o => IsNamed(o) && o.Has(Evidence.GenderAgrees));
        MarkOnly(options, Evidence.OnlyFittingInParagraph, o => IsNamed(o) && o.Has(Evidence.SameParagraph));
        MarkOnly(options, Evidence.OnlyFittingSince, o => IsNamed(o) && o.Referent!.LastOutside > lastSpoken);
        int latest = MarkLatest(options, Evidence.LatestOutside, IsNamed, -1);
        MarkLatest(options, Evidence.SecondOutside, IsNamed, latest);
        MarkLatest(options, Evidence.LatestSubject, o => IsNamed(o) && o.Referent!.WasSubject, -1);
        MarkLatest(options, Evidence.LatestPerson, o => IsNamed(o) && o.Has(Evidence.Person), -1);
        MarkLatest(options, Evidence.LatestMatch, o => IsNamed(o) && NounEvidence.IsMatch(o), -1);
    }

    private static bool Fits(Option option) => !option.Has(Evidence.NotFitting);

    private static bool IsNamed(Option option) => option.Referent is { LastOutside: >= 0 } && Fits(option) && !option.Has(Evidence.Ahead);

    private static void MarkOnly(List<Option> options, Evidence evidence, Predicate<Option> holds)
    {
        int only = options.FindIndex(holds);
        if (only >= 0 && options.FindIndex(only + 1, holds) < 0) options[only] = options[only].With(evidence);
    }

    private static int MarkLatest(List<Option> options, Evidence evidence, Predicate<Option> holds, int except)
    {
        int latest = -1;
        for (int i = 0; i < options.Count; i++)
        {
            if (i != except && holds(options[i]) && (latest < 0 || options[i].Referent!.LastOutside > options[latest].Referent!.LastOutside)) latest = i;
        }

        if (latest >= 0) options[latest] = options[latest].With(evidence);
        return latest;
    }
}
