using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Frames;

/// <summary>Finds where readers' comments start: nothing after that is a quote.</summary>
internal static class CommentSection
{
    private const int LongestHeading = 7;

    private static readonly WordSet Headings = new("comments comment commentaires commentaire réactions reply");

    /// <summary>Index of the first token of the comments, or the number of tokens.</summary>
    public static int Start(AnalyzedText text)
    {
        for (int s = text.Sentences.Length / 3; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            if (sentence.EndToken - sentence.FirstToken > LongestHeading) continue;
            bool heading = Headings.Contains(text, sentence.FirstToken)
                || (sentence.EndToken - sentence.FirstToken > 1 && text.Tokens[sentence.FirstToken].Kind == TokenKind.Number && Headings.Contains(text, sentence.FirstToken + 1))
                || (sentence.EndToken - sentence.FirstToken <= 3 && Headings.Contains(text, sentence.EndToken - 1));
            if (heading) return sentence.FirstToken;
        }

        return text.Tokens.Length;
    }
}
