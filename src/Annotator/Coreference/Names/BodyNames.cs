using Annotator.Documents;

namespace Annotator.Coreference.Names;

/// <summary>Whether two names of states, organisations or places are one.</summary>
internal static class BodyNames
{
    private const int FuzzyLength = 9;

    /// <summary>Whether two forms of one type name one body or place.</summary>
    public static bool Same(NameForm a, NameForm b)
    {
        (NameForm shorter, NameForm longer) = a.Content.Length <= b.Content.Length ? (a, b) : (b, a);
        if (IsSpellingVariant(shorter, longer)) return true;
        if (a.Type == EntityType.Organisation) return IsAcronym(shorter, longer) || IsShortForm(shorter, longer);
        return a.Type == EntityType.State ? IsLongForm(shorter, longer) : IsPlacePart(shorter, longer);
    }

    // « Cédéao » folds alike; « Honk Kong » and « Hong Kong » differ by one letter.
    private static bool IsSpellingVariant(NameForm a, NameForm b)
    {
        string x = string.Concat(a.Content), y = string.Concat(b.Content);
        return x.Length >= FuzzyLength && SpellingDistance.Within(x, y, 1) && !DiffersByNumber(x, y);
    }

    // « République du Mali », « État d'Israël »; not « Guinée » in « Guinée équatoriale ».
    private static bool IsLongForm(NameForm shorter, NameForm longer) =>
        longer.Content.Length > shorter.Content.Length && PersonNames.IsSuffix(shorter.Content, longer.Content) &&
        (longer.Content[0] is "republique" or "royaume" or "etat" or "federation" or "principaute" or "emirat" or "sultanat" or "ile");

    private static bool DiffersByNumber(string x, string y) => x.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || y.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsAcronym(NameForm shorter, NameForm longer) =>
        shorter.Content.Length == 1 && longer.Content.Length > 1 && StartsUpper(shorter) &&
        (Acronyms.IsInitials(shorter.Content[0], longer.Words) || Acronyms.IsInitials(shorter.Content[0], longer.Content.ToArray()));

    private static bool StartsUpper(NameForm form) => char.IsUpper(form.Surface[0]);

    // « Sony Pictures » of « Sony Pictures Television », « Pasteur » of « Institut Pasteur »; a lower-case head (parquet, université) alone is none.
    private static bool IsShortForm(NameForm shorter, NameForm longer)
    {
        if (shorter.Content.Length == longer.Content.Length || !StartsUpper(shorter)) return false;
        if (PersonNames.IsPrefix(shorter.Content, longer.Content)) return true;
        return PersonNames.IsSuffix(shorter.Content, longer.Content) && !NameWords.IsLink(longer.Words[^(shorter.Content.Length + 1)]);
    }

    // « Lariboisière » of « hôpital Lariboisière », « Rio » of « Rio de Janeiro », « Montagny » of « Montagny-les-Lanches ».
    private static bool IsPlacePart(NameForm shorter, NameForm longer)
    {
        int more = longer.Content.Length - shorter.Content.Length;
        if (more < 1 || IsBearing(shorter.Content[0])) return false;
        if (PersonNames.IsSuffix(shorter.Content, longer.Content)) return more == 1 && char.IsLower(longer.Surface[0]);
        return PersonNames.IsPrefix(shorter.Content, longer.Content) && NameWords.IsLink(longer.Content[shorter.Content.Length]);
    }

    private static bool IsBearing(string word) => word is "nord" or "sud" or "est" or "ouest" or "centre" or "saint" or "mont" or "pays" or "cote" or "ile" or "iles" or "val" or "place" or "rue" or "gare" or "aeroport";
}
