using Annotator.Documents;

namespace Annotator.Formats.Conll;

/// <summary>Writes the lines of one document.</summary>
internal sealed class ConllWriter(AnnotatedDocument document, TextWriter output, ConllScheme scheme)
{
    private int _mention;

    public void Write()
    {
        output.Write($"# newdoc id = {ConllEscapes.Escape(document.Id)}\n");
        int sentence = 0;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            bool last = sentence < document.Sentences.Length && document.Sentences[sentence].EndToken == i + 1;
            if (last) sentence++;
            WriteToken(i, last);
            if (last || i + 1 == document.Tokens.Length) output.Write('\n');
        }
    }

    private void WriteToken(int index, bool endsSentence)
    {
        TextSpan token = document.Tokens[index].Span;
        while (_mention < document.Mentions.Length && document.Mentions[_mention].Span.End <= token.Start) _mention++;
        Mention? mention = _mention < document.Mentions.Length && document.Mentions[_mention].Span.Overlaps(token) ? document.Mentions[_mention] : null;
        if (mention is not null && !mention.Span.Contains(token))
            throw new ArgumentException($"'{mention.Span.In(document.Text)}' does not start and end with a token; annotate the text again.");
        List<string> notes = [];
        if (index == 0 && token.Start > 0) notes.Add($"SpacesBefore={ConllEscapes.Escape(document.Text.AsSpan(0, token.Start))}");
        if (Gap(index, endsSentence) is { } gap) notes.Add(gap);
        if (mention?.Span.Start == token.Start) notes.Add($"Entity={ConllEscapes.Escape(mention!.Entity)}");
        output.Write($"{token.In(document.Text)}\t{(mention is null ? "O" : Tag(mention, token))}\t{(notes.Count == 0 ? "_" : string.Join('|', notes))}\n");
    }

    private string Tag(Mention mention, TextSpan token)
    {
        bool first = mention.Span.Start == token.Start, last = mention.Span.End == token.End && scheme == ConllScheme.Bioes;
        char mark = (first, last) switch { (true, true) => 'S', (true, false) => 'B', (false, true) => 'E', _ => 'I' };
        return $"{mark}-{mention.Type}";
    }

    /// <summary>What follows the token, where it is not what a reader expects.</summary>
    private string? Gap(int index, bool endsSentence)
    {
        bool end = index + 1 == document.Tokens.Length;
        int start = document.Tokens[index].Span.End;
        ReadOnlySpan<char> gap = document.Text.AsSpan(start, (end ? document.Text.Length : document.Tokens[index + 1].Span.Start) - start);
        if (gap.SequenceEqual(end ? string.Empty : endsSentence ? "\n" : " ")) return null;
        return gap.IsEmpty ? "SpaceAfter=No" : $"SpacesAfter={ConllEscapes.Escape(gap)}";
    }
}
