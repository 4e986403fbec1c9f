using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Tests.Entities.Page;

/// <summary>Reads and writes the notation <c>[TYPE name]</c>.</summary>
internal static class MarkedText
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    public static (AnalyzedText Text, List<Candidate> Candidates) Parse(string marked, double confidence)
    {
        var plain = new StringBuilder();
        var spans = new List<(int Start, int End, string Type)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                plain.Append(marked[i]);
                continue;
            }

            int blank = marked.IndexOf(' ', i), close = marked.IndexOf(']', i);
            spans.Add((plain.Length, plain.Length + close - blank - 1, marked[(i + 1)..blank]));
            plain.Append(marked, blank + 1, close - blank - 1);
            i = close;
        }

        string text = plain.ToString();
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        return (analyzed, [.. spans.Select(s => Name(tokens, s.Start, s.End, s.Type, confidence))]);
    }

    public static string Write(AnalyzedText text, ImmutableArray<Candidate> candidates)
    {
        var marked = new StringBuilder(text.Text);
        foreach (Candidate candidate in candidates.Reverse())
        {
            TextSpan span = text.SpanOf(candidate.FirstToken, candidate.EndToken);
            marked.Insert(span.End, ']').Insert(span.Start, $"[{candidate.Type.Code} ");
        }

        return marked.ToString();
    }

    private static Candidate Name(ImmutableArray<Token> tokens, int start, int end, string type, double confidence)
    {
        int first = 0;
        while (tokens[first].Span.End <= start) first++;
        int last = first;
        while (last < tokens.Length && tokens[last].Span.Start < end) last++;
        return new Candidate(first, last, new EntityType(type), confidence, "learned", "test");
    }
}
