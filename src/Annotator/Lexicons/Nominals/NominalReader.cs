using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>Reads the noun phrases that stand for somebody: alone, before a name, after a name.</summary>
internal sealed class NominalReader(NominalLexicon lexicon)
{
    private const int LongestPhrase = 18;
    private const int LongestPrelude = 4;

    private static readonly WordSet Stops = new(
        "que qu' qui dont où quand lorsque a ont est sont était étaient avait avaient sera fut mais car par avec selon lors dans sans il elle ils elles on se s' ne n' y après avant chez comme si puis donc or ni pendant depuis contre devant vers parce afin ainsi dit déclare");

    private static readonly WordSet Preludes = new(
        "ancien ancienne anciens anciennes ex jeune jeunes nouveau nouvel nouvelle actuel actuelle futur future célèbre très même mêmes premier première deux trois quatre cinq six dix autre autres vieil vieille petit petite grand grande grands haut haute puissant puissante sulfureux populaire controversé principal principale double triple propre défunt regretté feu autoproclamé seul seule simple fameux fameuse");

    /// <summary>The list of nouns.</summary>
    public NominalLexicon Lexicon => lexicon;

    /// <summary>The phrase that starts at a token: determiner, what may stand before the noun, noun.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token to start at.</param>
    /// <param name="limit">The token to stop before; the phrase runs to it.</param>
    public NominalPhrase At(AnalyzedText text, int first, int limit)
    {
        Determiner determiner = first < limit ? Determiner.Of(text, first) : default;
        int head = determiner.Kind == DeterminerKind.None ? first : first + 1;
        for (int steps = 0; head < limit && steps <= LongestPrelude; head++, steps++)
        {
            Noun noun = lexicon.LongestMatch(text, head, limit, out int end);
            bool isCivility = noun.Class == NounClass.Civility && text.Tokens[head].Case == LetterCase.Lower;
            if (noun.Class != NounClass.None && !isCivility) return new NominalPhrase(first, limit, head, end, noun, determiner);
            if (!Preludes.Contains(text, head) && Determiner.Of(text, head).Kind == DeterminerKind.None) break;
        }

        return default;
    }

    /// <summary>The phrase that stands before a name, with or without a comma: « la ministre des Armées, Florence Parly », « M. Diop ».</summary>
    public NominalPhrase Before(AnalyzedText text, int name, int floor)
    {
        int end = name > floor && IsComma(text, name - 1) ? name - 1 : name;
        NominalPhrase found = default;
        int depth = 0;
        for (int i = end - 1; i >= Math.Max(floor, end - LongestPhrase); i--)
        {
            char mark = text.Of(i)[0];
            if (mark == ')') depth++;
            if (mark == '(' && --depth < 0) break;
            if (depth > 0 || mark == '(') continue;
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || Stops.Contains(text, i)) break;
            NominalPhrase phrase = At(text, i, end);
            if (phrase.IsNone || phrase.Noun.Plural) continue;
            if (phrase.Determiner.Kind == DeterminerKind.None && phrase.HeadEnd != end && i > floor && !IsPhraseStart(text, i)) continue;
            if (phrase.HeadEnd == end && end == name) return WithDeterminer(text, phrase, floor);
            found = phrase;
        }

        return found;
    }

    /// <summary>The apposition that stands after a name: « Florence Parly, ministre des Armées ».</summary>
    public NominalPhrase After(AnalyzedText text, int nameEnd, int limit)
    {
        if (nameEnd >= limit || !IsComma(text, nameEnd)) return default;
        int first = nameEnd + 1;
        // « Jean Petit, 54 ans, patron de … »
        if (first + 2 < limit && text.Tokens[first].Kind == TokenKind.Number && IsComma(text, first + 2)) first += 3;
        if (first >= limit) return default;
        return At(text, first, EndOfApposition(text, first, limit));
    }

    private static NominalPhrase WithDeterminer(AnalyzedText text, NominalPhrase phrase, int floor)
    {
        int first = phrase.First;
        for (int steps = 0; first > floor && steps < LongestPrelude && phrase.Determiner.Kind == DeterminerKind.None; steps++)
        {
            first--;
            Determiner determiner = Determiner.Of(text, first);
            if (determiner.Kind != DeterminerKind.None) return phrase with { First = first, Determiner = determiner };
            if (!Preludes.Contains(text, first)) break;
        }

        return phrase;
    }

    private static bool IsPhraseStart(AnalyzedText text, int token) =>
        text.Tokens[token - 1].Kind is not (TokenKind.Word or TokenKind.Number);

    private static int EndOfApposition(AnalyzedText text, int first, int limit)
    {
        int last = Math.Min(limit, first + LongestPhrase);
        for (int i = first; i < last; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || Stops.Contains(text, i)) return i;
        }

        return last;
    }

    private static bool IsComma(AnalyzedText text, int token) => text.Of(token) is ",";
}
