namespace Annotator.Entities.Learned;

/// <summary>A trained tagger.</summary>
/// <param name="Name">What the model calls itself.</param>
/// <param name="Scheme">Its tags.</param>
/// <param name="Weights">Its weights.</param>
/// <param name="Clusters">Its word clusters.</param>
/// <param name="Calibration">What confidences are worth in a pipeline with it.</param>
internal sealed record TaggerModel(string Name, TagScheme Scheme, LinearModel Weights, WordClusters Clusters, Calibration Calibration);
