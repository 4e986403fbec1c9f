using Annotator.Quotes.Speakers;

namespace Annotator.Training.Speakers;

/// <summary>One quote to learn from.</summary>
/// <param name="Kind">Kind of its source phrase.</param>
/// <param name="Options">The evidence of each candidate.</param>
/// <param name="Right">Which candidates are right.</param>
internal sealed record Example(SourceKind Kind, UInt128[] Options, bool[] Right);

/// <summary>Picks the right candidate, and keeps every decision as an example.</summary>
internal sealed class RightChooser(GoldPage page, List<Example> examples) : ISpeakerChooser
{
    /// <summary>Number of quotes whose right speaker is no candidate.</summary>
    public List<string> Unreachable { get; } = [];

    /// <inheritdoc/>
    public int Choose(int quote, bool final, SourcePhrase source, IReadOnlyList<Option> options)
    {
        var right = new bool[options.Count];
        int first = -1;
        for (int i = 0; i < options.Count; i++)
        {
            string? name = options[i].IsNew ? source.Span.In(page.Gold.Text) : options[i].Referent?.Name;
            right[i] = SpeakerNames.Same(page.Gold.Quotes!.Value[quote].Speaker, name, page.Gold.Surfaces);
            if (right[i] && first < 0) first = i;
        }

        if (final && first >= 0) examples.Add(new Example(source.Kind, [.. options.Select(o => o.Evidence)], right));
        if (final && first < 0) Unreachable.Add($"{page.Gold.Id}: {source.Kind} '{(source.Kind == SourceKind.None ? "" : source.Span.In(page.Gold.Text))}' is {page.Gold.Quotes!.Value[quote].Speaker}");
        return first >= 0 ? first : options.Count - 1;
    }
}
