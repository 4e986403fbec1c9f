namespace Annotator.Lexicons;

/// <summary>The lists that a word or phrase stands in. A hit is evidence, not a verdict: many surnames and communes are common words too.</summary>
[Flags]
internal enum NameList
{
    /// <summary>On no list.</summary>
    None = 0,

    /// <summary>A state.</summary>
    State = 1 << 0,

    /// <summary>A capital, palace or office that stands for a government.</summary>
    Seat = 1 << 1,

    /// <summary>The adjective or inhabitant of a state.</summary>
    Demonym = 1 << 2,

    /// <summary>A city of 100,000 people or more.</summary>
    City = 1 << 3,

    /// <summary>A smaller city.</summary>
    Town = 1 << 4,

    /// <summary>A French commune of 5,000 people or more.</summary>
    Commune = 1 << 5,

    /// <summary>A smaller French commune.</summary>
    Village = 1 << 6,

    /// <summary>A French region or département.</summary>
    Region = 1 << 7,

    /// <summary>A region of another state.</summary>
    Subdivision = 1 << 8,

    /// <summary>A sea, river, mountain, desert, macro-region or building.</summary>
    Feature = 1 << 9,

    /// <summary>A common first name of men.</summary>
    GivenMasculine = 1 << 10,

    /// <summary>A common first name of women.</summary>
    GivenFeminine = 1 << 11,

    /// <summary>A rare first name.</summary>
    GivenRare = 1 << 12,

    /// <summary>A common surname.</summary>
    Surname = 1 << 13,

    /// <summary>A rare surname.</summary>
    SurnameRare = 1 << 14,

    /// <summary>A public figure by full name.</summary>
    Person = 1 << 15,

    /// <summary>A well-known organisation.</summary>
    Organisation = 1 << 16,

    /// <summary>A newspaper, station, channel or agency.</summary>
    Media = 1 << 17,

    /// <summary>A political party.</summary>
    Party = 1 << 18,

    /// <summary>A research body or university.</summary>
    Research = 1 << 19,

    /// <summary>A title or function before or after a person's name.</summary>
    Title = 1 << 20,

    /// <summary>A common noun that opens names of bodies: « ministère », « tribunal ».</summary>
    BodyHead = 1 << 21,

    /// <summary>A common noun that opens names of places: « mer », « rue ».</summary>
    PlaceHead = 1 << 22,

    /// <summary>The surname by which a head of state, minister or leader is known.</summary>
    Leader = 1 << 23,

    /// <summary>A rare first name that men bear: known to <see cref="NameLists.GenderOf"/> alone.</summary>
    RareMasculine = 1 << 24,

    /// <summary>A rare first name that women bear: known to <see cref="NameLists.GenderOf"/> alone.</summary>
    RareFeminine = 1 << 25,
}
