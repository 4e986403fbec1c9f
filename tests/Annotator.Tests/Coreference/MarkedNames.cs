using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Tests.Coreference;

/// <summary>Reads the notation <c>[TYPE number name]</c>.</summary>
internal sealed record MarkedNames(AnalyzedText Text, ImmutableArray<Candidate> Names, ImmutableArray<int> Numbers)
{
    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    public static MarkedNames Parse(string marked)
    {
        var plain = new StringBuilder();
        var spans = new List<(int Start, int End, string Type, int Number)>();
        for (int i = 0; i < marked.Length;)
        {
            if (marked[i] != '[')
            {
                plain.Append(marked[i++]);
                continue;
            }

            int close = marked.IndexOf(']', i);
            string[] parts = marked[(i + 1)..close].Split(' ', 3);
            string name = parts[2];
            int title = name.StartsWith("M. ", StringComparison.Ordinal) ? 3 : name.StartsWith("Mme ", StringComparison.Ordinal) ? 4 : 0;
            spans.Add((plain.Length + title, plain.Length + name.Length, parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)));
            plain.Append(name);
            i = close + 1;
        }

        string text = plain.ToString();
        ImmutableArray<Token> tokens = Tokenizer.Tokenize(text);
        var analyzed = new AnalyzedText(text, tokens, SentenceSplitter.Split(text, tokens));
        Gazetteer gazetteer = ModelFiles.Embedded.ReadGazetteer();
        return new MarkedNames(analyzed, [.. spans.Select(s => Name(analyzed, s.Start, s.End, s.Type, gazetteer))], [.. spans.Select(s => s.Number)]);
    }

    private static Candidate Name(AnalyzedText text, int start, int end, string type, Gazetteer gazetteer)
    {
        int first = 0;
        while (text.Tokens[first].Span.End <= start) first++;
        int last = first;
        while (last < text.Tokens.Length && text.Tokens[last].Span.Start < end) last++;
        GazetteerEntry? known = gazetteer.LongestMatch(text, first, last, out _);
        return new Candidate(first, last, new EntityType(type), 1, "test", "test") { KnownId = known?.Type.Code == type ? known.Id : null };
    }
}
