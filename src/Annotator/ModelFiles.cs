using Annotator.Coreference;
using Annotator.Coreference.Profiles;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes;
using Annotator.Quotes.Speakers;
using Annotator.Tokenization;

namespace Annotator;

/// <summary>The files of a models folder, or of the default models inside the assembly: the only place that knows their names.</summary>
internal sealed class ModelFiles
{
    private readonly Func<string, Stream?> _open;

    private ModelFiles(Func<string, Stream?> open) => _open = open;

    /// <summary>The default models.</summary>
    public static ModelFiles Embedded { get; } = new(name => typeof(ModelFiles).Assembly.GetManifestResourceStream(name));

    /// <summary>The models of a folder laid out like the project's <c>models/</c>.</summary>
    public static ModelFiles In(string folder) => new(name =>
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    });

    /// <summary>The gazetteer of all lists.</summary>
    public Gazetteer ReadGazetteer() => new(ReadStates());

    /// <summary>The tokenizer, which knows states and capitals.</summary>
    public Tokenizer ReadTokenizer()
    {
        var keys = new List<KeyValuePair<ulong, byte>>();
        foreach ((string name, _) in ReadStates()) keys.Add(new(Folding.NameKey(name), 1));
        foreach (string seat in Read("lexicons/seats.tsv", 2, r => r.Read().Select(fields => fields[0]).ToList())) keys.Add(new(Folding.NameKey(seat), 1));
        return new Tokenizer(new CompoundRules(new KeyTable<byte>(keys, (a, _) => a)));
    }

    /// <summary>The nouns that stand for speakers.</summary>
    public NominalLexicon ReadNominals() => Read("lexicons/nominals.tsv", 4, NominalLexicon.Read);

    /// <summary>First names with their gender.</summary>
    public FirstNames ReadFirstNames() => Read("lexicons/firstnames.tsv", 2, r => new FirstNames(r));

    /// <summary>Demonyms with their states.</summary>
    public StateWords ReadDemonyms() => Read("lexicons/demonyms.tsv", 2, r => new StateWords(r));

    /// <summary>Capitals and palaces with the states whose governments they stand for.</summary>
    public StateWords ReadSeats() => Read("lexicons/seats.tsv", 2, r => new StateWords(r));

    /// <summary>The stage that joins names.</summary>
    public CoreferenceResolver ReadCoreference(Gazetteer gazetteer)
    {
        var roles = new RoleReader(new NominalReader(ReadNominals()), ReadDemonyms(), gazetteer);
        return new CoreferenceResolver(roles, ReadFirstNames(), new MetonymFinder(ReadSeats()));
    }

    /// <summary>The stage that attributes quotes.</summary>
    public QuoteAttributor ReadAttributor() => MakeAttributor(Read("speakers.model", 3, SpeakerModel.Read));

    /// <summary>The stage that attributes quotes, with a model of one's own.</summary>
    public QuoteAttributor MakeAttributor(SpeakerModel model)
    {
        var nominals = new NominalReader(ReadNominals());
        StateWords demonyms = ReadDemonyms();
        return new QuoteAttributor(
            new SourceReader(nominals, demonyms), new DescriptorReader(nominals, demonyms, Read("lexicons/known.tsv", 3, r => new KnownIndividuals(r, nominals.Lexicon))), new NounEvidence(nominals.Lexicon), model);
    }

    private T Read<T>(string name, int fields, Func<LexiconReader, T> make)
    {
        using StreamReader reader = Open(name);
        return make(new LexiconReader(reader, name, fields));
    }

    private IEnumerable<(string, GazetteerEntry)> ReadStates()
    {
        using StreamReader reader = Open("lexicons/states.tsv");
        var lexicon = new LexiconReader(reader, "lexicons/states.tsv", 2);
        foreach (string[] fields in lexicon.Read())
            yield return (fields[0], new GazetteerEntry(EntityType.State, fields[1], "states"));
    }

    private StreamReader Open(string name)
    {
        Stream stream = _open(name) ?? throw new LexiconException(name, 0, "the file is missing", "give a folder laid out like the package's models/");
        return new StreamReader(stream);
    }
}
