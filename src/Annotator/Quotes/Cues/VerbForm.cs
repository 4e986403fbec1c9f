namespace Annotator.Quotes.Cues;

/// <summary>What content a reporting word can introduce.</summary>
[Flags]
internal enum VerbFrames : ushort
{
    /// <summary>No content by itself.</summary>
    None = 0,

    /// <summary>« …, a-t-il dit ».</summary>
    Incise = 1,

    /// <summary>A clause with <c>que</c>.</summary>
    Clause = 2,

    /// <summary>An infinitive.</summary>
    Infinitive = 4,

    /// <summary>A fragment in marks.</summary>
    Fragment = 8,

    /// <summary>A colon.</summary>
    Colon = 16,

    /// <summary>Pronominal use.</summary>
    Pronominal = 32,

    /// <summary>An indirect question.</summary>
    Question = 64,

    /// <summary>A complement with a preposition.</summary>
    Prepositional = 128,
}

/// <summary>The tenses that a form can stand for.</summary>
[Flags]
internal enum VerbTenses : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A finite tense other than the conditional.</summary>
    Finite = 1,

    /// <summary>The conditional.</summary>
    Conditional = 2,

    /// <summary>The past participle.</summary>
    Past = 4,

    /// <summary>The present participle.</summary>
    Present = 8,

    /// <summary>The infinitive.</summary>
    Infinitive = 16,
}

/// <summary>A form of a reporting verb.</summary>
/// <param name="Lemma">Number of the verb in the list, from 1; 0 where the form is none.</param>
/// <param name="Class">Number of the verb's class, from 1.</param>
/// <param name="Frames">What it introduces.</param>
/// <param name="Risk">How often it is no saying: 0 hardly ever, 1 often, 2 mostly.</param>
/// <param name="Tenses">The tenses of the form.</param>
internal readonly record struct VerbForm(ushort Lemma, byte Class, VerbFrames Frames, byte Risk, VerbTenses Tenses)
{
    /// <summary>The number of a verb that the list lacks.</summary>
    public const ushort Unlisted = ushort.MaxValue - 1;
}
