using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Clauses;

/// <summary>Lists the clauses that a cue without marks may report, each with every border that a comma suggests.</summary>
internal sealed class ClauseProposer(Reading reading, List<Proposal> found)
{
    private const int MostBorders = 12;
    private const int FarthestThat = 14;
    private const int FarthestInfinitive = 12;
    private const int Longest = 150;

    private static readonly string[] InfinitivesInRe = ["ndre", "rdre", "udre", "ivre", "être", "ettre", "attre", "aître", "oître", "faire", "taire", "plaire", "dire", "lire", "rire", "crire", "uire", "croire", "boire", "clure", "rompre", "vaincre"];
    private static readonly WordSet Questions = new("si s' pourquoi comment");
    private static readonly WordSet Clitics = new("ne pas jamais plus rien n' y en se s' l' le la les lui leur d' de");
    private static readonly WordSet Adverbs = new("bien également aussi déjà pourtant toutefois cependant ainsi désormais encore même alors ensuite enfin");
    private static readonly WordSet Preludes = new("toujours encore même également notamment");
    private static readonly WordSet Relatives = new("qui dont où que qu'");
    private static readonly WordSet Modals = new("avoir être pouvoir vouloir devoir");

    /// <summary>Lists the proposals for a cue.</summary>
    public void Propose(Cue cue, Sentence own)
    {
        found.Clear();
        int limit = Limit(own);
        if (cue.IsPreposition)
        {
            bool opens = IsAtStart(cue, own);
            if (opens && !GoesOnAfter(cue, own, limit)) Led(cue, limit);
            if (!opens || cue.First - own.FirstToken > 1) Closed(cue, own, limit);
            return;
        }

        That(cue, limit);
        Infinitive(cue, limit);
        if (found.Count > 0 || !(cue.IsInverted || cue.Place == SourcePlace.Nobody)) return;
        if (OpensWithComme(cue, own)) Led(cue, limit);
        else Closed(cue, own, limit);
    }

    // « Comme le rappelle le maire, la piscine … »: what follows the comma is reported
    private bool OpensWithComme(Cue cue, Sentence own)
    {
        int i = cue.First - 1;
        if (i > own.FirstToken && (reading.Is(i, "le") || reading.Is(i, "l'"))) i--;
        return i == own.FirstToken && reading.Is(i, "comme");
    }

    // « Dix personnes, selon l'ONU, sont mortes »: what follows has its subject before the cue
    private bool GoesOnAfter(Cue cue, Sentence own, int limit) =>
        cue.First > own.FirstToken && cue.Reach + 1 < limit && reading.Is(cue.Reach, ',') && (reading.Is(cue.Reach + 1, Words.FiniteVerbs) || reading.Is(cue.Reach + 1, Words.Auxiliaries));

    // the sentence without its full stop
    private int Limit(Sentence own)
    {
        int end = own.EndToken;
        while (end > own.FirstToken && (reading.Char(end - 1) is '.' or '!' or '?' or '…') && reading.Text.Tokens[end - 1].Kind == TokenKind.Punctuation) end--;
        return end;
    }

    private bool IsAtStart(Cue cue, Sentence own)
    {
        int i = cue.First - 1;
        while (i >= own.FirstToken && (reading.Is(i, Words.Conjunctions) || reading.Is(i, Preludes))) i--;
        return i < own.FirstToken || ((reading.Is(i, ',') || reading.Is(i, ':') || reading.Is(i, ';')) && i - own.FirstToken < 4);
    }

    private void That(Cue cue, int limit)
    {
        int from = cue.Place is SourcePlace.After ? cue.Reach : cue.End;
        for (int i = from; i < Math.Min(limit, from + FarthestThat); i++)
        {
            if (reading.Is(i, ':') || reading.Is(i, ';') || reading.IsMark(i) || reading.Is(i, "qui") || reading.Is(i, "dont")) return;
            bool that = (reading.Is(i, "que") || reading.Is(i, "qu'")) && (!reading.Is(i - 1, "ce") || reading.Is(i - 2, "à"));
            if (!that && !(i == cue.End && reading.Is(i, Questions))) continue;
            Right(that ? ClauseFrame.That : ClauseFrame.Question, i, limit);
            return;
        }
    }

    private void Infinitive(Cue cue, int limit)
    {
        int i = cue.End;
        while (i < Math.Min(limit, cue.End + 4) && (reading.Is(i, Clitics) || IsAdverb(i))) i++;
        if (i >= limit || !LooksInfinitive(i)) i = FarInfinitive(cue, i, limit);
        if (i < 0) return;
        while (i > cue.End && reading.Is(i - 1, Clitics)) i--;
        Right(ClauseFrame.Infinitive, i, limit);
    }

    // « a reconnu auprès de la presse avoir … »: beyond an adjunct only the infinitives that nothing else calls for
    private int FarInfinitive(Cue cue, int from, int limit)
    {
        for (int i = from; i < Math.Min(limit, cue.End + FarthestInfinitive); i++)
        {
            if (reading.Is(i, Modals)) return reading.Is(i - 1, Words.Prepositions) || reading.Is(i - 1, Words.Links) ? -1 : i;
            if (reading.Is(i, ':') || reading.Is(i, ';') || reading.IsMark(i) || reading.Is(i, Words.ClauseOpeners) || reading.Is(i, Words.FiniteVerbs)) return -1;
        }

        return -1;
    }

    private bool IsAdverb(int i) => reading.Is(i, Words.Times) || reading.Is(i, Adverbs) || (reading.Text.Tokens[i].Case == LetterCase.Lower && reading.Text.Of(i).EndsWith("ment", StringComparison.Ordinal));

    private bool LooksInfinitive(int i)
    {
        ReadOnlySpan<char> word = reading.Text.Of(i);
        return reading.Text.Tokens[i].Case == LetterCase.Lower && word.Length > 2
            && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("ir", StringComparison.Ordinal) || EndsInRe(word)) && word is not ("hier" or "premier" or "dernier" or "mer" or "fer" or "hiver" or "soir" or "avenir" or "quartier" or "policier" or "danger" or "chantier")
            && (word is not "pouvoir" || (i + 1 < reading.Count && LooksInfinitive(i + 1)));
    }

    // « être, dire, mettre, vendre », but not « la préfecture, un autre, la guerre »
    private static bool EndsInRe(ReadOnlySpan<char> word)
    {
        foreach (string ending in InfinitivesInRe)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return word is not ("maître" or "cadre" or "ordre" or "genre" or "membre" or "livre" or "affaire" or "notaire" or "fièvre");
        return false;
    }

    private void Led(Cue cue, int limit)
    {
        int comma = cue.Reach;
        while (comma < Math.Min(limit, cue.Reach + 20) && !reading.Is(comma, ',')) comma++;
        int start = comma < limit && reading.Is(comma, ',') ? comma + 1 : cue.Reach;
        if (start < limit) Right(ClauseFrame.Led, start, limit);
        if (start != cue.Reach && start < limit) found.Add(new Proposal(ClauseFrame.Led, cue.Reach, limit));
        if (start == comma + 1 && cue.Reach < comma) return;
        // « Selon le procureur, contacté par l'AFP, le forcené … »
        for (int i = start + 1; i < Math.Min(limit, start + 10); i++)
        {
            if (!reading.Is(i, ',') || i + 1 >= limit) continue;
            Right(ClauseFrame.Led, i + 1, limit);
            return;
        }
    }

    private void Right(ClauseFrame frame, int start, int limit)
    {
        if (start >= limit) return;
        found.Add(new Proposal(frame, start, limit));
        int borders = 0;
        for (int i = start + 3; i < Math.Min(limit - 1, start + Longest) && borders < MostBorders; i++)
        {
            bool border = reading.Is(i, ',') || reading.Is(i, ';') || reading.Is(i, ':') || reading.Is(i, '(') || reading.Text.Tokens[i].Kind == TokenKind.Dash || (reading.IsMark(i) && reading.IsMark(limit - 1))
                || (reading.Is(i, "et") && i + 1 < limit && (reading.Text.Tokens[i + 1].Kind == TokenKind.Number || reading.StartsNounPhrase(i + 1) || reading.Is(i + 1, Words.SubjectPronouns) || reading.Is(i + 1, Words.Auxiliaries) || reading.Is(i + 1, "de") || reading.Is(i + 1, "d'") || reading.Is(i + 1, "que") || reading.Is(i + 1, "qu'")))
                || reading.Is(i, "alors") || reading.Is(i, "avant") || reading.Is(i, "tandis") || (reading.Is(i, "en") && EndsLikeParticiple(i + 1)) || reading.Is(i, "selon");
            if (!border) continue;
            borders++;
            found.Add(new Proposal(frame, start, i));
        }
    }

    private bool EndsLikeParticiple(int i) => i < reading.Count && reading.Text.Of(i).EndsWith("ant", StringComparison.Ordinal);

    private void Closed(Cue cue, Sentence own, int limit)
    {
        int end = cue.First;
        while (end > own.FirstToken && (reading.Is(end - 1, "s'") || reading.Is(end - 1, "se") || reading.Is(end - 1, "l'") || reading.Is(end - 1, "comme") || reading.Is(end - 1, "en") || reading.Is(end - 1, "toujours") || reading.Is(end - 1, "et"))) end--;
        if (end > own.FirstToken && (reading.Is(end - 1, ',') || reading.Is(end - 1, ';') || reading.Text.Tokens[end - 1].Kind == TokenKind.Dash)) end--;
        if (end - own.FirstToken < 2) return;
        int second = cue.Reach < limit && reading.Is(cue.Reach, ',') ? cue.Reach + 1 : -1;
        // « le rassemblement, qui a réuni selon la préfète 400 personnes »
        if (second < 0 && cue.IsPreposition && end == cue.First && cue.Reach < limit && reading.IsWord(cue.Reach)) second = cue.Reach;
        // « les erreurs qui, selon lui, ont faussé le match »
        if (second >= 0 && reading.Is(end - 1, Relatives)) Right(ClauseFrame.Led, second, limit);
        Left(own.FirstToken, end, second, limit);
        int borders = 0, brackets = reading.Is(end - 1, ')') ? 1 : 0;
        for (int i = end - 2; i > Math.Max(own.FirstToken, end - Longest) && borders < MostBorders; i--)
        {
            // « … (2 %), selon l'institut »: a bracket that closes before the cue is part of the clause
            bool inside = brackets > 0;
            if (reading.Is(i, ')')) brackets++;
            else if (reading.Is(i, '(') && inside) brackets--;
            if (inside) continue;
            bool border = reading.Is(i, ',') || reading.Is(i, ':') || reading.Is(i, ';') || reading.Text.Tokens[i].Kind == TokenKind.Dash || reading.Is(i, '(') || reading.Is(i, '.') || reading.Is(i, ')')
                || (i + 1 < end && (reading.Is(i + 1, "que") || reading.Is(i + 1, "qu'") || reading.Is(i + 1, "dont") || reading.Is(i + 1, "mais") || reading.Is(i + 1, "et")));
            if (!border) continue;
            borders++;
            Left(i + 1, end, second, limit);
        }
    }

    private void Left(int first, int end, int second, int limit)
    {
        if (end - first < 1) return;
        found.Add(new Proposal(ClauseFrame.Closed, first, end));
        if (second < 0 || limit - second < 2) return;
        found.Add(new Proposal(ClauseFrame.Around, first, end, second, limit));
    }
}
