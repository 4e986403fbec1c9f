using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes;

/// <summary>Finds where the readers' comments under an article start.</summary>
internal static class Comments
{
    private const int LongestHeading = 6;
    private static readonly WordSet Headings = new("comments comment commentaires commentaire réactions reply");

    /// <summary>The first token of the comments, or the number of tokens.</summary>
    public static int StartOf(Reading reading)
    {
        foreach (Sentence sentence in reading.Text.Sentences)
        {
            if (sentence.EndToken - sentence.FirstToken > LongestHeading || sentence.FirstToken * 5 < reading.Count * 2) continue;
            if (reading.Char(sentence.EndToken - 1) is '.' or '!') continue;
            for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + 3); i++)
                if (reading.Is(i, Headings) && reading.Text.Tokens[i].Case != LetterCase.Lower | reading.Text.Tokens[sentence.FirstToken].Kind == TokenKind.Number) return sentence.FirstToken;
        }

        return reading.Count;
    }
}
