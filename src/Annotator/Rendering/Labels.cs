using Annotator.Documents;

namespace Annotator.Rendering;

/// <summary>The French words of the page.</summary>
internal static class Labels
{
    /// <summary>Heading of the entities of a type.</summary>
    public static string Group(EntityType type) => type.Code switch
    {
        "PER" => "Personnes",
        "STATE" => "États",
        "ORG" => "Organisations",
        "LOC" => "Lieux",
        "DEM" => "Gentilés",
        _ => type.Code,
    };

    /// <summary>One entity of a type.</summary>
    public static string One(EntityType type) => type.Code switch
    {
        "PER" => "personne",
        "STATE" => "État",
        "ORG" => "organisation",
        "LOC" => "lieu",
        "DEM" => "gentilé",
        _ => type.Code,
    };

    /// <summary>The style class of a type.</summary>
    public static string Style(EntityType type) => type.Code is "PER" or "STATE" or "ORG" or "LOC" or "DEM" ? type.Code : "OWN";

    /// <summary>How a quote renders the words of its source.</summary>
    public static string Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "citation",
        QuoteKind.Mixed => "citation partielle",
        _ => "propos rapportés",
    };

    /// <summary>The style class of a kind.</summary>
    public static string Style(QuoteKind kind) => kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" };
}
