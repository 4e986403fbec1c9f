using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes.Marks;

/// <summary>Says why a marked stretch is no speech.</summary>
internal static class RejectionReasons
{
    private static readonly WordSet Names = new("surnommé surnommée surnommés surnomme dit dite alias surnom baptisé baptisée baptisés rebaptisé rebaptisée intitulé intitulée intitulés appelé appelée nommé nommée opération nom mot mots terme expression");
    private static readonly WordSet Works = new("film livre roman album titre série émission chanson pièce documentaire ouvrage magazine article reportage programme clip tube single livres films album albums exposition spectacle revue rapport émissions saga bande-dessinée morceau comédie tableau poème essai prix label loi plan projet dispositif concept podcast");

    /// <summary>Whether a word that gives names stands before a stretch (1), or a noun that takes titles (2), or neither.</summary>
    public static ulong Naming(Reading reading, Stretch stretch)
    {
        for (int i = stretch.First - 1; i >= System.Math.Max(0, stretch.First - 3); i--)
        {
            if (reading.Is(i, Names)) return 1;
            if (reading.Is(i, Works)) return 2;
        }

        return 0;
    }

    /// <summary>The reason: nickname, title, name, term or scare.</summary>
    public static string Of(Reading reading, Stretch stretch, in StretchView view)
    {
        ulong naming = Naming(reading, stretch);
        if (naming > 0) return naming == 1 ? "nickname" : "title";
        if (view.IsName) return "name";
        if (view.Capital) return "title";
        return view.Words > 2 ? "term" : "scare";
    }
}
