namespace Annotator.Quotes.Speakers;

/// <summary>What a quote's source phrase is: each kind weighs the evidence for its candidates in its own way.</summary>
internal enum SourceKind : byte
{
    /// <summary>The quote has no source phrase.</summary>
    None,

    /// <summary>A name, with or without title: « le ministre Sergueï Lavrov ».</summary>
    Named,

    /// <summary>A singular pronoun: « il », « cette dernière ».</summary>
    Pronoun,

    /// <summary>A plural pronoun: « ils », « ces derniers ».</summary>
    Plural,

    /// <summary>« on », « nous », « je ».</summary>
    Impersonal,

    /// <summary>A human being by a noun: « la ministre ».</summary>
    Human,

    /// <summary>Several human beings by a noun: « les chercheurs ».</summary>
    Group,

    /// <summary>A body by a noun: « le parquet », « le quotidien ».</summary>
    Body,

    /// <summary>Something written, or a source of information: « le communiqué », « une source proche du dossier ».</summary>
    Written,

    /// <summary>Any other phrase.</summary>
    Other,
}
