using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>Picks one of the candidates of a quote: the model at run time, the right answer while training.</summary>
internal interface ISpeakerChooser
{
    /// <summary>Whether other source phrases of doubtful ones are to be tried too.</summary>
    bool WeighsSources { get; }

    /// <summary>The share of the last choice for a quote, from 0 to 1.</summary>
    double ShareOf(int quote);

    /// <summary>The index of the chosen candidate.</summary>
    /// <param name="quote">Number of the quote.</param>
    /// <param name="final">Whether the answer stands; false for a quote without source phrase that is asked for again.</param>
    /// <param name="source">Its source phrase.</param>
    /// <param name="options">The candidates, at least one.</param>
    int Choose(int quote, bool final, SourcePhrase source, ReadOnlySpan<Option> options);
}
