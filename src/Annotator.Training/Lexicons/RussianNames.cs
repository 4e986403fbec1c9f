using System.Text;

namespace Annotator.Training.Lexicons;

/// <summary>
/// French spellings of Russian, Ukrainian and Belarusian names that a source gives in English: « Sergey Shoigu » is « Sergueï Choïgou » in French papers.
/// Rules after the usage of the French press (close to the « transcription du russe en français » of encyclopedias); first names by list.
/// </summary>
internal static class RussianNames
{
    private static readonly Dictionary<string, string> FirstNames = new(StringComparer.Ordinal)
    {
        ["Sergey"] = "Sergueï",
        ["Sergei"] = "Sergueï",
        ["Andrey"] = "Andreï",
        ["Andrei"] = "Andreï",
        ["Alexey"] = "Alexeï",
        ["Aleksey"] = "Alexeï",
        ["Alexei"] = "Alexeï",
        ["Aleksandr"] = "Alexandre",
        ["Alexander"] = "Alexandre",
        ["Alyaksandr"] = "Alexandre",
        ["Dmitry"] = "Dmitri",
        ["Dmitriy"] = "Dmitri",
        ["Yevgeny"] = "Evgueni",
        ["Evgeny"] = "Evgueni",
        ["Yevgeniy"] = "Evgueni",
        ["Nikolay"] = "Nikolaï",
        ["Nikolai"] = "Nikolaï",
        ["Mikhail"] = "Mikhaïl",
        ["Vasily"] = "Vassili",
        ["Vasyl"] = "Vassyl",
        ["Yury"] = "Iouri",
        ["Yuri"] = "Iouri",
        ["Yuriy"] = "Iouri",
        ["Valery"] = "Valeri",
        ["Valeriy"] = "Valeri",
        ["Grigory"] = "Grigori",
        ["Gennady"] = "Guennadi",
        ["Anatoly"] = "Anatoli",
        ["Arkady"] = "Arkadi",
        ["Vitaly"] = "Vitali",
        ["Georgy"] = "Gueorgui",
        ["Yulia"] = "Ioulia",
        ["Yuliya"] = "Ioulia",
        ["Tatyana"] = "Tatiana",
        ["Ilya"] = "Ilia",
        ["Ruslan"] = "Rouslan",
        ["Ramzan"] = "Ramzan",
        ["Rashid"] = "Rachid",
        ["Oleg"] = "Oleg",
        ["Igor"] = "Igor",
        ["Vladimir"] = "Vladimir",
        ["Maria"] = "Maria",
        ["Oleksiy"] = "Oleksiï",
        ["Andriy"] = "Andriï",
        ["Serhiy"] = "Serhiï",
        ["Volodymyr"] = "Volodymyr",
        ["Yaroslav"] = "Iaroslav",
        ["Yegor"] = "Egor",
        ["Pyotr"] = "Piotr",
    };

    private static readonly (string English, string French)[] Rules =
    [
        ("shch", "chtch"), ("sch", "chtch"), ("tch", "tch"), ("ch", "tch"), ("sh", "ch"), ("zh", "j"), ("kh", "kh"), ("ts", "ts"),
        ("yu", "iou"), ("ya", "ia"), ("ye", "ie"), ("yo", "io"), ("iy", "i"), ("oy", "oï"), ("ay", "aï"), ("ey", "eï"), ("oi", "oï"), ("ai", "aï"), ("ei", "eï"),
        ("ge", "gue"), ("gi", "gui"), ("u", "ou"),
    ];

    /// <summary>The French spelling, or null where it is the same.</summary>
    public static string? InFrench(string name)
    {
        string[] words = name.Split(' ');
        for (int i = 0; i < words.Length; i++) words[i] = i == 0 && FirstNames.TryGetValue(words[0], out string? first) ? first : Word(words[i]);
        string french = string.Join(' ', words);
        return french == name ? null : french;
    }

    private static string Word(string word)
    {
        string lower = word.ToLowerInvariant();
        var result = new StringBuilder(word.Length + 4);
        int i = 0;
        while (i < lower.Length)
        {
            (string english, string french) = Rules.FirstOrDefault(rule => string.CompareOrdinal(lower, i, rule.English, 0, rule.English.Length) == 0);
            if (english is null)
            {
                result.Append(Single(lower, i));
                i++;
                continue;
            }

            result.Append(french);
            i += english.Length;
        }

        string spelt = Ending(result.ToString());
        return spelt.Length == 0 ? spelt : char.ToUpperInvariant(spelt[0]) + spelt[1..];
    }

    // One s between vowels is doubled (« Rossia »), y is i at a word's end.
    private static string Single(string word, int at)
    {
        char c = word[at];
        if (c == 's' && at > 0 && at + 1 < word.Length && IsVowel(word[at - 1]) && IsVowel(word[at + 1])) return "ss";
        return c == 'y' && at == word.Length - 1 ? "i" : c.ToString();
    }

    // « Putin » is « Poutine »: the papers write -ine and -ène where French would else say a nasal vowel.
    private static string Ending(string word) =>
        word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("yn", StringComparison.Ordinal) ? word + "e" : word;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
