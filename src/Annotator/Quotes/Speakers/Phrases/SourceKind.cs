namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>What a quote's source phrase is: each kind weighs the evidence for its candidates in its own way.</summary>
internal enum SourceKind : byte
{
    /// <summary>The quote has no source phrase.</summary>
    None,

    /// <summary>The quote has no source phrase, but the author's own words of its sentence name somebody.</summary>
    Framed,

    /// <summary>A name, with or without title: « le ministre Sergueï Lavrov ».</summary>
    Named,

    /// <summary>A singular pronoun: « il », « cette dernière ».</summary>
    Pronoun,

    /// <summary>A pronoun that means whoever was named last: « cette dernière », « celui-ci ».</summary>
    Latter,

    /// <summary>A plural pronoun: « ils », « ces derniers ».</summary>
    Plural,

    /// <summary>« on », « nous », « je ».</summary>
    Impersonal,

    /// <summary>A human being by an office: « la ministre ».</summary>
    Office,

    /// <summary>A human being by a trade: « le chanteur ».</summary>
    Trade,

    /// <summary>Somebody of somebody: « son avocat », « la mère ».</summary>
    Kin,

    /// <summary>Any other human being by a noun: « la jeune femme ».</summary>
    Human,

    /// <summary>Several human beings by a noun: « les chercheurs ».</summary>
    Group,

    /// <summary>A body by a noun: « le parquet ».</summary>
    Body,

    /// <summary>A medium by a noun: « le quotidien ».</summary>
    Medium,

    /// <summary>Something written: « le communiqué ».</summary>
    Written,

    /// <summary>A source of information: « une source proche du dossier », « la même source ».</summary>
    Information,

    /// <summary>Any other phrase.</summary>
    Other,
}

/// <summary>What kinds of source phrase have in common.</summary>
internal static class SourceKinds
{
    /// <summary>Whether there is no phrase.</summary>
    public static bool IsAbsent(this SourceKind kind) => kind is SourceKind.None or SourceKind.Framed;

    /// <summary>Whether the phrase tells so little of a speaker that the names of its sentence are asked too: none, or « le trafic ».</summary>
    public static bool IsWeak(this SourceKind kind) => kind.IsAbsent() || kind is SourceKind.Other or SourceKind.Written;

    /// <summary>Whether the phrase is a singular pronoun.</summary>
    public static bool IsPronoun(this SourceKind kind) => kind is SourceKind.Pronoun or SourceKind.Latter;

    /// <summary>Whether the phrase means one human being by a noun.</summary>
    public static bool IsHuman(this SourceKind kind) => kind is SourceKind.Office or SourceKind.Trade or SourceKind.Kin or SourceKind.Human;

    /// <summary>Whether the phrase means a body of people by a noun.</summary>
    public static bool IsBody(this SourceKind kind) => kind is SourceKind.Body or SourceKind.Medium;
}
