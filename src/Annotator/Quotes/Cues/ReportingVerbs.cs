using System.Collections.Frozen;
using Annotator.Lexicons;

namespace Annotator.Quotes.Cues;

/// <summary>The forms of the verbs that report speech.</summary>
internal sealed class ReportingVerbs
{
    private static readonly FrozenSet<string> PrivateLemmas = (
        "penser croire espérer craindre regretter déplorer souhaiter douter ignorer savoir comprendre voir sentir vouloir attendre imaginer supposer trouver réaliser "
        + "oublier féliciter saluer remercier redouter apprécier admirer aimer préférer refuser accepter appeler accuser reprocher menacer promettre proposer inviter "
        + "encourager conseiller ordonner interdire permettre autoriser montrer").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly KeyTable<VerbForm> _forms;

    /// <summary>Reads the list.</summary>
    /// <exception cref="LexiconException">An entry is malformed.</exception>
    public ReportingVerbs(LexiconReader reader)
    {
        var pairs = new List<KeyValuePair<ulong, VerbForm>>(9000);
        foreach (string[] fields in reader.Read())
        {
            VerbForm form = VerbForm.None;
            foreach (char mood in fields[1]) form |= Mood(mood);
            if (form == VerbForm.None) throw reader.Error($"'{fields[1]}' names no mood", "write letters of f, p, g, i");
            foreach (char frame in fields[2]) form |= Frame(frame);
            form |= fields[3] switch { "h" => VerbForm.HighRisk, "m" => VerbForm.MiddleRisk, _ => VerbForm.None };
            if (PrivateLemmas.Contains(fields[4])) form |= VerbForm.Private;
            pairs.Add(new(Folding.LowerKey(fields[0]), form));
        }

        _forms = new KeyTable<VerbForm>(pairs, (a, b) => a | b);
    }

    /// <summary>What the list says of a token.</summary>
    public VerbForm Of(AnalyzedText text, int token) => _forms.Find(text.LowerKey(token));

    private static VerbForm Mood(char letter) => letter switch
    {
        'f' => VerbForm.Finite,
        'p' => VerbForm.Participle,
        'g' => VerbForm.Gerund,
        'i' => VerbForm.Infinitive,
        _ => VerbForm.None,
    };

    private static VerbForm Frame(char letter) => letter switch
    {
        'I' => VerbForm.Incise,
        'K' => VerbForm.Que,
        'D' => VerbForm.TakesInfinitive,
        'N' => VerbForm.NounPhrase,
        'C' => VerbForm.Colon,
        'P' => VerbForm.Preposition,
        _ => VerbForm.None,
    };
}
