using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities;

/// <summary>Tells headings in capitals, where a word's capitals say nothing of it.</summary>
internal static class Headings
{
    private const int ShortestWord = 3;

    /// <summary>Whether two thirds of a sentence's words are in capitals.</summary>
    public static bool IsShouted(AnalyzedText text, Sentence sentence)
    {
        int upper = 0, cased = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Case == LetterCase.None || text.Tokens[i].Span.Length < ShortestWord) continue;
            cased++;
            if (text.Tokens[i].Case == LetterCase.Upper) upper++;
        }

        return cased > 0 && upper * 3 >= cased * 2;
    }
}
