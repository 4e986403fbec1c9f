using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>A pronoun or a noun in the author's own words that stands for somebody named before.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Gender">The gender it shows.</param>
/// <param name="Noun">Key of its noun, or 0 for a pronoun.</param>
internal readonly record struct Anaphor(int Offset, Gender Gender, ulong Noun);

/// <summary>Finds what keeps a person in the reader's mind between two mentions of the name: « il », « elle », « le chanteur ».</summary>
internal sealed class Anaphors(NominalReader nominals)
{
    private const int LongestLead = 3;
    private static readonly WordSet Masculine = new("il -il -t-il celui-ci");
    private static readonly WordSet Feminine = new("elle -elle -t-elle celle-ci");
    private static readonly WordSet Prepositions = new("de d' à avec pour par chez sans contre vers selon entre");
    private static readonly WordSet Clitics = new("ne n' y en s' se l' lui leur");
    private static readonly WordSet Impersonal = new("a faut fallait faudra faudrait fallu agit agissait agira suffit suffisait suffira pleut reste restait existe existait semble semblait paraît convient importe vaut");
    private static readonly WordSet Being = new("est était sera serait fut");
    private static readonly WordSet Complements = new("de d' que qu'");

    /// <summary>Those of a text, in order, without those inside somebody's words or a source phrase.</summary>
    public List<Anaphor> Find(AnalyzedText text, bool[] passed)
    {
        var found = new List<Anaphor>();
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!passed[i] && text.Tokens[i].Kind == TokenKind.Word && At(text, sentence, i) is { Offset: >= 0 } anaphor) found.Add(anaphor);
            }
        }

        return found;
    }

    private Anaphor At(AnalyzedText text, Sentence sentence, int i)
    {
        int offset = text.Tokens[i].Span.Start;
        if (Feminine.Contains(text, i)) return IsOblique(text, sentence, i) ? None : new Anaphor(offset, Gender.Feminine, 0);
        if (Masculine.Contains(text, i)) return IsImpersonal(text, sentence, i) ? None : new Anaphor(offset, Gender.Masculine, 0);
        if (Determiner.Of(text, i) is not { Kind: DeterminerKind.Definite or DeterminerKind.Demonstrative, Plural: false } || IsOblique(text, sentence, i)) return None;
        NominalPhrase phrase = nominals.At(text, i, Math.Min(sentence.EndToken, i + 6));
        if (!phrase.Noun.IsHuman || phrase.Noun.Plural || phrase.Noun.Class is NounClass.Kin or NounClass.Peer) return None;
        return new Anaphor(offset, phrase.Gender, text.LowerKey(phrase.HeadEnd - 1));
    }

    private static Anaphor None { get; } = new(-1, Gender.Unknown, 0);

    private static bool IsOblique(AnalyzedText text, Sentence sentence, int i) => i > sentence.FirstToken && Prepositions.Contains(text, i - 1);

    // « il y a », « il s'agit », « il est question de »
    private static bool IsImpersonal(AnalyzedText text, Sentence sentence, int i)
    {
        int next = i + 1;
        bool there = false;
        while (next < sentence.EndToken && next <= i + LongestLead && Clitics.Contains(text, next))
        {
            there |= text.Of(next) is "y";
            next++;
        }

        if (next >= sentence.EndToken) return false;
        if (Impersonal.Contains(text, next)) return there || text.Of(next) is not "a";
        return Being.Contains(text, next) && next + 2 < sentence.EndToken && Complements.Contains(text, next + 2);
    }

    /// <summary>Which tokens stand inside somebody's words, a source phrase or a name.</summary>
    public static bool[] Passed(AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions)
    {
        var passed = new bool[text.Tokens.Length];
        foreach (DetectedQuote quote in quotes)
        {
            if (quote.Source is { IsEmpty: false } source) Pass(text, source, passed);
            if (quote.Kind == QuoteKind.Indirect) continue;
            foreach (TextSpan span in quote.Spans) Pass(text, span, passed);
        }

        foreach (Mention mention in mentions) Pass(text, mention.Span, passed);
        return passed;
    }

    private static void Pass(AnalyzedText text, TextSpan span, bool[] passed)
    {
        for (int i = TokenSearch.At(text, span.Start); i < passed.Length && text.Tokens[i].Span.Start < span.End; i++) passed[i] = true;
    }
}
