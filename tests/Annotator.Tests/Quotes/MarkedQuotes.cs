using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Tests.Quotes;

/// <summary>Reads the notation of <c>speakers.cases</c>.</summary>
internal sealed record MarkedQuotes(AnalyzedText Text, ImmutableArray<Candidate> Names, ImmutableArray<DetectedQuote> Quotes, ImmutableArray<string> Speakers)
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    public static MarkedQuotes Parse(string line)
    {
        string[] sides = line.Split(" => ");
        var plain = new StringBuilder();
        var open = new Stack<(char Mark, int Start, string Label)>();
        var spans = new List<(char Mark, TextSpan Span, string Label)>();
        string marked = sides[0];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '[' or '{' or '<')
            {
                int labels = marked[i] == '[' ? 2 : 1, end = i + 1;
                for (int blanks = 0; blanks < labels; end++) blanks += marked[end] == ' ' ? 1 : 0;
                open.Push((marked[i], plain.Length, marked[(i + 1)..(end - 1)]));
                i = end - 1;
            }
            else if (marked[i] is ']' or '}' or '>')
            {
                (char mark, int start, string label) = open.Pop();
                spans.Add((mark, new TextSpan(start, plain.Length), label));
            }
            else
            {
                plain.Append(marked[i] == '¶' ? '\n' : marked[i]);
            }
        }

        string text = plain.ToString();
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        return new MarkedQuotes(
            analyzed,
            [.. spans.Where(s => s.Mark == '[').OrderBy(s => s.Span.Start).Select(s => Name(analyzed, s.Span, s.Label.Split(' ')[0]))],
            [.. spans.Where(s => s.Mark == '{').OrderBy(s => int.Parse(s.Label, CultureInfo.InvariantCulture)).Select(s => Quote(spans, s.Span, s.Label))],
            [.. sides[1].Split(" | ")]);
    }

    private static DetectedQuote Quote(List<(char Mark, TextSpan Span, string Label)> spans, TextSpan words, string number)
    {
        TextSpan? source = spans.Where(s => s.Mark == '<' && s.Label == number).Select(s => (TextSpan?)s.Span).FirstOrDefault();
        return new DetectedQuote(QuoteKind.Direct, [words], null, source, 0.9, "test");
    }

    private static Candidate Name(AnalyzedText text, TextSpan span, string type)
    {
        int first = 0;
        while (text.Tokens[first].Span.End <= span.Start) first++;
        int end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Span.Start < span.End) end++;
        return new Candidate(first, end, new EntityType(type), 1, "test", "test");
    }
}
