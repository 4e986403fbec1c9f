using System.Collections.Immutable;
using System.Text;
using Annotator.Documents;
using Annotator.Tokenization;

namespace Annotator.Benchmarks;

/// <summary>News copy of our own, repeated up to a fixed number of tokens, so that a benchmark's mean is the time of one token.</summary>
internal static class SyntheticNews
{
    public const int Tokens = 20_000;

    private const string Page =
        "Sommet de Bamako : les ministres saluent une « nouvelle étape »\n\n"
        + "Le ministre malien des Affaires étrangères, Issa Diarra, a reçu jeudi 3 avril son homologue russe, Igor Volkov, à N’Djamena. « Nous venons en amis, "
        + "a-t-il déclaré, et nous repartirons en frères. » Selon l’ONU, quelque 10\u00A0000 personnes ont fui la région depuis janvier, soit 3,5 % de la population.\n\n"
        + "La rencontre Mali-Russie, prévue à 20h30, s'est ouverte avec retard. \"Il n'y a pas d'accord\", a regretté Mme Awa Sy, députée de Saint-Denis, "
        + "qui dit avoir écrit au président. Qu’en pense J.-P. Vidal, l’ex-président du Conseil ? Il attend… « Les armées ne font pas la paix. Elles la gardent », "
        + "répond-il sur www.exemple.org.\n\nAujourd’hui encore, la Communauté économique des États de l’Afrique de l’Ouest (Cedeao) hésite : sanctionner, ou non.\n\n";

    private static readonly Tokenizer Tokenizer = ModelFiles.Embedded.ReadTokenizer();

    /// <summary>A text of exactly <see cref="Tokens"/> tokens.</summary>
    public static string Text { get; } = Cut();

    /// <summary>The same page by page.</summary>
    public static IEnumerable<string> Pages
    {
        get
        {
            for (int start = 0; start < Text.Length; start += Page.Length) yield return Text[start..Math.Min(Text.Length, start + Page.Length)];
        }
    }

    /// <summary>Its tokens.</summary>
    public static ImmutableArray<Token> TokensOf(string text) => Tokenizer.Tokenize(text);

    private static string Cut()
    {
        var text = new StringBuilder();
        int pages = (Tokens / Tokenizer.Tokenize(Page).Length) + 1;
        for (int i = 0; i < pages; i++) text.Append(Page);
        string all = text.ToString();
        return all[..Tokenizer.Tokenize(all)[Tokens - 1].Span.End];
    }
}
