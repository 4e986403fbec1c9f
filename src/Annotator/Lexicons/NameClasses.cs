using System.Collections.Immutable;

namespace Annotator.Lexicons;

/// <summary>What the letter behind a name tells in each list; the head of the list says the same in words.</summary>
internal static class NameClasses
{
    /// <summary>The lists and what their letters tell; an unknown letter tells nothing, which is a fault of the list.</summary>
    public static ImmutableArray<(string List, Func<char, NameList> Classify)> All { get; } =
    [
        ("states", c => NameList.State),
        ("seats", c => NameList.Seat),
        ("demonyms", c => NameList.Demonym),
        ("places", c => c switch
        {
            'c' => NameList.City,
            't' => NameList.Town,
            'm' => NameList.Commune,
            'v' => NameList.Village,
            'r' => NameList.Region,
            's' => NameList.Subdivision,
            'f' => NameList.Feature,
            _ => NameList.None,
        }),
        ("firstnames", c => c switch
        {
            'm' => NameList.GivenMasculine,
            'f' => NameList.GivenFeminine,
            'e' => NameList.GivenMasculine | NameList.GivenFeminine,
            'M' => NameList.GivenRare | NameList.RareMasculine,
            'F' => NameList.GivenRare | NameList.RareFeminine,
            'E' => NameList.GivenRare | NameList.RareMasculine | NameList.RareFeminine,
            _ => NameList.None,
        }),
        ("surnames", c => c switch { 'c' => NameList.Surname, 'r' => NameList.SurnameRare, _ => NameList.None }),
        ("people", c => c switch { 'p' => NameList.Person, 'l' => NameList.Leader, _ => NameList.None }),
        ("organisations", c => c switch
        {
            'o' => NameList.Organisation,
            'm' => NameList.Media,
            'p' => NameList.Party,
            'u' => NameList.Research,
            _ => NameList.None,
        }),
        ("heads", c => c switch { 'b' => NameList.BodyHead, 'p' => NameList.PlaceHead, _ => NameList.None }),
    ];
}
