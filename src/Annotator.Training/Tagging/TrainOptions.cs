namespace Annotator.Training.Tagging;

/// <summary>What a training run takes.</summary>
internal sealed record TrainOptions
{
    /// <summary>Where the model goes.</summary>
    public required string Output { get; init; }

    /// <summary>Gold files to learn from: <c>FILE</c>, <c>FILE:0.3</c> with a weight, <c>FILE:1:mend</c> with the labels brought in line with the guidelines.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>Gold files to score.</summary>
    public IReadOnlyList<string> Dev { get; init; } = [];

    /// <summary>Word clusters, or null.</summary>
    public string? Clusters { get; init; }

    /// <summary>The types to learn; empty for all that the data hold.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Each how many-th page by hand is learnt in capitals too; 0 for none.</summary>
    public int CapitalsEvery { get; init; }

    /// <summary>How much the copies in capitals count.</summary>
    public float CapitalsWeight { get; init; } = 0.5f;

    /// <summary>Each how many-th page by hand is kept back in a first run, whose confidences on it make the calibration; 0 for no calibration.</summary>
    public int CalibrateEvery { get; init; }

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 2;

    /// <summary>How many taggers, each with an order of its own, are averaged; one alone gives the calibration.</summary>
    public int Members { get; init; } = 1;

    /// <summary>The share of a token's features that are left out while learning, others each time.</summary>
    public float Drop { get; init; }

    /// <summary>Features that stay.</summary>
    public int Rows { get; init; } = 380_000;

    /// <summary>Seed of the order of pages.</summary>
    public int Seed { get; init; } = 7;
}
