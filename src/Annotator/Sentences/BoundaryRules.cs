using System.Collections.Immutable;

namespace Annotator.Sentences;

/// <summary>One rule: true where a sentence ends, false where it goes on, null where the rule has nothing to say.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Decide">The rule.</param>
internal sealed record BoundaryRule(string Name, Func<Boundary, bool?> Decide);

/// <summary>The rules, in order: the first answer wins.</summary>
internal static class BoundaryRules
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<BoundaryRule> All { get; } =
    [
        // « Un accord signé\n\nLes ministres … »: a blank line parts headings, paragraphs, captions
        new("blank line", b => b.LineEnds >= 2 ? true : null),

        // « le président de la\nRépublique »-like wraps end in mid-sentence: the next line starts in lower case
        new("wrapped line", b => b.LineEnds == 1 && b.Right.Case == Documents.LetterCase.Lower && !b.AfterTerminal ? false : null),

        // « Partager\nImprimer »: lines of headings, lists and furniture
        new("line end", b => b.LineEnds == 1 ? true : null),

        // « Tout est prêt. » Il sort: the mark goes with its sentence
        new("closing mark", b => b.BeforeCloser ? false : null),

        // « 3. Le budget »
        new("list number", b => b.AfterListNumber ? false : null),

        // « … des chats, des chiens, etc. Tout va »: the abbreviation's stop is the sentence's too
        new("etcetera", b => b.AfterEtcetera && b.BeforeOpener ? true : null),

        // « les U.S.A. Le président … »: so is that of an acronym before a word that opens sentences; « J.-P. Le Goff » goes on
        new("dotted acronym", b => b.AfterDottedAcronym && b.BeforeOpeningWord ? true : null),

        // « la colère des élusSelon le maire »: a paragraph that lost its stop and the blank after it
        new("glued paragraph", b => b.BetweenGluedWords ? true : null),

        // « C’est fini ! » dit-il
        new("terminal", b => b.AfterTerminal && b.BeforeOpener ? true : null),
    ];
}
