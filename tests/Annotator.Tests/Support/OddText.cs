using FsCheck;
using FsCheck.Fluent;

namespace Annotator.Tests.Support;

/// <summary>Generates strings that go wrong: pieces of French copy, marks, blanks, emoji, lone surrogates, any code unit at all, in any order.</summary>
internal static class OddText
{
    private static readonly string[] Pieces =
    [
        "l’", "d'", "aujourd'hui", "Élysée", "Mali-Russie", "a-t-il", "M.", "J.-P.", "U.S.A.", "3,5", "10\u00A0000", "20h30", "1er", "+223", "%", "n°", "etc.",
        "www.exemple.fr/page?x=1", "http://", "nom@exemple.com", "@nom", "#mot", "(…)", "...", "…", ".", "!", "?", ",", ";", ":", "«", "»", "“", "”", "„", "\"", "'", "’", "‘", "''", "``",
        "-", "–", "—", " ", " ", " ", "\u00A0", "\u202F", "\t", "\n", "\r\n", "\r", "\u2028", "\u200B", "\uFEFF", "\u00AD", "\u200D", "\u0301", "\uD800", "\uDC00", "😀", "👩🏽‍🚀", "🇫🇷", "𝒜",
        "il", "Le", "MALI", "iPhone", "\0", "\u0007", "|", "\\", "</script>", "𐀀", "٣", "漢字",
    ];

    /// <summary>Strings of up to some dozens of pieces.</summary>
    public static Arbitrary<string> Strings { get; } = Gen.OneOf(
            Gen.Elements(Pieces), Gen.Elements(Pieces), Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString()))
        .ArrayOf()
        .Select(string.Concat)
        .ToArbitrary();

    /// <summary>Checks a property on the same 300 strings at each run.</summary>
    public static void Check(Action<string> property) => Check(Strings, property);

    /// <summary>Checks a property on the same 300 values at each run.</summary>
    public static void Check<T>(Arbitrary<T> values, Action<T> property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_250_403, 7), Prop.ForAll(values, property));
}
