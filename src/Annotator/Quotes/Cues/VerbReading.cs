using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Tells what a form of a verb is where it stands: verb or noun, simple or compound, negated.</summary>
internal static class VerbReading
{
    private const int LongestGap = 5;
    private const int LongestParenthesis = 9;

    /// <summary>« fulmine-t-il », « …, abonde le maire »: a verb that no list holds, where the frame says that somebody speaks; else one without lemma.</summary>
    public static VerbForm Unlisted(Reading reading, int i, Sentence own, bool marked)
    {
        if (!marked || i == own.FirstToken || reading.Text.Tokens[i].Case != LetterCase.Lower || reading.Text.Tokens[i].Span.Length < 3 || reading.Is(i, Words.Closed)) return default;
        ReadOnlySpan<char> word = reading.Text.Of(i);
        if (reading.IsMark(i - 1) || (i - 2 > own.FirstToken && reading.Is(i - 1, ',') && reading.IsMark(i - 2)) || (i + 1 < own.EndToken && IsClitic(reading, i + 1)))
            return i + 1 < own.EndToken && word[^1] is 'e' or 't' or 'a' or 'd' && (IsClitic(reading, i + 1) || reading.StartsNounPhrase(i + 1)) ? new VerbForm(VerbForm.Unlisted, 0, VerbFrames.Incise, 2, VerbTenses.Finite) : default;
        if (i + 1 < own.EndToken && reading.Is(i + 1, ':') && i + 2 < reading.Count && reading.IsMark(i + 2) && (word[^1] is 'e' or 't' || word.EndsWith("er", StringComparison.Ordinal)) && !reading.Is(i - 1, Words.Determiners) && !reading.Is(i - 1, Words.Links))
            return new VerbForm(VerbForm.Unlisted, 0, VerbFrames.Colon, 2, VerbTenses.Finite);
        bool participle = word[^1] is 'é' or 'i' or 'u' || word.EndsWith("is", StringComparison.Ordinal) || word.EndsWith("it", StringComparison.Ordinal);
        return participle && reading.Is(i - 1, Words.Have) ? new VerbForm(VerbForm.Unlisted, 0, VerbFrames.Fragment, 2, VerbTenses.Past) : default;
    }

    /// <summary>Whether a form is a noun where it stands: « une annonce », « son appel »; « l'annonce » may be either.</summary>
    public static bool IsNoun(Reading reading, int i, Sentence own, VerbForm verb)
    {
        if (i == own.FirstToken || (verb.Tenses & (VerbTenses.Finite | VerbTenses.Past)) == 0) return false;
        int k = i - 1;
        if (reading.Is(k, "un") || reading.Is(k, "une") || reading.Is(k, "son") || reading.Is(k, "sa") || reading.Is(k, "ses") || reading.Is(k, "ce") || reading.Is(k, "cette") || reading.Is(k, "cet") || reading.Is(k, "ces") || reading.Is(k, "du") || reading.Is(k, "au") || reading.Is(k, "des") || reading.Is(k, "de") || reading.Is(k, "d'")) return true;
        bool article = reading.Is(k, "le") || reading.Is(k, "la") || reading.Is(k, "les") || reading.Is(k, "l'");
        // a pronoun object has a subject before it
        return article && (k == own.FirstToken || !(reading.Is(k - 1, Words.SubjectPronouns) || reading.Is(k - 1, "qui") || reading.Is(k - 1, "comme") || reading.Is(k - 1, "ne") || reading.Is(k - 1, "on"))) && (verb.Tenses & VerbTenses.Past) == 0 && (k == own.FirstToken || !reading.IsWord(k - 1) || reading.Is(k - 1, Words.Links) || reading.Is(k - 1, Words.Prepositions));
    }

    /// <summary>Whether a token is the pronoun after an inverted verb.</summary>
    public static bool IsClitic(Reading reading, int token) =>
        reading.Char(token) == '-' && reading.Text.Tokens[token].Kind == TokenKind.Word
        || ((reading.Is(token, "t-il") || reading.Is(token, "t-elle") || reading.Is(token, "t-on") || reading.Is(token, "t-ils") || reading.Is(token, "t-elles")) && reading.Text.Tokens[token].Kind == TokenKind.Word);

    /// <summary>The auxiliary of a participle, or -1.</summary>
    public static int Auxiliary(Reading reading, int i, int floor, VerbForm verb)
    {
        if ((verb.Tenses & VerbTenses.Past) == 0 || i <= floor) return -1;
        for (int k = i - 1; k >= Math.Max(floor, i - LongestGap); k--)
        {
            if (reading.Is(k, Words.Auxiliaries)) return k;
            bool between = reading.Is(k, Words.BetweenAuxiliaryAndParticiple) || IsClitic(reading, k) || reading.Is(k, ',') || reading.Text.Of(k).EndsWith("ment", StringComparison.Ordinal);
            if (!between) break;
        }

        return reading.Is(i - 1, ',') ? BeforeParenthesis(reading, i - 1, floor) : -1;
    }

    /// <summary>« a, pour sa part, salué », « avait, lui aussi, annoncé »: the auxiliary before a remark between commas.</summary>
    private static int BeforeParenthesis(Reading reading, int comma, int floor)
    {
        for (int k = comma - 1; k > Math.Max(floor, comma - LongestParenthesis); k--)
        {
            if (reading.Is(k, ',')) return reading.Is(k - 1, Words.Auxiliaries) ? k - 1 : -1;
            if (!reading.IsWord(k) || reading.Is(k, Words.Auxiliaries)) return -1;
        }

        return -1;
    }

    /// <summary>The shape of a verb as a cue, or null.</summary>
    public static CueShape? Shape(Reading reading, int i, int auxiliary, VerbForm verb, Sentence own)
    {
        if (auxiliary >= 0)
        {
            bool etre = reading.Is(auxiliary, "est") || reading.Is(auxiliary, "sont") || reading.Is(auxiliary, "était") || reading.Is(auxiliary, "étaient") || reading.Is(auxiliary, "serait") || reading.Is(auxiliary, "sera");
            bool reflexive = auxiliary > own.FirstToken && (reading.Is(auxiliary - 1, "s'") || reading.Is(auxiliary - 1, "se"));
            return etre && !reflexive ? CueShape.Participle : CueShape.Compound;
        }

        if ((verb.Tenses & (VerbTenses.Finite | VerbTenses.Conditional)) != 0) return CueShape.Finite;
        if ((verb.Tenses & VerbTenses.Present) != 0) return CueShape.Gerund;
        if ((verb.Tenses & VerbTenses.Infinitive) != 0) return CueShape.Infinitive;
        // « a salué … et remercié … »
        return i > own.FirstToken && reading.Is(i - 1, "et") ? CueShape.Compound : CueShape.Participle;
    }

    /// <summary>Whether a verb is negated.</summary>
    public static bool IsNegated(Reading reading, int first, int token, int floor)
    {
        for (int k = first + 1; k < token; k++)
            if (reading.Is(k, Words.Negations)) return true;
        for (int k = first - 1; k >= Math.Max(floor, first - 3); k--)
        {
            if (reading.Is(k, "n'") || reading.Is(k, "ne")) return true;
            if (!reading.Is(k, Words.BetweenSubjectAndVerb)) return false;
        }

        return false;
    }
}
