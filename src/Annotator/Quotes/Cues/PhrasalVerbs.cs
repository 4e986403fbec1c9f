using System.Runtime.InteropServices;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>Verbs of saying in two words: <c>faire savoir, faire état, mettre en garde, laisser entendre, rendre hommage, prendre note, faire l'éloge</c>.</summary>
internal static class PhrasalVerbs
{
    /// <summary>The number that stands for all of them.</summary>
    public const ushort Lemma = ushort.MaxValue;

    /// <summary>The second words.</summary>
    public static WordSet Seconds { get; } = new("savoir valoir état remarquer observer part entendre tomber hommage note acte en l' la");

    private static readonly WordSet AfterEn = new("garde avant cause");
    private static readonly WordSet AfterArticle = new("éloge parole");

    /// <summary>Whether the second word makes the first a verb of saying: « en garde », « l'éloge », but not « en »  or « la » alone.</summary>
    public static bool Holds(Reading reading, int second, int limit)
    {
        bool en = reading.Is(second, "en"), article = reading.Is(second, "l'") || reading.Is(second, "la");
        return en || article ? second + 1 < limit && reading.Is(second + 1, en ? AfterEn : AfterArticle) : true;
    }

    private static readonly KeyTable<VerbTenses> Firsts = Table(
        "fait font faisait faisaient laisse laissent laissait rend rendent rendait prend prennent prenait", VerbTenses.Finite, "fait laissé rendu pris", VerbTenses.Past, "faisant laissant rendant prenant", VerbTenses.Present, "faire laisser rendre prendre", VerbTenses.Infinitive);

    private static readonly KeyTable<VerbTenses> FirstsWithEn = Table(
        "met mettent mettait mettaient", VerbTenses.Finite, "mis", VerbTenses.Past, "mettant", VerbTenses.Present, "mettre", VerbTenses.Infinitive);

    /// <summary>The tenses of a first word.</summary>
    public static VerbTenses Find(ulong lowerKey, bool beforeEn) => (beforeEn ? FirstsWithEn : Firsts).Find(lowerKey);

    private static KeyTable<VerbTenses> Table(string finite, VerbTenses a, string past, VerbTenses b, string present, VerbTenses c, string infinitive, VerbTenses d)
    {
        var keys = new List<ulong>();
        var values = new List<VerbTenses>();
        foreach ((string words, VerbTenses tenses) in new[] { (finite, a), (past, b), (present, c), (infinitive, d) })
        {
            foreach (string word in words.Split(' '))
            {
                keys.Add(Folding.LowerKey(word));
                values.Add(tenses);
            }
        }

        return new KeyTable<VerbTenses>(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(values), (x, y) => x | y);
    }
}
