using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation;

/// <summary>The content of a quote as a set of characters, outer marks, blanks and edge punctuation taken off each span.</summary>
internal sealed class Content
{
    private const string Opening = "«»“”\"„‟'’—–-,.;:…";
    private const string Closing = "«»“”\"„‟,.;:…";
    private readonly HashSet<int> _characters = [];

    /// <summary>Reads the spans.</summary>
    public Content(string text, ImmutableArray<TextSpan> spans)
    {
        foreach (TextSpan span in spans)
        {
            int start = span.Start, end = span.End;
            while (start < end && (char.IsWhiteSpace(text[start]) || Opening.Contains(text[start], StringComparison.Ordinal))) start++;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || Closing.Contains(text[end - 1], StringComparison.Ordinal))) end--;
            for (int i = start; i < end; i++) _characters.Add(i);
        }
    }

    /// <summary>Intersection over union of two contents; 0 where one is empty.</summary>
    public double Overlap(Content other)
    {
        if (_characters.Count == 0 || other._characters.Count == 0) return 0;
        int both = _characters.Count(other._characters.Contains);
        return (double)both / (_characters.Count + other._characters.Count - both);
    }
}
