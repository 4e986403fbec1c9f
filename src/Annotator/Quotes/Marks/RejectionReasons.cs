using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes.Marks;

/// <summary>Says why a marked stretch is no speech.</summary>
internal static class RejectionReasons
{
    private static readonly WordSet Naming = new("surnommé surnommée surnommés dit dite alias surnom");
    private static readonly WordSet Works = new("film livre roman album titre série émission chanson pièce documentaire ouvrage magazine intitulé intitulée article reportage programme clip tube single");

    /// <summary>The reason: nickname, title, name, term or scare.</summary>
    public static string Of(Reading reading, Stretch stretch, in StretchView view)
    {
        for (int i = stretch.First - 1; i >= System.Math.Max(0, stretch.First - 3); i--)
        {
            if (reading.Is(i, Naming)) return "nickname";
            if (reading.Is(i, Works)) return "title";
        }

        if (view.IsName) return "name";
        if (view.Capital) return "title";
        return view.Words > 2 ? "term" : "scare";
    }
}
