using Annotator.Documents;
using Annotator.Entities.Page.Rules;
using Annotator.Lexicons;

namespace Annotator.Entities.Page;

/// <summary>
/// What a page says of a name at one place holds at its other places: runs after the other recognizers, gives a name typed two ways its better type, and finds
/// the occurrences that they missed: headings in capitals, acronyms of names spelt out, comments in lower case.
/// </summary>
internal sealed class PageRecognizer(NameLists names) : IEntityRecognizer
{
    private readonly BorderRules _borders = new(names);
    private readonly Excluded _excluded = new(names);

    private const double RepeatConfidence = 0.8;
    private const double ListConfidence = 0.85;
    private const int LongestName = 8;

    /// <inheritdoc/>
    public string Name => "page";

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        var given = new List<Candidate>(found);
        NicknameRules.Apply(text, given, Name);
        CompanyRules.Apply(text, given, Name);
        var known = new KnownNames(text, given);
        var covered = new bool[text.Tokens.Length];
        found.Clear();
        Correct(text, given, known, covered, found);

        AcronymRules.Apply(text, names, found, covered, Name);
        InterviewTurns.Apply(text, given, found, covered, Name);
        int comments = CommentStart(text);
        foreach (Sentence sentence in text.Sentences)
        {
            bool shouted = Headings.IsShouted(text, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (!covered[i]) i = Math.Max(i, Repeat(text, sentence, i, known, shouted, i >= comments, covered, found) - 1);
        }
    }

    private void Correct(AnalyzedText text, List<Candidate> given, KnownNames known, bool[] covered, ICollection<Candidate> found)
    {
        var doubts = new ListedStates(given, text.Tokens.Length, names);
        int function = -1;
        foreach (Candidate candidate in given)
        {
            int start = text.Sentences[text.SentenceOf(candidate.FirstToken)].FirstToken;
            bool excluded = _excluded.Holds(text, candidate, start) || (candidate.Type == EntityType.Organisation && Excluded.Continues(text, function, candidate.FirstToken));
            if (excluded && candidate.Type == EntityType.Organisation) function = candidate.EndToken;
            covered.AsSpan(candidate.FirstToken, candidate.EndToken - candidate.FirstToken).Fill(true);
            if (excluded || doubts.Yields(text, candidate, start) || SplitRules.TrySplit(text, candidate, names, Name, found)) continue;
            Candidate corrected = _borders.Apply(text, known.Retype(text, known.WithParticle(text, candidate, start, Name), Name), start, Name);
            found.Add(corrected);
            covered.AsSpan(corrected.FirstToken, corrected.EndToken - corrected.FirstToken).Fill(true);
        }
    }

    /// <summary>Proposes the known or listed name that starts at a token; returns the index after it, or the token's own.</summary>
    private int Repeat(
        AnalyzedText text, Sentence sentence, int first, KnownNames known, bool shouted, bool comment, bool[] covered, ICollection<Candidate> found)
    {
        Token token = text.Tokens[first];
        bool lower = token.Case == LetterCase.Lower;
        if (token.Kind != TokenKind.Word || token.Span.Length < 3 || (lower && !comment)) return first;
        EntityType? type = known.Find(text, first, Math.Min(sentence.EndToken, first + LongestName), covered, lower, out int end);
        double confidence = RepeatConfidence;
        string rule = "repeat";
        if (type is null && !lower)
        {
            type = Listed(text, sentence, first, shouted, comment, out end);
            confidence = ListConfidence;
            rule = "list";
        }
        else if (type is null)
        {
            type = LowerCase(text, first, sentence, out end);
            confidence = RepeatConfidence;
            rule = "lower case";
        }

        if (type is null || end <= first || covered.AsSpan(first, end - first).Contains(true)) return first;
        var repeated = new Candidate(first, end, type.Value, confidence, Name, rule);
        if (!_excluded.Holds(text, repeated, sentence.FirstToken)) found.Add(repeated);
        return end;
    }

    /// <summary>Names of the lists that leave no doubt: organisations of several words or in capitals, states and cities in a heading in capitals, names chained by hyphens.</summary>
    private EntityType? Listed(AnalyzedText text, Sentence sentence, int first, bool shouted, bool comment, out int end)
    {
        NameList lists = names.LongestMatch(text, first, sentence.EndToken, out end);
        if (lists == NameList.None)
        {
            end = first + 1;
            return comment && IsChained(text, sentence, first, end) ? EntityType.Person : null;
        }

        bool several = end - first > 1;
        bool capitals = text.Tokens[first].Case == LetterCase.Upper;
        if ((lists & (NameList.Organisation | NameList.Media)) != 0 && (several || (capitals && !shouted)) && (lists & (NameList.State | NameList.City | NameList.PlaceHead)) == 0) return EntityType.Organisation;
        bool inside = comment && first > sentence.FirstToken && !shouted;
        if (inside && (lists & ~(NameList.Organisation | NameList.Media)) == 0) return EntityType.Organisation;
        if (inside && (lists & (NameList.City | NameList.Feature)) != 0 && (lists & (NameList.GivenMasculine | NameList.GivenFeminine | NameList.Surname)) == 0) return EntityType.Location;
        if (capitals && (lists & NameList.State) != 0) return EntityType.State;
        if (capitals && shouted && (lists & (NameList.City | NameList.Seat)) != 0 && text.Tokens[first].Span.Length > 3) return EntityType.Location;
        bool chained = IsChained(text, sentence, first, end);
        const NameList Personal = NameList.GivenMasculine | NameList.GivenFeminine | NameList.GivenRare | NameList.Surname | NameList.SurnameRare | NameList.Leader;
        return chained && (lists & Personal) != 0 ? EntityType.Person : null;
    }

    /// <summary>« TRAORE-GOITA-TIANI »: words in capitals that the tokenizer has taken out of one chain.</summary>
    private static bool IsChained(AnalyzedText text, Sentence sentence, int first, int end)
    {
        if (text.Tokens[first].Case != LetterCase.Upper) return false;
        bool after = end < sentence.EndToken && text.Tokens[end].Kind == TokenKind.Dash && !text.Tokens[end].BlankBefore;
        bool before = first > sentence.FirstToken && text.Tokens[first - 1].Kind == TokenKind.Dash && !text.Tokens[first].BlankBefore;
        return after || before;
    }

    /// <summary>« la france », « phagocytée par macron »: in comments a state after its article, a leader's surname.</summary>
    private EntityType? LowerCase(AnalyzedText text, int first, Sentence sentence, out int end)
    {
        NameList lists = names.LongestMatch(text, first, sentence.EndToken, out end);
        if ((lists & NameList.Leader) != 0 && (lists & (NameList.BodyHead | NameList.PlaceHead | NameList.Title)) == 0) return EntityType.Person;
        bool article = first > sentence.FirstToken && text.Of(first - 1) is "la" or "le" or "l'" or "l’" or "au" or "du" or "en" or "de";
        return (lists & NameList.State) != 0 && article && end - first <= 2 ? EntityType.State : null;
    }

    /// <summary>Where the readers' comments start: after a short line that says so.</summary>
    private static int CommentStart(AnalyzedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.EndToken - sentence.FirstToken > 6) continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ReadOnlySpan<char> word = text.Of(i);
                if (word.Length is >= 7 and <= 12 && (word.StartsWith("comment", StringComparison.OrdinalIgnoreCase) || word.Equals("réactions", StringComparison.OrdinalIgnoreCase))) return sentence.EndToken;
            }
        }

        return text.Tokens.Length;
    }
}
