using System.Text;

namespace Annotator.Quotes.Speakers;

/// <summary>Says in words what speaks for a candidate.</summary>
internal static class EvidenceWords
{
    private const int Most = 3;

    /// <summary>The weightiest evidence for a candidate, the weightiest first.</summary>
    public static string Of(SpeakerModel model, SourceKind kind, Option option)
    {
        var words = new StringBuilder();
        EvidenceSet said = default;
        for (int i = 0; i < Most; i++)
        {
            Evidence best = Weightiest(model, kind, option, said);
            if (model.Weight(kind, best) <= 0) break;
            said = said.With(best);
            if (words.Length > 0) words.Append(", ");
            AppendWords(words, best.ToString());
        }

        return words.ToString();
    }

    private static Evidence Weightiest(SpeakerModel model, SourceKind kind, Option option, EvidenceSet said)
    {
        Evidence best = Evidence.Nobody;
        double weight = double.NegativeInfinity;
        for (int i = 0; i < SpeakerModel.Width; i++)
        {
            bool counts = option.Has((Evidence)i) && !said.Has((Evidence)i);
            if (!counts || model.Weight(kind, (Evidence)i) <= weight) continue;
            best = (Evidence)i;
            weight = model.Weight(kind, best);
        }

        return best;
    }

    // « LastSpeakerHere » reads « last speaker here ».
    private static void AppendWords(StringBuilder words, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) words.Append(' ');
            words.Append(char.ToLowerInvariant(name[i]));
        }
    }
}
