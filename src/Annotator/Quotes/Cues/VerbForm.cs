namespace Annotator.Quotes.Cues;

/// <summary>What the list of reporting verbs says of a form: moods, frames, risk.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>No form of a reporting verb.</summary>
    None = 0,

    /// <summary>Finite, third person.</summary>
    Finite = 1 << 0,

    /// <summary>Past participle.</summary>
    Participle = 1 << 1,

    /// <summary>Present participle.</summary>
    Gerund = 1 << 2,

    /// <summary>Infinitive.</summary>
    Infinitive = 1 << 3,

    /// <summary>May stand as an incise.</summary>
    Incise = 1 << 4,

    /// <summary>Takes <c>que</c> and a clause.</summary>
    Que = 1 << 5,

    /// <summary>Takes an infinitive.</summary>
    TakesInfinitive = 1 << 6,

    /// <summary>Takes a noun phrase that may hold a fragment.</summary>
    NounPhrase = 1 << 7,

    /// <summary>Takes a colon.</summary>
    Colon = 1 << 8,

    /// <summary>Takes a preposition.</summary>
    Preposition = 1 << 9,

    /// <summary>Often means something else.</summary>
    MiddleRisk = 1 << 10,

    /// <summary>Mostly means something else.</summary>
    HighRisk = 1 << 11,

    /// <summary>A state of mind (penser, espérer, regretter): speech only where it holds a marked stretch.</summary>
    Private = 1 << 12,
}
