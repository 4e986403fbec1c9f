using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation.Reports;

/// <summary>What an evaluation takes.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The types that count.</summary>
    public ImmutableArray<EntityType> Types { get; init; } = DocumentScore.Types;

    /// <summary>Samples of the bootstrap.</summary>
    public int Samples { get; init; } = 1000;

    /// <summary>Seed of the bootstrap.</summary>
    public int Seed { get; init; } = 7;
}

/// <summary>Everything measured on one set of documents.</summary>
public sealed record EvaluationReport
{
    /// <summary>Number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>The counts that agree with <c>score.py</c>; of the four types of news, whichever types were asked for.</summary>
    public required DocumentScore Total { get; init; }

    /// <summary>Names by type.</summary>
    public required ImmutableArray<TypeScore> ByType { get; init; }

    /// <summary>Names of all types asked for, with the interval of their strict F1 that holds 95 % of samples of documents.</summary>
    public required (Counts Strict, Counts Overlap, Interval Interval) Names { get; init; }

    /// <summary>Mean of the documents' strict F1 over names; documents without right or found names are passed over.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>The interval of the end-to-end F1 of quotes.</summary>
    public required Interval QuoteInterval { get; init; }

    /// <summary>Types in the gold and in the answer.</summary>
    public required ConfusionMatrix Confusion { get; init; }

    /// <summary>Confidences of names; right means span and type.</summary>
    public required Reliability NameReliability { get; init; }

    /// <summary>Confidences of quotes; right means content (overlap 0.3) and speaker.</summary>
    public required Reliability QuoteReliability { get; init; }

    /// <summary>Measures answers against the gold.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationReport Of(IEnumerable<(GoldDocument Gold, AnnotatedDocument System)> documents, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var tally = new EvaluationTally(options ?? new EvaluationOptions());
        foreach ((GoldDocument gold, AnnotatedDocument system) in documents) tally.Add(gold, system);
        return tally.Finish();
    }
}
