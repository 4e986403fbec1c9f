using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference.Names;

/// <summary>One way in which a document writes a name of one type.</summary>
internal sealed class NameForm
{
    /// <summary>Reads a form off its first occurrence.</summary>
    public NameForm(AnalyzedText text, Candidate name, int mention)
    {
        TextSpan span = text.SpanOf(name.FirstToken, name.EndToken);
        Surface = span.In(text.Text);
        Words = NameWords.Of(span.Of(text.Text));
        Type = name.Type;
        FirstMention = mention;
        KnownId = name.KnownId;
        IsCapitals = name.EndToken - name.FirstToken > 0 && AllCapitals(text, name);
    }

    /// <summary>The name as first written.</summary>
    public string Surface { get; }

    /// <summary>Its folded words; empty for a name of marks alone.</summary>
    public string[] Words { get; }

    /// <summary>What it names.</summary>
    public EntityType Type { get; }

    /// <summary>Number of the first mention.</summary>
    public int FirstMention { get; }

    /// <summary>What a list knows of the individual, or null.</summary>
    public string? KnownId { get; set; }

    /// <summary>Whether it is written in capitals alone.</summary>
    public bool IsCapitals { get; }

    /// <summary>How often it occurs.</summary>
    public int Count { get; set; }

    /// <summary>Index in <see cref="Words"/> of the first word that is no article: Le Parisien, le Parisien.</summary>
    public int ContentStart => Words.Length > 1 && NameWords.IsArticle(Words[0]) ? 1 : 0;

    /// <summary>The words after an article.</summary>
    public ReadOnlySpan<string> Content => Words.AsSpan(ContentStart);

    private static bool AllCapitals(AnalyzedText text, Candidate name)
    {
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (text.Tokens[i].Case is LetterCase.Lower or LetterCase.Capitalized or LetterCase.Mixed && text.Of(i).Length > 1) return false;
        }

        return true;
    }
}
