using Annotator.Documents;

namespace Annotator.Lexicons.Nominals;

/// <summary>What a determiner says of its noun.</summary>
internal enum DeterminerKind : byte
{
    /// <summary>No determiner.</summary>
    None,

    /// <summary><c>le, la, l', les, du, au, des, aux</c>: somebody known.</summary>
    Definite,

    /// <summary><c>un, une, plusieurs, certains</c>: somebody new.</summary>
    Indefinite,

    /// <summary><c>ce, cet, cette, ces</c>: somebody just named.</summary>
    Demonstrative,

    /// <summary><c>son, sa, leur</c>: somebody of somebody.</summary>
    Possessive,
}

/// <summary>A determiner.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Gender">The gender it shows, or unknown (<c>l', les, leur</c>; <c>son</c> stands before feminines too).</param>
/// <param name="Plural">Whether it is a plural.</param>
internal readonly record struct Determiner(DeterminerKind Kind, Gender Gender, bool Plural)
{
    private static readonly KeyTable<Determiner> Table = WordSet.TableOf(
        ("le du au", new Determiner(DeterminerKind.Definite, Gender.Masculine, false)),
        ("la", new Determiner(DeterminerKind.Definite, Gender.Feminine, false)),
        ("l'", new Determiner(DeterminerKind.Definite, Gender.Unknown, false)),
        ("les aux", new Determiner(DeterminerKind.Definite, Gender.Unknown, true)),
        ("un aucun", new Determiner(DeterminerKind.Indefinite, Gender.Masculine, false)),
        ("une aucune", new Determiner(DeterminerKind.Indefinite, Gender.Feminine, false)),
        ("des plusieurs quelques deux trois quatre certains certaines divers", new Determiner(DeterminerKind.Indefinite, Gender.Unknown, true)),
        ("ce cet", new Determiner(DeterminerKind.Demonstrative, Gender.Masculine, false)),
        ("cette", new Determiner(DeterminerKind.Demonstrative, Gender.Feminine, false)),
        ("ces", new Determiner(DeterminerKind.Demonstrative, Gender.Unknown, true)),
        ("son mon notre votre leur", new Determiner(DeterminerKind.Possessive, Gender.Unknown, false)),
        ("sa ma", new Determiner(DeterminerKind.Possessive, Gender.Feminine, false)),
        ("ses mes leurs nos vos", new Determiner(DeterminerKind.Possessive, Gender.Unknown, true)));

    /// <summary>The determiner that a token is, or one of kind none.</summary>
    public static Determiner Of(AnalyzedText text, int token) => Table.Find(text.LowerKey(token));
}
