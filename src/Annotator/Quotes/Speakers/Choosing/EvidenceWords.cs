using System.Text;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>Says in words what speaks for a candidate.</summary>
internal static class EvidenceWords
{
    private const int Most = 3;
    private static readonly string[] Names = [.. Enumerable.Range(0, EvidenceSet.Width).Select(i => InWords((Evidence)i))];

    /// <summary>The weightiest evidence for a candidate, the weightiest first.</summary>
    public static string Of(SpeakerModel model, SourceKind kind, in EvidenceSet evidence)
    {
        Span<byte> numbers = stackalloc byte[EvidenceSet.Width];
        Span<double> effects = stackalloc double[EvidenceSet.Width];
        numbers = numbers[..evidence.CopyTo(numbers)];
        int own = MoveOwnToFront(numbers);
        effects = effects[..own];
        model.Weigh(kind, numbers, effects);
        string words = "";
        for (int i = 0; i < Most; i++)
        {
            int best = Weightiest(effects);
            if (best < 0) break;
            effects[best] = 0;
            words = words.Length > 0 ? string.Concat(words, ", ", Names[numbers[best]]) : Names[numbers[best]];
        }

        return words;
    }

    private static int MoveOwnToFront(Span<byte> numbers)
    {
        int own = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!IsOfQuote((Evidence)numbers[i])) (numbers[own], numbers[i], own) = (numbers[i], numbers[own], own + 1);
        }

        return own;
    }

    // What holds of the quote speaks for no candidate by itself; the networks weigh it together with other evidence.
    private static bool IsOfQuote(Evidence evidence) =>
        evidence is (>= Evidence.PhraseIndefinite and <= Evidence.QuoteHasCue) or (>= Evidence.QuoteIsTurn and <= Evidence.PhraseHoldsName) or Evidence.IsDirect or Evidence.IsMixed or Evidence.IsIndirect or Evidence.InHeading;

    private static int Weightiest(ReadOnlySpan<double> effects)
    {
        int best = -1;
        for (int i = 0; i < effects.Length; i++)
        {
            if (effects[i] > 0 && (best < 0 || effects[i] > effects[best])) best = i;
        }

        return best;
    }

    // « LastSpeakerHere » reads « last speaker here ».
    private static string InWords(Evidence evidence)
    {
        string name = evidence.ToString();
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) words.Append(' ');
            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }
}
