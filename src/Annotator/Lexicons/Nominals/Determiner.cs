using System.Runtime.InteropServices;
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
    private static readonly KeyTable<Determiner> Table = Build();

    /// <summary>The determiner that a token is, or one of kind none.</summary>
    public static Determiner Of(AnalyzedText text, int token) => Table.Find(text.LowerKey(token));

    private static KeyTable<Determiner> Build()
    {
        var keys = new List<ulong>();
        var values = new List<Determiner>();
        Add(DeterminerKind.Definite, Gender.Masculine, false, "le", "du", "au");
        Add(DeterminerKind.Definite, Gender.Feminine, false, "la");
        Add(DeterminerKind.Definite, Gender.Unknown, false, "l'");
        Add(DeterminerKind.Definite, Gender.Unknown, true, "les", "aux");
        Add(DeterminerKind.Indefinite, Gender.Masculine, false, "un", "aucun");
        Add(DeterminerKind.Indefinite, Gender.Feminine, false, "une", "aucune");
        Add(DeterminerKind.Indefinite, Gender.Unknown, true, "des", "plusieurs", "quelques", "deux", "trois", "quatre", "certains", "certaines", "divers");
        Add(DeterminerKind.Demonstrative, Gender.Masculine, false, "ce", "cet");
        Add(DeterminerKind.Demonstrative, Gender.Feminine, false, "cette");
        Add(DeterminerKind.Demonstrative, Gender.Unknown, true, "ces");
        Add(DeterminerKind.Possessive, Gender.Unknown, false, "son", "mon", "notre", "votre", "leur");
        Add(DeterminerKind.Possessive, Gender.Feminine, false, "sa", "ma");
        Add(DeterminerKind.Possessive, Gender.Unknown, true, "ses", "mes", "leurs", "nos", "vos");
        return new KeyTable<Determiner>(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(values), (a, _) => a);

        void Add(DeterminerKind kind, Gender gender, bool plural, params ReadOnlySpan<string> words)
        {
            foreach (string word in words)
            {
                keys.Add(Folding.LowerKey(word));
                values.Add(new Determiner(kind, gender, plural));
            }
        }
    }
}
