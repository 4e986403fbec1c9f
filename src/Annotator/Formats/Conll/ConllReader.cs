using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;

namespace Annotator.Formats.Conll;

/// <summary>Puts a document together from its lines.</summary>
internal sealed class ConllReader(string? id)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly NameGrouping _names = new("conll");
    private int _sentence = -1;
    private int _end;
    private string? _gap;
    private bool _ended;
    private (int Start, string Type, string? Id)? _open;

    public static IEnumerable<AnnotatedDocument> Read(TextReader input, string source)
    {
        ConllReader? document = null;
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            if (NewDocument(line) is { } id)
            {
                if (document is not null) yield return document.Finish();
                document = new ConllReader(id.Length == 0 ? null : id);
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                document?.EndSentence();
            }
            else if (ConllLine.Parse(line, source, number) is { } token)
            {
                (document ??= new ConllReader(id: null)).Add(token);
            }
        }

        if (document is not null) yield return document.Finish();
    }

    private static string? NewDocument(string line)
    {
        if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) return string.Empty;
        if (!line.StartsWith("# newdoc", StringComparison.Ordinal)) return null;
        int equals = line.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? string.Empty : ConllEscapes.Unescape(line.AsSpan(equals + 1).Trim());
    }

    private void Add(ConllLine token)
    {
        if (_text.Length == 0) _text.Append(token.SpacesBefore);
        else _text.Append(_gap ?? (_ended ? "\n" : " "));
        _ended = false;
        int start = _text.Length;
        if (_sentence < 0) _sentence = start;
        if (_open is { } open && (!token.GoesOn || open.Type != token.Type)) Close(open);
        if (_open is null && token.Type is not null) _open = (start, token.Type, token.Entity);
        _text.Append(token.Form);
        _end = _text.Length;
        if (_open is { } last && token.Ends) Close(last);
        _gap = token.SpacesAfter;
    }

    private void Close((int Start, string Type, string? Id) open)
    {
        // a name that the next line has ended goes up to the token before
        _names.Add(new TextSpan(open.Start, _end), new EntityType(open.Type), open.Id);
        _open = null;
    }

    private void EndSentence()
    {
        if (_sentence < 0) return;
        if (_open is { } open) Close(open);
        _sentences.Add(new Sentence(new TextSpan(_sentence, _end), 0, 0));
        _sentence = -1;
        _ended = true;
    }

    private AnnotatedDocument Finish()
    {
        EndSentence();
        string text = _text.Append(_gap).ToString();
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = _names.Build(text);
        return new AnnotatedDocument(text, [], _sentences.ToImmutable(), mentions, entities, [], []) { Id = id };
    }
}
