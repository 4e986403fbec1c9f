using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Clues.Nouns;

/// <summary>Compares the words of a source phrase with those that the text has used of a candidate.</summary>
internal static class NounMatch
{
    private const int ShortestContentWord = 4;

    /// <summary>How well the noun of a phrase fits those that the text has used of a candidate.</summary>
    public static Evidence Best(NominalLexicon lexicon, AnalyzedText text, SourcePhrase source, Referent referent)
    {
        Evidence best = Evidence.OtherNoun;
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            NominalPhrase phrase = descriptor.Phrase;
            if (text.LowerKey(phrase.HeadEnd - 1) == text.LowerKey(source.Nominal.HeadEnd - 1)) return Evidence.SameNoun;
            if (lexicon.SameFirst(phrase.Noun, source.Nominal.Noun)) best = Evidence.SameOffice;
            else if (best == Evidence.OtherNoun && lexicon.Share(source.Nominal.Noun, phrase.Noun)) best = Evidence.SharedSense;
        }

        return best;
    }

    /// <summary>Number of words of a phrase that tell something; its noun is one, however long.</summary>
    public static int ContentWords(AnalyzedText text, SourcePhrase source)
    {
        int words = source.Nominal.IsNone ? 0 : 1;
        for (int i = source.FirstToken; i < source.EndToken; i++)
        {
            if (IsContent(text, source, i)) words++;
        }

        return words;
    }

    /// <summary>« le parquet » after « le parquet de Paris »: whether the noun stands in the name.</summary>
    public static bool HoldsNoun(AnalyzedText text, SourcePhrase source, Referent referent)
    {
        if (referent.Entity is null || referent.Type == EntityType.Person) return false;
        ReadOnlySpan<char> noun = text.Of(source.Nominal.Head);
        int at = referent.Name.AsSpan().IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return (at == 0 || (at > 0 && referent.Name[at - 1] == ' ')) && !IsOtherBody(text, source, referent);
    }

    // « le parquet de Lyon » is not « le parquet de Paris »
    private static bool IsOtherBody(AnalyzedText text, SourcePhrase source, Referent referent)
    {
        for (int i = source.Nominal.HeadEnd; i + 1 < source.EndToken; i++)
        {
            if (text.Of(i) is not ("de" or "d'" or "du" or "des")) continue;
            ReadOnlySpan<char> word = text.Of(i + 1) is "la" or "l'" or "le" && i + 2 < source.EndToken ? text.Of(i + 2) : text.Of(i + 1);
            return !referent.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>Number of words that a phrase shares with what the text has called a candidate: « le chef de l'Etat malien » shares both with « le président malien ».</summary>
    public static int SharedWords(NominalLexicon lexicon, AnalyzedText text, SourcePhrase source, Referent referent)
    {
        int best = 0;
        foreach (Descriptor descriptor in referent.Descriptors)
        {
            int shared = IsSame(lexicon, text, source, descriptor.Phrase) ? 1 : 0;
            for (int i = source.FirstToken; i < source.EndToken; i++)
            {
                if (IsContent(text, source, i) && Holds(text, descriptor.Phrase, text.LowerKey(i))) shared++;
            }

            best = Math.Max(best, shared);
        }

        return best;
    }

    private static bool IsSame(NominalLexicon lexicon, AnalyzedText text, SourcePhrase source, NominalPhrase phrase) =>
        !source.Nominal.IsNone && (text.LowerKey(phrase.HeadEnd - 1) == text.LowerKey(source.Nominal.HeadEnd - 1) || lexicon.SameFirst(phrase.Noun, source.Nominal.Noun));

    private static bool IsContent(AnalyzedText text, SourcePhrase source, int token)
    {
        bool isOfNoun = !source.Nominal.IsNone && token >= source.Nominal.Head && token < source.Nominal.HeadEnd;
        return !isOfNoun && text.Of(token).Length >= ShortestContentWord && Determiner.Of(text, token).Kind == DeterminerKind.None;
    }

    private static bool Holds(AnalyzedText text, NominalPhrase phrase, ulong key)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (text.LowerKey(i) == key) return true;
        }

        return false;
    }
}
