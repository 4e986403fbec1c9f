using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>A pronoun that stands for a speaker.</summary>
/// <param name="Kind">Singular, plural or impersonal.</param>
/// <param name="Gender">The gender it shows.</param>
internal readonly record struct Pronoun(SourceKind Kind, Gender Gender)
{
    private static readonly ImmutableArray<(string Form, Pronoun Pronoun)> Forms =
    [
        .. Of(SourceKind.Pronoun, Gender.Masculine, "il", "lui", "celui-là", "l'intéressé", "lui-même", "t-il", "le premier"),
        .. Of(SourceKind.Pronoun, Gender.Feminine, "elle", "celle-là", "l'intéressée", "elle-même", "t-elle", "la première"),
        .. Of(SourceKind.Latter, Gender.Masculine, "ce dernier", "celui-ci", "le second"),
        .. Of(SourceKind.Latter, Gender.Feminine, "cette dernière", "celle-ci", "la seconde"),
        .. Of(SourceKind.Pronoun, Gender.Unknown, "qui", "l'autre"),
        .. Of(SourceKind.Plural, Gender.Masculine, "ils", "eux", "ces derniers", "ceux-ci", "t-ils", "les intéressés", "tous deux"),
        .. Of(SourceKind.Plural, Gender.Feminine, "elles", "ces dernières", "celles-ci", "t-elles", "toutes deux"),
        .. Of(SourceKind.Plural, Gender.Unknown, "les deux", "tous", "beaucoup", "certains"),
        .. Of(SourceKind.Impersonal, Gender.Unknown, "on", "l'on", "t-on", "nous", "je", "j'", "vous"),
    ];

    private static readonly PhraseTable Table = new([.. Forms.Select(f => f.Form)]);

    /// <summary>The pronoun that a whole phrase is, or one of kind none.</summary>
    public static Pronoun Find(ReadOnlySpan<char> phrase) =>
        phrase.Length <= 16 && Table.Find(phrase.TrimStart('-')) is >= 0 and var form ? Forms[form].Pronoun : default;

    private static IEnumerable<(string Form, Pronoun Pronoun)> Of(SourceKind kind, Gender gender, params string[] forms) =>
        forms.Select(f => (f, new Pronoun(kind, gender)));
}
