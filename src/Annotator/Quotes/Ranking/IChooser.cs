namespace Annotator.Quotes.Ranking;

/// <summary>Decides between choices: by the model when text is read, by the right answers when the model is trained.</summary>
internal interface IChooser
{
    /// <summary>Begins a decision.</summary>
    void Begin(Asked asked);

    /// <summary>Offers a choice with its features, which are read at once.</summary>
    void Offer(Choice choice, FeatureList features);

    /// <summary>The number of the choice taken, and its probability.</summary>
    (int Index, double Probability) Decide();

    /// <summary>The probability of any choice of the last decision.</summary>
    double ProbabilityOf(int index);
}
