using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Annotator.Training.Quotes;

/// <summary><c>verbs DATA MODELS SEEDS</c>: the forms of the reporting verbs, from the list of verbs and the morphological lexicon.</summary>
internal static class ReportingVerbsCommand
{
    private static readonly string[] Tenses = ["ipre", "iimp", "ipsi", "ifut", "cond", "ppas", "ppre", "infi"];

    /// <summary>Writes <c>lexicons/reporting_verbs.tsv</c>.</summary>
    public static int Run(string data, string models, string seeds)
    {
        string folder = Path.Combine(data, "lexicons");
        Dictionary<string, string[]> verbs = Verbs(
            File.ReadLines(Path.Combine(folder, "reporting_verbs.txt")).SkipWhile(l => l != "[verbs]").Skip(1).TakeWhile(l => l != "[nouns]").Concat(File.ReadLines(seeds)));
        var forms = new Dictionary<string, SortedSet<string>[]>(StringComparer.Ordinal);
        foreach (string[] fields in Rows(Path.Combine(folder, "hunspell_fr_pos.tsv.gz")))
        {
            int tense = Array.IndexOf(Tenses, fields[1]);
            if (tense < 0 || !verbs.ContainsKey(fields[3]) || !IsThirdPerson(fields[0], fields[1])) continue;
            if (!forms.TryGetValue(fields[3], out SortedSet<string>[]? table))
                forms[fields[3]] = table = [.. Tenses.Select(_ => new SortedSet<string>(StringComparer.Ordinal))];
            table[tense].Add(fields[0]);
        }

        Write(Path.Combine(models, "lexicons", "reporting_verbs.tsv"), verbs, forms);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reporting_verbs.tsv: {forms.Count} verbs"));
        return 0;
    }

    // « se défendre » and « défendre » share their forms, and so one entry.
    private static Dictionary<string, string[]> Verbs(IEnumerable<string> lines)
    {
        var verbs = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] fields = line.Split('\t');
            if (fields.Length < 4 || line[0] == '#') continue;
            string lemma = fields[0].StartsWith("se ", StringComparison.Ordinal) ? fields[0][3..] : fields[0].StartsWith("s'", StringComparison.Ordinal) ? fields[0][2..] : fields[0];
            if (lemma.Contains(' ')) continue;
            if (verbs.TryGetValue(lemma, out string[]? known)) known[1] = string.Concat((known[1] + fields[2]).Distinct().Order());
            else verbs[lemma] = [fields[1], string.Concat(fields[2].Order()), fields[3]];
        }

        return verbs;
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            if (fields.Length == 4) yield return fields;
        }
    }

    // The lexicon does not name persons; the endings of the first and second do not occur in the third.
    private static bool IsThirdPerson(string form, string tense) => tense switch
    {
        "ipre" => form[^1] is 'e' or 't' or 'd' or 'c' || form.EndsWith("va", StringComparison.Ordinal),
        "iimp" or "cond" => form.EndsWith("ait", StringComparison.Ordinal) || form.EndsWith("aient", StringComparison.Ordinal),
        "ipsi" => form[^1] is 'a' or 't' && !form.EndsWith("ât", StringComparison.Ordinal),
        "ifut" => form.EndsWith("ra", StringComparison.Ordinal) || form.EndsWith("ront", StringComparison.Ordinal),
        _ => true,
    };

    private static void Write(string path, Dictionary<string, string[]> verbs, Dictionary<string, SortedSet<string>[]> forms)
    {
        var text = new StringBuilder();
        text.Append("# Reporting verbs: lemma, class, frames, risk, third-person forms by tense. Made by 'verbs DATA MODELS SEEDS'.\n");
        text.Append("# Frames: I incise, K que, D infinitive, N fragment, C colon, S pronominal, Q question, P prepositional. Risk: l, m, h.\n");
        text.Append("# Source: forms of Dicollecte, hunspell-fr-comprehensive 7.0 (MPL-2.0: this file may be used under the MPL-2.0). Verbs and codes: own list.\n");
        foreach (string lemma in forms.Keys.Order(StringComparer.Ordinal))
        {
            string[] codes = verbs[lemma];
            IEnumerable<string> tenses = Tenses.Select((tense, i) => $"{tense}:{string.Join(',', forms[lemma][i])}").Where(t => t[^1] != ':');
            text.Append(CultureInfo.InvariantCulture, $"{lemma}\t{codes[0]}\t{codes[1]}\t{codes[2]}\t{string.Join(' ', tenses)}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
