using System.Text.RegularExpressions;

namespace Annotator.Training.Lexicons;

/// <summary>Compiles the lists of <c>models/lexicons</c> from the raw gazetteers and the project's own seeds. Same sources, same bytes.</summary>
internal sealed partial class LexiconBuilder(RawTables raw, string seeds)
{
    private const string GeoNames = "Sources: GeoNames (CC BY 4.0), Natural Earth (public domain), INSEE via the communes package (MIT), Unicode CLDR (Unicode-3.0), own seeds (MIT).";
    private const int CommonFirstName = 500;
    private const int CommonSurname = 2000;
    private const int ShortestSurname = 5;
    private const int City = 100_000;
    private const int Commune = 5_000;

    /// <summary>All lists.</summary>
    public IEnumerable<ListFile> Build() => [States(), Places(), FirstNames(), Surnames(), Organisations(), People()];

    private ListFile States()
    {
        var list = new ListFile(
            "states.tsv",
            "States by short, long and variant name, with their ISO 3166-1 alpha-2 code (own codes for former states and states of disputed recognition).",
            "Sources: Unicode CLDR (Unicode-3.0), Wikidata (CC0), datahub country codes (PDDL), own seeds (MIT). Licence of the compilation: MIT.",
            "name\tcode");
        var wrong = SeedTable("states.tsv").Where(f => f[1] == "-").SelectMany(f => f[0].Split('|')).ToHashSet(StringComparer.Ordinal);
        foreach (string[] f in SeedTable("states.tsv").Where(f => f[1] != "-")) list.AddAll(f[0], f[1]);
        var territories = SeedTable("territories.tsv").Select(f => f[0]).ToHashSet(StringComparer.Ordinal);
        foreach (string[] f in raw.Rows("countries.tsv", 13))
        {
            if (territories.Contains(f[0])) continue;
            list.Add(f[4], f[0]);
            foreach (string variant in f[7].Split('|').Where(v => v.Length > 2 && !v.Contains('(') && !wrong.Contains(v))) list.Add(variant, f[0]);
            list.Add(Article().Replace(f[6], string.Empty), f[0]);
        }

        return list;
    }

    private ListFile Places()
    {
        var list = new ListFile(
            "places.tsv",
            "Places and their class: c city of 100,000 people or more, t smaller city, m French commune of 5,000 or more, v smaller commune, r French region or département, s region of another state, f sea, river, relief, macro-region, building.",
            GeoNames,
            "name\tclass");
        foreach (string[] f in SeedTable("places.tsv")) list.AddAll(f[1], "f");
        foreach (string[] f in raw.Rows("geo_extra_seed.tsv", 3)) list.AddAll(f[1], "f");
        var territories = SeedTable("territories.tsv").Select(f => f[0]).ToHashSet(StringComparer.Ordinal);
        foreach (string[] f in raw.Rows("countries.tsv", 13).Where(f => territories.Contains(f[0]))) list.Add(f[4], "f");
        foreach (string[] f in raw.Rows("departements_regions_fr.tsv", 3, 0)) list.Add(f[2], "r");
        foreach (string[] f in raw.Rows("cities.tsv", 6)) list.AddAll(f[5], RawTables.Number(f[4]) > City ? "c" : "t");
        foreach (string[] f in raw.Rows("communes_fr.tsv", 4)) list.Add(f[1], RawTables.Number(f[3]) > Commune ? "m" : "v");
        foreach (string[] f in raw.Rows("subdivisions_cldr_fr.tsv", 2, 0)) list.Add(f[1], "s");
        foreach (Seed seed in SeedFile.ReadFolder(Path.Combine(seeds, "Places"))) list.AddAll(seed.Names, PlaceClass(seed.Kind));
        return list;
    }

    private ListFile FirstNames()
    {
        var list = new ListFile(
            "firstnames.tsv",
            "First names: m, f given to men, to women; e to both; upper-case M F E where rare (500 bearers or fewer in the French counts).",
            "Sources: INSEE first-name counts (Licence Ouverte), Wikidata (CC0), MIT lists; the rows known from the MPL-2.0 list alone are left out.",
            "name\tclass");
        foreach (string[] f in raw.Rows("firstnames.tsv", 5))
        {
            if (f[3] == "H") continue;
            string gender = f[1] is "m" or "f" ? f[1] : "e";
            list.Add(f[0], RawTables.Number(f[2]) > CommonFirstName ? gender : gender.ToUpperInvariant());
        }

        return list;
    }

    private ListFile Surnames()
    {
        var list = new ListFile(
            "surnames.tsv",
            "Surnames: c common (over 2,000 births in France from 1891 to 2000), r rare.",
            "Sources: INSEE surname counts (Licence Ouverte), Wikidata (CC0), MIT lists; the rows known from the MPL-2.0 list alone are left out.",
            "name\tclass");
        foreach (string[] f in raw.Rows("surnames.tsv", 3))
            if (f[2] != "H") list.Add(f[0], RawTables.Number(f[1]) > CommonSurname ? "c" : "r");
        return list;
    }

    private ListFile Organisations()
    {
        var list = new ListFile(
            "organisations.tsv",
            "Organisations: o well known, m media, p party, u research body or university.",
            "Sources: own seeds (MIT), EU bodies (CC BY 4.0), Le Monde diplomatique's media list (ODC-By 1.0), Party Facts (MIT), ROR (CC0; acronyms left out).",
            "name\tclass");
        foreach (Seed seed in SeedFile.ReadFolder(Path.Combine(seeds, "Organisations")).OrderBy(s => s.Kind != "media")) list.AddAll(seed.Names, BodyClass(seed.Kind));
        foreach (string[] f in raw.Rows("orgs_seed.tsv", 3)) list.AddAll([f[1], .. f[2].Split('|')], BodyClass(f[0]));
        foreach (string[] f in raw.Rows("media_mdiplo.tsv", 6)) list.Add(f[0], "m");
        foreach (string[] f in raw.Rows("orgs_eu_bodies_fr.tsv", 3, 0)) list.Add(f[1], "o");
        foreach (string[] f in raw.Rows("parties_partyfacts.tsv", 6))
        {
            string party = Bracket().Replace(f[4], string.Empty).Trim();
            if (party.Length > 4 && char.IsUpper(party[0])) list.Add(party, "p");
        }

        foreach (string[] f in raw.Rows("orgs_ror_fr.tsv", 7))
            foreach (string body in f[4].Split('|').Where(b => b.Length > 3 && b.Contains(' '))) list.Add(body, "u");
        return list;
    }

    private ListFile People()
    {
        var list = new ListFile(
            "people.tsv",
            "Public figures: p by full name, l by the one word by which the best known go. Russian, Ukrainian and Belarusian names also as French papers spell them.",
            "Sources: Wikidata (CC0), CIA World Leaders (public domain), own seeds (MIT).",
            "name\tclass");
        foreach (Seed seed in SeedFile.Read("people.names", File.ReadLines(Path.Combine(seeds, "people.names")))) AddPeople(list, seed.Names);
        foreach (string[] f in raw.Rows("leaders_fr_seed.tsv", 4)) AddPeople(list, [f[0], f[0][(f[0].LastIndexOf(' ') + 1)..], .. f[1].Split('|')]);
        foreach (string[] f in raw.Rows("leaders_2026.tsv", 7).Where(f => f[3].Contains(' '))) list.Add(f[3], "p");
        foreach (string[] f in raw.Rows("people.tsv", 6).Where(f => f[1].Contains(' ')))
        {
            list.Add(f[1], "p");
            if (Russian().IsMatch(f[4]) && RussianNames.InFrench(f[1]) is { } french) list.Add(french, "p");
        }

        return list;
    }

    private static void AddPeople(ListFile list, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (name.Contains(' ')) list.Add(name, "p");
            else if (name.Length >= ShortestSurname) list.Add(name, "l");
        }
    }

    // Parties stay with the well-known bodies: class p is the long tail of foreign parties in their own languages.
    private static string BodyClass(string kind) => kind switch { "media" => "m", "university" => "u", _ => "o" };

    private static string PlaceClass(string kind) => kind switch { "region" => "s", "water" or "site" => "f", _ => "t" };

    private IEnumerable<string[]> SeedTable(string file) => new RawTables(seeds).Rows(file, 3).Where(f => !f[0].StartsWith('#'));

    [GeneratedRegex(@"^(la|le|les|l['’])\s*")]
    private static partial Regex Article();

    [GeneratedRegex("^(russia|ukraine|belarus)")]
    private static partial Regex Russian();

    [GeneratedRegex(@"\(.*")]
    private static partial Regex Bracket();
}
