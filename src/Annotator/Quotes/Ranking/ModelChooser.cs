namespace Annotator.Quotes.Ranking;

/// <summary>Takes the choice of the greatest score.</summary>
internal sealed class ModelChooser(QuoteModel model) : IChooser
{
    private readonly List<float> _scores = [];
    private float _best;
    private double _mass;

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
        (_best, _mass) = (_scores[best], 0);
        foreach (float score in _scores) _mass += Math.Exp(score - _best);
        return (best, 1 / _mass);
    }

    /// <inheritdoc/>
    public double ProbabilityOf(int index) => Math.Exp(_scores[index] - _best) / _mass;
}
