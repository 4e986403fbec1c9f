namespace Annotator.Lexicons;

/// <summary>How one character is folded: two tables over the Basic Multilingual Plane up to U+024F, rules above.</summary>
internal static class CharacterFolding
{
    private const int Tabled = 0x250;
    private const char FirstAccented = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    // Lower-case base letters of U+00C0 to U+024F and of U+1E00 to U+1EFF (Unicode 15 canonical decompositions, and ø, đ, ł, ı by hand). Written out because
    // string.Normalize leaves everything outside ASCII as it is where globalization is invariant.
    private const string Bases = "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnŉnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈ"
        + "ƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaaaǥǥggkkoo"
        + "ooʒʒjǳǳǳggƕƿnnaaaaooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private const string AdditionalBases = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝsẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    private static readonly char[] Lowers = BuildLowers();
    private static readonly char[] Names = BuildNames();

    /// <summary>Lower case; every apostrophe look-alike becomes <c>'</c>.</summary>
    public static char Lower(char c) => c < Tabled ? Lowers[c] : IsApostrophe(c) ? '\'' : IsHyphen(c) ? '-' : char.ToLowerInvariant(c);

    /// <summary>Lower case without accent; a blank for whatever separates words; NUL for what is passed over.</summary>
    public static char Name(char c)
    {
        if (c < Tabled) return Names[c];
        if (IsApostrophe(c) || IsHyphen(c) || char.IsWhiteSpace(c)) return ' ';
        if (c is >= '\u0300' and <= '\u036F' or >= '\u200B' and <= '\u200F' or '\uFEFF') return '\0';
        return c is >= FirstAdditional and <= '\u1EFF' ? AdditionalBases[c - FirstAdditional] : char.ToLowerInvariant(c);
    }

    /// <summary>The second letter of an opened ligature (<c>œ æ ß</c>), or NUL.</summary>
    public static char SecondOfLigature(char c) => c < 'Æ' ? '\0' : c switch
    {
        'œ' or 'Œ' or 'æ' or 'Æ' => 'e',
        'ß' => 's',
        _ => '\0',
    };

    /// <summary>Whether the character stands for an apostrophe in French copy.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '′' or '´' or '`' or '‛' or '＇' or 'ʹ';

    /// <summary>Whether the character is a hyphen (not a dash).</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD' or '\uFE63' or '\uFF0D';

    private static char[] BuildLowers()
    {
        var table = new char[Tabled];
        for (int i = 0; i < Tabled; i++)
        {
            char c = (char)i;
            table[i] = IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
        }

        return table;
    }

    private static char[] BuildNames()
    {
        var table = new char[Tabled];
        for (int i = 0; i < Tabled; i++) table[i] = FoldName((char)i);
        return table;
    }

    private static char FoldName(char c)
    {
        if (c is '.' or '\u00AD') return '\0';
        if (IsApostrophe(c) || IsHyphen(c) || char.IsWhiteSpace(c)) return ' ';
        return c < FirstAccented ? char.ToLowerInvariant(c) : Bases[c - FirstAccented];
    }
}
