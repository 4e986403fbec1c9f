using System.Runtime.CompilerServices;

namespace Annotator.Lexicons;

/// <summary>
/// The two keys under which words are looked up, both 64-bit FNV-1a hashes with a final mix (collisions at our table sizes: below one in 10^8).
/// <list type="bullet">
/// <item>the <em>lower</em> key: case folded, accents kept, apostrophes unified. Common words: <c>salue</c> is not <c>salué</c>.</item>
/// <item>the <em>name</em> key: case and accents folded, ligatures opened, hyphens, apostrophes and blanks one blank, dots dropped. Names: <c>Goïta</c> is <c>Goita</c>.</item>
/// </list>
/// </summary>
internal static class Folding
{
    /// <summary>State of a key before any character.</summary>
    public const ulong Seed = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    /// <summary>The lower key of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong LowerKey(ReadOnlySpan<char> word)
    {
        ulong state = Seed;
        foreach (char c in word)
        {
            if (c == '\u00AD') continue;
            state = Add(state, CharacterFolding.Lower(c));
        }

        return Finish(state);
    }

    /// <summary>The name key of a word or of several.</summary>
    public static ulong NameKey(ReadOnlySpan<char> name) => Finish(AddName(Seed, name));

    /// <summary>Continues the state of a name key over more characters; <see cref="Finish"/> makes the key.</summary>
    /// <param name="state">The state.</param>
    /// <param name="name">The characters.</param>
    /// <param name="prefixes">Takes the key of everything before each blank, where it is wanted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong AddName(ulong state, ReadOnlySpan<char> name, List<ulong>? prefixes = null)
    {
        bool pending = false;
        foreach (char c in name)
        {
            char folded = CharacterFolding.Name(c);
            if (folded == '\0') continue;
            if (folded == ' ')
            {
                if (prefixes is not null && !pending && state != Seed) prefixes.Add(Finish(state));
                pending = true;
                continue;
            }

            if (pending && state != Seed) state = Add(state, ' ');
            pending = false;
            state = AddFolded(state, c, folded);
        }

        return state;
    }

    /// <summary>The lower key of a word and the state of its name key, in one pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (ulong LowerKey, ulong NameState) Keys(ReadOnlySpan<char> word)
    {
        ulong lower = Seed, name = Seed;
        bool pending = false;
        foreach (char c in word)
        {
            if (c != '\u00AD') lower = Add(lower, CharacterFolding.Lower(c));
            char folded = CharacterFolding.Name(c);
            if (folded == '\0') continue;
            if (folded == ' ')
            {
                pending = true;
                continue;
            }

            if (pending && name != Seed) name = Add(name, ' ');
            pending = false;
            name = AddFolded(name, c, folded);
        }

        return (Finish(lower), name);
    }

    /// <summary>Adds a character to the state of a name key, given what it folds to: one letter, or two where it is a ligature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AddFolded(ulong state, char c, char folded)
    {
        state = Add(state, folded);
        char second = CharacterFolding.SecondOfLigature(c);
        return second == '\0' ? state : Add(state, second);
    }

    /// <summary>Adds the blank between two parts of a name.</summary>
    public static ulong AddBlank(ulong state) => state == Seed ? state : Add(state, ' ');

    /// <summary>Turns a state into a key (never 0, which marks an empty slot).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong state)
    {
        state ^= state >> 32;
        state *= 0x9E3779B97F4A7C15UL;
        state ^= state >> 29;
        return state == 0 ? 1 : state;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong state, char c) => (state ^ c) * Prime;
}
