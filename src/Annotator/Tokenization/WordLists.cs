using System.Collections.Frozen;

namespace Annotator.Tokenization;

/// <summary>The closed classes of French words on which the rules of the tokenizer turn. Looked up in lower case, without allocation.</summary>
internal static class WordLists
{
    /// <summary>What may stand before the apostrophe of an elision: « l’Élysée », « lorsqu’elle ».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = Set(
        "l d j m n s t c qu jusqu lorsqu puisqu quoiqu");

    /// <summary>What follows the hyphen of an inverted subject: « a-t-il », « dit-elle ».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clitics = Set(
        "il elle on ils elles je tu nous vous ce t-il t-elle t-on t-ils t-elles");

    /// <summary>Compounds that look like an inversion: « un rendez-vous ».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoInversions = Set("rendez chez garde sauve parce");

    /// <summary>Prefixes that stand before a name: « pro-Haftar ».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Set("pro anti ex non post pré");

    /// <summary>Abbreviations that keep their full stop: « M. Diop », « av. J.-C. ».</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Set(
        "m mm mme mmes mlle mlles me mes dr drs pr prs mgr st ste sts stes av apr env cf art al tél vol éd hab janv févr juil sept oct nov déc bd boul "
        + "col gén lt cdt cap adj sgt min prof dir réf chap fig jr sr vs mr mrs ms inc ltd corp co no etc");

    /// <summary>Ends of domain names: <c>information.tv5monde.com</c> is one token, « agricoles.Alors » is two sentences.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Set(
        "com fr net org info ml ci sn bf ne cm ga td cg cd tn ma dz ru eu be ch ca uk de gov gouv edu int io tv africa news quebec bzh paris");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
