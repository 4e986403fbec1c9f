using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>Finds what attributes without a verb: <c>selon X, d'après X, de l'avis de X, à en croire X, à entendre X, si l'on en croit X, aux dires de X, pour X</c>.</summary>
internal sealed class PrepositionFinder(PhraseEnd ends)
{
    /// <summary>The cue that starts at a token, or null.</summary>
    public Cue? At(Reading reading, int i, Sentence own, int sentence)
    {
        (int token, int end, CueShape shape) = Match(reading, i, own);
        if (token < 0 || end >= own.EndToken) return null;
        int start = end;
        while (start < own.EndToken && (reading.Is(start, "toujours") || reading.Is(start, "encore"))) start++;
        if (start >= own.EndToken || !StartsSource(reading, start, shape)) return null;
        int reach = ends.Of(reading, start, own.EndToken);
        return new Cue(token, i, end, sentence, shape, default) { Source = reading.Span(start, reach), Place = SourcePlace.After, Reach = reach };
    }

    private static (int Token, int End, CueShape Shape) Match(Reading reading, int i, Sentence own)
    {
        bool next = i + 1 < own.EndToken;
        if (reading.Is(i, "selon") && !(next && (reading.Is(i + 1, "lequel") || reading.Is(i + 1, "laquelle") || reading.Is(i + 1, "que") || reading.Is(i + 1, "qu'") || reading.Is(i + 1, "lesquels") || reading.Is(i + 1, "lesquelles")))) return (i, i + 1, CueShape.Preposition);
        if (reading.Is(i, "d'après")) return (i, i + 1, CueShape.Preposition);
        if (next && reading.Is(i, "de") && (reading.Is(i + 1, "source") || reading.Is(i + 1, "sources"))) return (i, i + 1, CueShape.Preposition);
        if (next && reading.Is(i, "d'") && reading.Is(i + 1, "après")) return (i, i + 2, CueShape.Preposition);
        if (reading.Is(i, "pour") && IsWeakPlace(reading, i, own)) return (i, i + 1, CueShape.WeakPreposition);
        // the capital is often typed without its accent
        bool to = reading.Is(i, "à") || (i == own.FirstToken && reading.Is(i, "a"));
        if (i + 3 < own.EndToken && to && reading.Is(i + 1, "en") && reading.Is(i + 2, "croire")) return (i + 2, i + 3, CueShape.Preposition);
        if (i + 2 < own.EndToken && to && reading.Is(i + 1, "entendre")) return (i + 1, i + 2, CueShape.Preposition);
        if (i + 5 < own.EndToken && reading.Is(i, "si") && reading.Is(i + 1, "l'") && reading.Is(i + 2, "on") && reading.Is(i + 3, "en") && reading.Is(i + 4, "croit")) return (i + 4, i + 5, CueShape.Preposition);
        if (i + 3 < own.EndToken && reading.Is(i, "de") && reading.Is(i + 1, "l'") && (reading.Is(i + 2, "avis") || reading.Is(i + 2, "aveu"))) return (i + 2, i + 4, CueShape.Preposition);
        if (i + 2 < own.EndToken && ((reading.Is(i, "aux") && (reading.Is(i + 1, "yeux") || reading.Is(i + 1, "dires"))) || (reading.Is(i, "au") && reading.Is(i + 1, "dire")))) return (i + 1, i + 3, CueShape.WeakPreposition);
        return (-1, -1, default);
    }

    // « Pour lui, … » at the start of a clause
    private static bool IsWeakPlace(Reading reading, int i, Sentence own) =>
        i == own.FirstToken || reading.Is(i - 1, ',') || reading.IsMark(i - 1) || reading.Is(i - 1, Words.Conjunctions);

    private static bool StartsSource(Reading reading, int i, CueShape shape) =>
        reading.Is(i, "lui") || reading.Is(i, "elle") || reading.Is(i, "eux") || reading.Is(i, "elles") || reading.Is(i, Words.SubjectPronouns)
        || reading.StartsNounPhrase(i) || (shape == CueShape.Preposition && reading.IsWord(i));
}
