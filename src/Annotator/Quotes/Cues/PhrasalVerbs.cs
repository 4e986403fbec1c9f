using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>Verbs of saying in two words: <c>faire savoir, faire valoir, faire état, mettre en garde, mettre en avant, laisser entendre</c>.</summary>
internal static class PhrasalVerbs
{
    /// <summary>The number that stands for all of them.</summary>
    public const ushort Lemma = ushort.MaxValue;

    /// <summary>The second words.</summary>
    public static WordSet Seconds { get; } = new("savoir valoir état remarquer observer part entendre en");

    private static readonly KeyTable<VerbTenses> Firsts = Table(
        "fait font faisait faisaient laisse laissent laissait ont", VerbTenses.Finite, "fait laissé", VerbTenses.Past, "faisant laissant", VerbTenses.Present, "faire laisser", VerbTenses.Infinitive);

    private static readonly KeyTable<VerbTenses> FirstsWithEn = Table(
        "met mettent mettait mettaient", VerbTenses.Finite, "mis", VerbTenses.Past, "mettant", VerbTenses.Present, "mettre", VerbTenses.Infinitive);

    /// <summary>The tenses of a first word.</summary>
    public static VerbTenses Find(ulong lowerKey, bool beforeEn) => (beforeEn ? FirstsWithEn : Firsts).Find(lowerKey);

    private static KeyTable<VerbTenses> Table(string finite, VerbTenses a, string past, VerbTenses b, string present, VerbTenses c, string infinitive, VerbTenses d)
    {
        var pairs = new List<KeyValuePair<ulong, VerbTenses>>();
        foreach ((string words, VerbTenses tenses) in new[] { (finite, a), (past, b), (present, c), (infinitive, d) })
            foreach (string word in words.Split(' ')) pairs.Add(new(Folding.LowerKey(word), tenses));
        return new KeyTable<VerbTenses>(pairs, (x, y) => x | y);
    }
}
