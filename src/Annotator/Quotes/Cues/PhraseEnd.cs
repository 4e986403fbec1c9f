using Annotator.Documents;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>Finds where a source phrase ends that stands after its cue.</summary>
internal sealed class PhraseEnd(NominalReader nominals, ReportingVerbs verbs)
{
    private const int Longest = 30;

    /// <summary>Reads noun phrases.</summary>
    public NominalReader Nominals => nominals;

    /// <summary>Index after the last token of the phrase that starts at <paramref name="start"/>, with its appositions.</summary>
    public int Of(Reading reading, int start, int limit)
    {
        int end = Core(reading, start, limit);
        if (end + 1 >= limit || !reading.Is(end, ',')) return end;
        bool named = reading.HasName(start, end, personOnly: true);
        int next = end + 1;
        bool role = !named && reading.Is(start, Words.Determiners) && reading.MentionOf(start) == 0 && reading.MentionOf(Math.Min(start + 1, limit - 1)) == 0;
        if (role && IsPerson(reading, next)) return Core(reading, next, limit);
        if (role && NamedAfterRank(reading, next, limit) is > 0 and var ranked) return ranked;
        NominalPhrase apposition = named ? nominals.After(reading.Text, end, limit) : default;
        if (apposition.IsNone || !apposition.Noun.IsHuman) return end;
        int core = Core(reading, apposition.First, limit, apposition: true);
        return core < limit && (IsPhraseEnd(reading, core) || core > apposition.HeadEnd) ? core : end;
    }

    // « le ministre des Mines, le colonel Harouna Saley »: end of the ranked name, or -1
    private int NamedAfterRank(Reading reading, int next, int limit)
    {
        if (!reading.Is(next, Words.Determiners) && !reading.IsCapital(next)) return -1;
        for (int i = next + 1; i < Math.Min(limit, next + 4) && reading.IsWord(i); i++)
            if (IsPerson(reading, i)) return Core(reading, next, limit);
        return -1;
    }

    private static bool IsPerson(Reading reading, int token) =>
        reading.MentionOf(token) is > 0 and var m ? reading.Mentions[m - 1].Type == EntityType.Person
        : reading.IsCapital(token) && token + 1 < reading.Count && reading.IsCapital(token + 1);

    private static bool IsPhraseEnd(Reading reading, int token) => !reading.IsWord(token);

    // « le ministre délégué à la Ville », « la Mission des Nations unies (Minusca) »
    private int Core(Reading reading, int start, int limit, bool apposition = false)
    {
        int last = Math.Min(limit, start + Longest);
        int i = start + 1;
        if (reading.MentionOf(start) > 0) i = reading.MentionEnd(start);
        while (i < last)
        {
            if (reading.MentionOf(i) > 0) i = reading.MentionEnd(i);
            else if (reading.Is(i, '(') && BracketEnd(reading, i, last) is > 0 and var bracket) i = bracket;
            else if (apposition && i + 1 < last && (reading.Is(i, "à") || reading.Is(i, "chez") || reading.Is(i, "pour")) && reading.StartsNounPhrase(i + 1)) i += 2;
            else if (!GoesOn(reading, i, start, last)) break;
            else i++;
        }

        while (i > start + 1 && (reading.Is(i - 1, Words.Links) || reading.Is(i - 1, Words.Determiners) || reading.Is(i - 1, "et"))) i--;
        return Math.Min(i, limit);
    }

    private bool GoesOn(Reading reading, int i, int start, int last)
    {
        if (!reading.IsWord(i)) return false;
        if (reading.Is(i, "et")) return i + 1 < last && (reading.StartsNounPhrase(i + 1) || reading.Is(i + 1, Words.Links)) && !IsVerbAhead(reading, i + 1, last);
        if (reading.Is(i, "à") || reading.Is(i, "en") || reading.Is(i, "aux") || reading.Is(i, "au")) return IsTitleBefore(reading, i, start);
        if (reading.Is(i, Words.Prepositions) || reading.Is(i, Words.ClauseOpeners)) return false;
        if (reading.Is(i, Words.Times) || reading.Is(i, Words.FiniteVerbs)) return false;
        // a determiner opens another phrase unless a link stands before it
        if (reading.Is(i, Words.Determiners)) return reading.Is(i - 1, Words.Links) || reading.Is(i - 1, "et") || reading.Is(i - 1, "à") || reading.Is(i - 1, Words.Determiners);
        VerbForm verb = verbs.Find(reading.Text.LowerKey(i));
        return verb.Lemma == 0 || (verb.Tenses & (VerbTenses.Finite | VerbTenses.Conditional)) == 0 || verb.Risk == 2 || reading.Is(i - 1, Words.Determiners) || reading.Is(i - 1, Words.Links);
    }

    private static bool IsTitleBefore(Reading reading, int i, int start)
    {
        for (int k = Math.Max(start, i - 3); k < i; k++)
        {
            ReadOnlySpan<char> word = reading.Text.Of(k);
            if (word.StartsWith("délégué", StringComparison.OrdinalIgnoreCase) || word.StartsWith("chargé", StringComparison.OrdinalIgnoreCase) || word is "candidat" or "candidate" or "adjoint" or "adjointe" or "professeur" or "professeure" or "chercheur" or "chercheuse" or "chef" or "enseignant" or "avocat" or "avocate") return true;
        }

        return false;
    }

    private bool IsVerbAhead(Reading reading, int i, int last)
    {
        for (int k = i + 1; k < Math.Min(last, i + 6) && reading.IsWord(k); k++)
            if (reading.Is(k, Words.Auxiliaries) || (verbs.Find(reading.Text.LowerKey(k)).Tenses & VerbTenses.Finite) != 0 && !reading.Is(k - 1, Words.Determiners)) return true;
        return false;
    }

    // « (Minusca) », « (Les Engagés) »: index after the bracket where it holds an acronym or a body's name, or -1
    private static int BracketEnd(Reading reading, int open, int last)
    {
        if (open + 1 >= last || !(reading.IsCapital(open + 1) || reading.MentionOf(open + 1) > 0)) return -1;
        for (int i = open + 2; i < Math.Min(last, open + 6); i++)
            if (reading.Is(i, ')')) return i + 1;
        return -1;
    }
}
