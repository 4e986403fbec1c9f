using System.Collections.Immutable;
using Annotator.Coreference;
using Annotator.Coreference.Profiles;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Learned;
using Annotator.Entities.Page;
using Annotator.Entities.Rules;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Clues.Nouns;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;
using Annotator.Tokenization;

namespace Annotator;

/// <summary>The files of a models folder, or of the default models inside the assembly: the only place that knows their names.</summary>
internal sealed class ModelFiles
{
    private readonly Func<string, Stream?> _open;
    private readonly string _folder;

    private ModelFiles(string folder, Func<string, Stream?> open)
    {
        _folder = folder;
        _open = open;
    }

    /// <summary>The default models.</summary>
    public static ModelFiles Embedded { get; } = new(string.Empty, name => typeof(ModelFiles).Assembly.GetManifestResourceStream(name));

    /// <summary>The models of a folder laid out like the project's <c>models/</c>.</summary>
    public static ModelFiles In(string folder) => new(folder, name =>
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    });

    /// <summary>The gazetteer of all lists.</summary>
    public Gazetteer ReadGazetteer() => new(ReadStates());

    /// <summary>All lists of names in one table.</summary>
    public NameLists ReadNameLists()
    {
        var builder = new NameLists.Builder(400_000);
        foreach ((string list, Func<char, NameList> classify) in NameClasses.All)
        {
            string name = $"lexicons/{list}.tsv";
            builder.Add(ReadBytes(name), name, classify);
        }

        AddTitles(builder);
        return builder.Build();
    }

    /// <summary>Adds both forms of the nouns that stand before or after a person's name.</summary>
    private void AddTitles(NameLists.Builder builder)
    {
        using StreamReader stream = Open("lexicons/nominals.tsv");
        foreach (string[] fields in new LexiconReader(stream, "lexicons/nominals.tsv", 4).Read())
        {
            if (fields[0] is not ("civ" or "function" or "trade")) continue;
            if (fields[1] != "-") builder.Add(fields[1], NameList.Title);
            if (fields[2] != "-") builder.Add(fields[2], NameList.Title);
        }
    }

    /// <summary>One of the package's recognizers, by name.</summary>
    /// <param name="name">One of <see cref="RecognizerNames"/>.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="names">The lists.</param>
    /// <param name="tagged">Whether a tagger finds most names, so that only sure rules are of use.</param>
    public IEntityRecognizer ReadRecognizer(string name, Gazetteer gazetteer, NameLists names, bool tagged) => name switch
    {
        RecognizerNames.Learned => ReadTagger(names),
        RecognizerNames.Gazetteer => new GazetteerRecognizer(gazetteer),
        RecognizerNames.Rules => new RuleRecognizer([.. ReadRules().Where(r => !tagged || r.Confidence >= RuleRecognizer.Sure)], names, tagged),
        _ => new PageRecognizer(names),
    };

    /// <summary>The rules that find names without learning.</summary>
    public ImmutableArray<EntityRule> ReadRules()
    {
        using StreamReader reader = Open("rules/names.rules");
        return RuleReader.Read(reader, "rules/names.rules");
    }

    /// <summary>The trained tagger.</summary>
    public LearnedRecognizer ReadTagger(NameLists names)
    {
        using Stream stream = OpenStream("entities.model");
        return new LearnedRecognizer(TaggerModelReader.Read(stream, "entities.model"), names);
    }

    /// <summary>A tagger of the caller's own, wherever it lies.</summary>
    public static LearnedRecognizer ReadTagger(string path, NameLists names)
    {
        if (!File.Exists(path)) throw new LexiconException(path, 0, "the file is missing", "give a tagger that the train command of Annotator.Training has written");
        using FileStream stream = File.OpenRead(path);
        return new LearnedRecognizer(TaggerModelReader.Read(stream, path), names);
    }

    /// <summary>The tokenizer, which must know names to tell a chain of them from a compound.</summary>
    public Tokenizer ReadTokenizer() => ReadTokenizer(ReadNameLists());

    /// <summary>The tokenizer with lists that have been read before.</summary>
    public static Tokenizer ReadTokenizer(NameLists lists) => new(new CompoundRules(lists));

    /// <summary>What the stages after names share.</summary>
    public SharedLists ReadShared() => new(new NominalReader(Read("lexicons/nominals.tsv", 4, NominalLexicon.Read)), ReadDemonyms());

    /// <summary>Demonyms with their states.</summary>
    public StateWords ReadDemonyms() => Read("lexicons/demonyms.tsv", 2, r => new StateWords(r));

    /// <summary>The stage that joins names.</summary>
    public CoreferenceResolver ReadCoreference(SharedLists shared, Gazetteer gazetteer, NameLists names) =>
        new(new RoleReader(shared.Nominals, shared.Demonyms, gazetteer), names, new MetonymFinder(Read("lexicons/seats.tsv", 2, r => new StateWords(r))));

    /// <summary>The stage that attributes quotes.</summary>
    public QuoteAttributor ReadAttributor(SharedLists shared) => MakeAttributor(shared, Read("speakers.model", 3, SpeakerModelReader.Read));

    /// <summary>The stage that attributes quotes, with a model of one's own.</summary>
    public QuoteAttributor MakeAttributor(SharedLists shared, SpeakerModel model)
    {
        NominalReader nominals = shared.Nominals;
        var known = Read("lexicons/known.tsv", 3, r => new KnownIndividuals(r, nominals.Lexicon));
        var sources = new SourceReader(nominals, shared.Demonyms);
        return new QuoteAttributor(
            sources, new DescriptorReader(nominals, shared.Demonyms, known), new Anaphors(nominals), new Introductions(nominals, sources), new NounEvidence(nominals.Lexicon), model);
    }

    /// <summary>The reporting verbs.</summary>
    public ReportingVerbs ReadReportingVerbs() => Read("lexicons/reporting_verbs.tsv", 5, r => new ReportingVerbs(r));

    /// <summary>The stage that finds quotes.</summary>
    public QuoteDetector ReadDetector(SharedLists shared) => new(ReadCueFinder(shared), QuoteModel.Read(ReadBytes("quotes.model"), "quotes.model"));

    /// <summary>What finds the words that say who says something.</summary>
    public CueFinder ReadCueFinder(SharedLists shared)
    {
        ReportingVerbs verbs = ReadReportingVerbs();
        return new CueFinder(verbs, new PhraseEnd(shared.Nominals, verbs));
    }

    private T Read<T>(string name, int fields, Func<LexiconReader, T> make)
    {
        using StreamReader reader = Open(name);
        return make(new LexiconReader(reader, name, fields));
    }

    private byte[] ReadBytes(string name)
    {
        using Stream stream = OpenStream(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private IEnumerable<(string, GazetteerEntry)> ReadStates()
    {
        using StreamReader reader = Open("lexicons/states.tsv");
        var lexicon = new LexiconReader(reader, "lexicons/states.tsv", 2);
        foreach (string[] fields in lexicon.Read())
            yield return (fields[0], new GazetteerEntry(EntityType.State, fields[1], "states"));
    }

    private StreamReader Open(string name) => new(OpenStream(name));

    private Stream OpenStream(string name) =>
        _open(name) ?? throw new LexiconException(Path.Combine(_folder, name), 0, "the file is missing", "give a folder laid out like the package's models/");
}
