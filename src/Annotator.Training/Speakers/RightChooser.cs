using Annotator.Evaluation;
using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Training.Speakers;

/// <summary>One quote to learn from.</summary>
/// <param name="Kind">Kind of its source phrase.</param>
/// <param name="Options">The evidence of each candidate.</param>
/// <param name="Right">Which candidates are right.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(SourceKind Kind, EvidenceSet[] Options, bool[] Right, float Weight);

/// <summary>
/// Keeps every decision as an example. Picks the right candidate or, given a model, that model's: what is learnt then holds for a history with errors in it.
/// </summary>
internal sealed class RightChooser(GoldPage page, List<Example> examples, SpeakerModel? history) : ISpeakerChooser
{
    /// <inheritdoc/>
    public bool WeighsSources => false;

    /// <inheritdoc/>
    public double ShareOf(int quote) => 1;

    /// <inheritdoc/>
    public int Choose(int quote, bool final, SourcePhrase source, ReadOnlySpan<Option> options)
    {
        if (page.Pairs[quote] < 0) return history is null ? options.Length - 1 : Best(history, source.Kind, options);
        GoldQuote gold = page.Gold.Quotes!.Value[page.Pairs[quote]];
        var right = new bool[options.Length];
        var evidence = new EvidenceSet[options.Length];
        int first = -1;
        for (int i = 0; i < options.Length; i++)
        {
            evidence[i] = options[i].Evidence;
            string? name = options[i].IsNew ? source.Description(page.Gold.Text) : options[i].Referent?.Name;
            right[i] = SpeakerNames.Same(gold.Speaker, name, page.Gold.Surfaces);
            if (right[i] && first < 0) first = i;
        }

        if (final && first >= 0) examples.Add(new Example(source.Kind, evidence, right, page.Weight));
        if (history is not null) return Best(history, source.Kind, options);
        return first >= 0 ? first : options.Length - 1;
    }

    private static int Best(SpeakerModel model, SourceKind kind, ReadOnlySpan<Option> options)
    {
        var scores = new double[options.Length];
        model.Score(kind, options, scores);
        return Array.IndexOf(scores, scores.Max());
    }
}
