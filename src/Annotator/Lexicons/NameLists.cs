using System.Text;
using Annotator.Documents;

namespace Annotator.Lexicons;

/// <summary>All lists of names in one table: for a phrase, the lists it stands in.</summary>
internal sealed class NameLists
{
    private const int Prefix = int.MinValue;
    private readonly KeyTable<int> _table;

    private NameLists(KeyTable<int> table) => _table = table;

    /// <summary>The lists of a whole name.</summary>
    public NameList Find(ReadOnlySpan<char> name) => (NameList)(_table.Find(Folding.NameKey(name)) & ~Prefix);

    /// <summary>The lists of the longest phrase that starts with a token, and the index after its last token.</summary>
    public NameList LongestMatch(AnalyzedText text, int first, int limit, out int end)
    {
        NameList lists = NameList.None;
        end = first;
        ulong state = Folding.Seed;
        for (int i = first; i < limit; i++)
        {
            if (i > first && text.Tokens[i].Kind == TokenKind.Punctuation) break;
            if (i > first && (text.Tokens[i].BlankBefore || text.EndsWithSeparator(i - 1))) state = Folding.AddBlank(state);
            ulong before = state;
            state = i == first ? text.NameState(i) : Folding.AddName(state, text.Of(i));
            if (state == before) break; // a token that folds to nothing (a full stop, a hyphen) ends no name
            int found = _table.Find(Folding.Finish(state));
            if (found == 0) break;
            if ((found & ~Prefix) != 0)
            {
                lists = (NameList)(found & ~Prefix);
                end = i + 1;
            }

            if ((found & Prefix) == 0) break;
        }

        return lists;
    }

    /// <summary>Gathers lists before they are frozen.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly List<KeyValuePair<ulong, int>> _pairs = new(capacity);

        /// <summary>Adds one name to lists.</summary>
        public void Add(ReadOnlySpan<char> name, NameList lists)
        {
            ulong state = Folding.Seed;
            int start = 0;
            for (int i = 1; i < name.Length; i++)
            {
                if (CharacterFolding.Name(name[i]) != ' ' || CharacterFolding.Name(name[i - 1]) == ' ') continue;
                state = Folding.AddName(state, name[start..i]);
                start = i;
                _pairs.Add(new(Folding.Finish(state), Prefix));
            }

            state = Folding.AddName(state, name[start..]);
            if (state != Folding.Seed) _pairs.Add(new(Folding.Finish(state), (int)lists));
        }

        /// <summary>Adds every line of a list: its first field is the name, <paramref name="classify"/> reads the second.</summary>
        /// <exception cref="LexiconException">A line has not the fields it should, or a class that does not exist.</exception>
        public void Add(ReadOnlySpan<byte> file, string fileName, Func<char, NameList> classify)
        {
            Span<char> buffer = stackalloc char[512];
            int number = 0;
            while (!file.IsEmpty)
            {
                number++;
                int end = file.IndexOf((byte)'\n');
                ReadOnlySpan<byte> line = end < 0 ? file : file[..end];
                file = end < 0 ? [] : file[(end + 1)..];
                if (line.IsEmpty || line[0] == '#') continue;
                int tab = line.IndexOf((byte)'\t');
                if (tab <= 0 || tab + 1 >= line.Length || tab > buffer.Length)
                    throw new LexiconException(fileName, number, $"'{Encoding.UTF8.GetString(line)}' is no name and class", "write name, tab, class");
                NameList lists = classify((char)line[tab + 1]);
                if (lists == NameList.None)
                    throw new LexiconException(fileName, number, $"'{Encoding.UTF8.GetString(line[(tab + 1)..])}' is no class of this list", "use a class that the head of the file names");
                Add(buffer[..Encoding.UTF8.GetChars(line[..tab], buffer)], lists);
            }
        }

        /// <summary>The frozen lists.</summary>
        public NameLists Build() => new(new KeyTable<int>(_pairs, (a, b) => a | b));
    }
}
