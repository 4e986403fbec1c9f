namespace Annotator.Quotes.Ranking;

/// <summary>Takes the choice of the greatest score.</summary>
internal sealed class ModelChooser(QuoteModel model) : IChooser
{
    private readonly List<float> _scores = [];

    /// <inheritdoc/>
    public void Begin(Asked asked) => _scores.Clear();

    /// <inheritdoc/>
    public void Offer(Choice choice, FeatureList features) => _scores.Add(model.Score(features.Slots));

    /// <inheritdoc/>
    public (int Index, double Probability) Decide()
    {
        int best = 0;
        for (int i = 1; i < _scores.Count; i++)
            if (_scores[i] > _scores[best]) best = i;
        double mass = 0;
        foreach (float score in _scores) mass += Math.Exp(score - _scores[best]);
        return (best, 1 / mass);
    }
}
