using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>What a noun stands for when it stands for a speaker.</summary>
internal enum NounClass : byte
{
    /// <summary>No noun of the list.</summary>
    None,

    /// <summary>A civility before a name: <c>M.</c>, <c>Mme</c>.</summary>
    Civility,

    /// <summary>An office: <c>ministre</c>.</summary>
    Function,

    /// <summary>A trade: <c>chanteuse</c>.</summary>
    Trade,

    /// <summary>A relative: <c>mère</c>.</summary>
    Kin,

    /// <summary>Any human being: <c>jeune femme</c>.</summary>
    Human,

    /// <summary>Somebody of the same office: <c>homologue</c>.</summary>
    Peer,

    /// <summary>A body: <c>syndicat</c>.</summary>
    Organisation,

    /// <summary>A medium: <c>quotidien</c>.</summary>
    Media,

    /// <summary>Something written: <c>communiqué</c>.</summary>
    Document,

    /// <summary>A source of information: <c>source</c>.</summary>
    Source,

    /// <summary>A state or its government: <c>pays</c>.</summary>
    State,

    /// <summary>Several people under a singular noun: <c>famille</c>.</summary>
    Group,
}

/// <summary>A noun of the list.</summary>
/// <param name="Class">What it stands for.</param>
/// <param name="Gender">Its gender; unknown where both have one form.</param>
/// <param name="Plural">Whether the form is a plural.</param>
/// <param name="Sense">Number of what it may denote, for <see cref="NominalLexicon.Share"/>.</param>
internal readonly record struct Noun(NounClass Class, Gender Gender, bool Plural, int Sense)
{
    /// <summary>Whether the noun stands for one human being or, in the plural, for several.</summary>
    public bool IsHuman => Class is NounClass.Civility or NounClass.Function or NounClass.Trade or NounClass.Kin or NounClass.Human or NounClass.Peer;

    /// <summary>Whether the noun stands for a body of people.</summary>
    public bool IsBody => Class is NounClass.Organisation or NounClass.Media or NounClass.State;
}
