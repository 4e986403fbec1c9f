namespace Annotator.ML;

/// <summary>
/// The columns that <see cref="AnnotatorCatalog.AnnotateFrench"/> adds, as a class for <c>PredictionEngine</c> and <c>CreateEnumerable</c>. Vectors of one kind run side by side:
/// item i of each belongs to mention, entity or quote i. Offsets are UTF-16 code units, half-open, into the text as given.
/// </summary>
public sealed class FrenchAnnotations
{
    /// <summary>The names as they stand in the text.</summary>
    public string[] MentionText { get; set; } = [];

    /// <summary>PER, STATE, ORG, LOC or the user's own.</summary>
    public string[] MentionType { get; set; } = [];

    /// <summary>Where each name starts.</summary>
    public int[] MentionStart { get; set; } = [];

    /// <summary>Where each name ends.</summary>
    public int[] MentionEnd { get; set; } = [];

    /// <summary>Probability that span and type are right, from 0 to 1.</summary>
    public float[] MentionConfidence { get; set; } = [];

    /// <summary>The id of the individual that each name names.</summary>
    public string[] MentionEntity { get; set; } = [];

    /// <summary>The ids of the individuals.</summary>
    public string[] EntityId { get; set; } = [];

    /// <summary>Their types.</summary>
    public string[] EntityType { get; set; } = [];

    /// <summary>The fullest name of each that the text gives.</summary>
    public string[] EntityName { get; set; } = [];

    /// <summary>The words of the quotes, outer marks included.</summary>
    public string[] QuoteText { get; set; } = [];

    /// <summary>Direct, Mixed or Indirect.</summary>
    public string[] QuoteKind { get; set; } = [];

    /// <summary>Where each quote starts.</summary>
    public int[] QuoteStart { get; set; } = [];

    /// <summary>Where each quote ends; one that an incise cuts has the words between inside.</summary>
    public int[] QuoteEnd { get; set; } = [];

    /// <summary>Name or description of each speaker; empty where nobody is to be found.</summary>
    public string[] QuoteSpeaker { get; set; } = [];

    /// <summary>The id of each speaker; empty where it is never named.</summary>
    public string[] QuoteSpeakerEntity { get; set; } = [];

    /// <summary>Probability that content and speaker are right, from 0 to 1.</summary>
    public float[] QuoteConfidence { get; set; } = [];

    /// <summary>The whole document in the JSON form of the library.</summary>
    public string AnnotationJson { get; set; } = string.Empty;
}
