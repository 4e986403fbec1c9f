using Annotator.Quotes.Speakers.Clues.Nouns;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Compares the candidates of one quote with one another.</summary>
internal static class Rivals
{
    /// <summary>Marks the one candidate that fits, where there is but one.</summary>
    public static void MarkUnique(List<Option> options, int fitting)
    {
        int match = -1;
        for (int i = 0; i < options.Count; i++)
        {
            if (options[i].Has(Evidence.NotFitting)) continue;
            if (fitting == 1) options[i] = options[i].With(Evidence.UniqueFitting);
            if (NounEvidence.IsMatch(options[i])) match = match == -1 ? i : -2;
        }

        if (match >= 0) options[match] = options[match].With(Evidence.UniqueNounMatch);
    }
}
