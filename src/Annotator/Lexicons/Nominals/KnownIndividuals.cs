using System.Collections.Immutable;

namespace Annotator.Lexicons.Nominals;

/// <summary>A noun that readers know to fit an individual.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="State">ISO code of the state it is held for, or null.</param>
internal readonly record struct KnownNoun(Noun Noun, string? State);

/// <summary>What news readers know of individuals: that Le Monde is a « quotidien », who is « le chef de l'État ».</summary>
internal sealed class KnownIndividuals
{
    private readonly Dictionary<ulong, ImmutableArray<KnownNoun>> _nouns = [];

    /// <summary>Reads a list of name, noun and state.</summary>
    /// <exception cref="LexiconException">A noun is not in the list of nouns.</exception>
    public KnownIndividuals(LexiconReader reader, NominalLexicon lexicon)
    {
        foreach (string[] fields in reader.Read())
        {
            Noun noun = lexicon.Find(fields[1]);
            if (noun.Class == NounClass.None) throw reader.Error($"'{fields[1]}' is no noun of nominals.tsv", "add it there or write one that is");
            ulong key = Folding.NameKey(fields[0]);
            _nouns[key] = _nouns.GetValueOrDefault(key, []).Add(new KnownNoun(noun, fields[2] == "-" ? null : fields[2]));
        }
    }

    /// <summary>What is known of a name; nothing where it is not listed.</summary>
    public ImmutableArray<KnownNoun> Find(ReadOnlySpan<char> name) => _nouns.GetValueOrDefault(Folding.NameKey(name), []);
}
