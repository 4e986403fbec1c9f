using System.Buffers;
using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Tokenization;

/// <summary>Splits hyphenated chains of several names, which are no compound: « Mali-Russie », « PSG-OM », « TRAORE-GOITA-TIANI ».</summary>
internal sealed class CompoundRules(NameLists lists)
{
    private const int ShortestShouted = 4;
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    /// <summary>Adds the parts of a chain to <paramref name="tokens"/>; false, and nothing added, where the word is no chain.</summary>
    public bool TrySplit(string text, TextSpan word, LetterCase letterCase, bool blank, ImmutableArray<Token>.Builder tokens)
    {
        if (letterCase is not (LetterCase.Mixed or LetterCase.Upper) || word.Of(text).IndexOfAny(Hyphens) < 0 || !IsChain(word.Of(text), letterCase)) return false;
        int start = word.Start;
        for (int i = word.Start; i <= word.End; i++)
        {
            bool hyphen = i < word.End && Characters.ClassOf(text[i]) == CharacterClass.Hyphen;
            if (i < word.End && !hyphen) continue;
            var part = new TextSpan(start, i);
            tokens.Add(new Token(part, TokenKind.Word, LetterCases.Of(part.Of(text)), blank));
            if (hyphen) tokens.Add(new Token(new TextSpan(i, i + 1), TokenKind.Dash, LetterCase.None, false));
            blank = false;
            start = i + 1;
        }

        return true;
    }

    private bool IsChain(ReadOnlySpan<char> word, LetterCase letterCase)
    {
        int parts = 0, named = 0, shouted = 0;
        foreach (Range range in word.SplitAny(Hyphens))
        {
            ReadOnlySpan<char> part = word[range];
            if (part.IsEmpty) return false;
            parts++;
            if (IsName(part)) named++;
            if (part.Length >= ShortestShouted) shouted++;
        }

        if (letterCase == LetterCase.Upper && parts >= 3 && shouted == parts) return true;
        return named == parts && lists.Find(word) == NameList.None; // « Guinée-Bissau », « CFE-CGC » are one name
    }

    /// <summary>Whether a part is a name that stands in chains: a state, capital or large city, a medium, an acronym of a body.</summary>
    private bool IsName(ReadOnlySpan<char> part)
    {
        NameList found = lists.Find(part);
        return (found & (NameList.State | NameList.Seat | NameList.City | NameList.Media)) != 0
            || ((found & NameList.Organisation) != 0 && LetterCases.Of(part) == LetterCase.Upper);
    }
}
