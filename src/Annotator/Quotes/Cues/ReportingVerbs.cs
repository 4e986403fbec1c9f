using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Annotator.Lexicons;

namespace Annotator.Quotes.Cues;

/// <summary>The forms of the reporting verbs.</summary>
internal sealed class ReportingVerbs
{
    private const string FrameLetters = "IKDNCSQP";
    private readonly KeyTable<VerbForm> _forms;

    /// <summary>Reads the list: lemma, class, frames, risk, forms by tense.</summary>
    /// <exception cref="LexiconException">An entry is malformed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReportingVerbs(LexiconReader reader)
    {
        var keys = new List<ulong>();
        var verbs = new List<VerbForm>();
        var classes = new List<string>();
        ushort lemma = 0;
        foreach (string[] fields in reader.Read())
        {
            if (!classes.Contains(fields[1])) classes.Add(fields[1]);
            var verb = new VerbForm(++lemma, (byte)(classes.IndexOf(fields[1]) + 1), Frames(fields[2], reader), Risk(fields[3], reader), VerbTenses.None);
            foreach (string tense in fields[4].Split(' '))
            {
                int colon = tense.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0) throw reader.Error($"'{tense}' names no tense", "write tense:form,form");
                AddForms(keys, tense.AsSpan(colon + 1));
                VerbForm form = verb with { Tenses = TensesOf(tense[..colon], reader) };
                while (verbs.Count < keys.Count) verbs.Add(form);
            }
        }

        _forms = new KeyTable<VerbForm>(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(verbs), Merge);
    }

    /// <summary>The form under a token's lower key; its lemma is 0 where it is none.</summary>
    public VerbForm Find(ulong lowerKey) => _forms.Find(lowerKey);

    private static void AddForms(List<ulong> keys, ReadOnlySpan<char> forms)
    {
        foreach (Range form in forms.Split(',')) keys.Add(Folding.LowerKey(forms[form]));
    }

    private static VerbTenses TensesOf(string tense, LexiconReader reader) => tense switch
    {
        "ipre" or "iimp" or "ipsi" or "ifut" => VerbTenses.Finite,
        "cond" => VerbTenses.Conditional,
        "ppas" => VerbTenses.Past,
        "ppre" => VerbTenses.Present,
        "infi" => VerbTenses.Infinitive,
        _ => throw reader.Error($"'{tense}' is no tense", "write ipre, iimp, ipsi, ifut, cond, ppas, ppre or infi"),
    };

    // « dit » is present and participle; « relève » belongs to two verbs: the surer one stays.
    private static VerbForm Merge(VerbForm first, VerbForm second) =>
        first.Lemma == second.Lemma ? first with { Tenses = first.Tenses | second.Tenses } : second.Risk < first.Risk ? second : first;

    private static VerbFrames Frames(string letters, LexiconReader reader)
    {
        var frames = VerbFrames.None;
        foreach (char letter in letters)
        {
            int index = FrameLetters.IndexOf(letter, StringComparison.Ordinal);
            if (index >= 0) frames |= (VerbFrames)(1 << index);
            else if (letter != '-') throw reader.Error($"'{letter}' is no frame", $"write letters of {FrameLetters} or -");
        }

        return frames;
    }

    private static byte Risk(string letter, LexiconReader reader) => letter switch
    {
        "l" => 0,
        "m" => 1,
        "h" => 2,
        _ => throw reader.Error($"'{letter}' is no risk", "write l, m or h"),
    };
}
