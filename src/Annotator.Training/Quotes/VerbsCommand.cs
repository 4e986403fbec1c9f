using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Annotator.Training.Quotes;

/// <summary><c>verbs DATA MODELS</c>: writes the forms of the reporting verbs, from their list and the morphological lexicon.</summary>
internal static class VerbsCommand
{
    private const string Head =
        "# Forms of reporting verbs: form; moods (f finite third person, p past participle, g present participle, i infinitive); frames (I incise, K que, D infinitive,\n"
        + "# N noun phrase, C colon, P preposition, Q indirect question, S reflexive); risk (l nearly always speech, m often something else, h mostly not); lemma.\n"
        + "# Sources: own list of reporting verbs (MIT); forms from Dicollecte's French lexicon 7.0 (hunspell-fr-comprehensive, MPL-2.0: this file may be used under the\n"
        + "# MPL-2.0, https://mozilla.org/MPL/2.0/).\n# form\tmoods\tframes\trisk\tlemma\n";

    /// <summary>Writes the file.</summary>
    public static int Run(string data, string models)
    {
        var verbs = new Dictionary<string, (string Frames, string Risk)>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(data, "lexicons", "reporting_verbs.txt")).SkipWhile(l => l != "[verbs]").Skip(1).TakeWhile(l => l != "[nouns]"))
        {
            string[] f = line.Split('\t');
            if (f.Length < 4 || f[0].StartsWith('#')) continue;
            string lemma = f[0].StartsWith("se ", StringComparison.Ordinal) ? f[0][3..] : f[0].StartsWith("s'", StringComparison.Ordinal) ? f[0][2..] : f[0];
            verbs.TryAdd(lemma, (f[2], f[3]));
        }

        var forms = new SortedDictionary<string, (SortedSet<char> Moods, string Lemma)>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(data, "lexicons", "hunspell_fr_pos.tsv.gz")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            string[] f = line.Split('\t');
            if (f.Length < 4 || !verbs.ContainsKey(f[3]) || MoodOf(f[1], f[0]) is not { } mood) continue;
            if (!forms.TryGetValue(f[0], out var form)) forms.Add(f[0], form = ([], f[3]));
            form.Moods.Add(mood);
        }

        var text = new StringBuilder(Head);
        foreach ((string form, (SortedSet<char> moods, string lemma)) in forms)
            text.Append(CultureInfo.InvariantCulture, $"{form}\t{string.Concat(moods)}\t{verbs[lemma].Frames}\t{verbs[lemma].Risk}\t{lemma}\n");
        File.WriteAllText(Path.Combine(models, "lexicons", "reporting_verbs.tsv"), text.ToString());
        Console.WriteLine($"reporting_verbs.tsv: {forms.Count} forms of {verbs.Count} verbs");
        return 0;
    }

    private static char? MoodOf(string tag, string form) => tag switch
    {
        "infi" => 'i',
        "ppre" => 'g',
        "ppas" => 'p',
        "ipre" or "iimp" or "ipsi" or "ifut" or "cond" when form[^1] is 'e' or 't' or 'a' or 'd' or 'c' => 'f',
        _ => null,
    };
}
