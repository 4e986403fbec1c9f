using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>The shape of a word: letters to X or x, digits to 9, runs cut to two.</summary>
internal static class WordShape
{
    /// <summary>A number for the shape.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong state = Folding.Seed;
        char last = '\0', last2 = '\0';
        foreach (char c in word)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '9' : CharacterFolding.Lower(c);
            if (kind == last && kind == last2) continue;
            last2 = last;
            last = kind;
            state = (state ^ kind) * 1099511628211UL;
        }

        return state;
    }
}
