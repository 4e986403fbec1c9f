using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Tokenization;

/// <summary>Splits hyphenated chains of several names, which are no compound: « Mali-Russie », « TRAORE-GOITA-TIANI ».</summary>
/// <param name="chained">Name keys of states and capitals.</param>
internal sealed class CompoundRules(KeyTable<byte> chained)
{
    private const int ShortestShouted = 4;

    /// <summary>Adds the parts of a chain to <paramref name="tokens"/>; false, and nothing added, where the word is no chain.</summary>
    public bool TrySplit(string text, TextSpan word, LetterCase letterCase, bool blank, ImmutableArray<Token>.Builder tokens)
    {
        if (letterCase is not (LetterCase.Mixed or LetterCase.Upper) || !IsChain(word.Of(text), letterCase)) return false;
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
        if (chained.Contains(Folding.NameKey(word))) return false; // « Guinée-Bissau » is one state
        int parts = 0, states = 0, shouted = 0;
        while (true)
        {
            int hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
            ReadOnlySpan<char> part = hyphen < 0 ? word : word[..hyphen];
            if (part.IsEmpty) return false;
            parts++;
            if (chained.Contains(Folding.NameKey(part))) states++;
            if (part.Length >= ShortestShouted) shouted++;
            if (hyphen < 0) break;
            word = word[(hyphen + 1)..];
        }

        return parts >= 2 && (states == parts || (letterCase == LetterCase.Upper && parts >= 3 && shouted == parts));
    }
}
