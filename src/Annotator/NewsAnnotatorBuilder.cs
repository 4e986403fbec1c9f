using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Learned;
using Annotator.Entities.Own;
using Annotator.Entities.Rules;
using Annotator.Lexicons;
using Annotator.Quotes;

namespace Annotator;

/// <summary>
/// What a user may change before an annotator is built: names, rules and recognizers of one's own, stages left out. Not for several threads at once; what it builds is
/// immutable, and later changes do not reach it.
/// </summary>
public sealed class NewsAnnotatorBuilder
{
    /// <summary>The recognizers of the package, in the order in which they run; one's own run after them.</summary>
    private static readonly ImmutableArray<string> Package = [RecognizerNames.Learned, RecognizerNames.Gazetteer, RecognizerNames.Rules, RecognizerNames.Page];

    private readonly Dictionary<string, IEntityRecognizer?> _replaced = new(StringComparer.Ordinal);
    private readonly List<(string Name, GazetteerEntry Entry)> _names = [];
    private readonly List<EntityRule> _rules = [];
    private readonly List<IEntityRecognizer> _recognizers = [];
    private readonly List<string> _taggers = [];
    private readonly ModelFiles _files;
    private bool _quotes = true;
    private bool _coreference = true;
    private bool _demonyms;

    /// <summary>Starts from the package's own models.</summary>
    public NewsAnnotatorBuilder() => _files = ModelFiles.Embedded;

    /// <summary>Starts from the models of a folder laid out like the package's <c>models/</c>. The folder is read by <see cref="Build"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public NewsAnnotatorBuilder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _files = ModelFiles.In(folder);
    }

    /// <summary>
    /// Adds a name, found whatever its case, accents, hyphens and apostrophes; not in lower case, unless the name as given here starts so. It wins over every other name that
    /// it overlaps; of two names that start at one word, the longer wins.
    /// </summary>
    /// <param name="name">One word or several.</param>
    /// <param name="type">One of the four types, or one of your own: <c>new EntityType("PRODUCT")</c>.</param>
    /// <param name="id">ISO 3166-1 alpha-2 code of a state, or a Wikidata id (<c>Q912</c>), or null. Names of one type and id are one individual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> holds no letter or digit, or <paramref name="type"/> has no code.</exception>
    public NewsAnnotatorBuilder AddName(string name, EntityType type, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.Any(char.IsLetterOrDigit)) throw new ArgumentException($"'{name}' holds no letter or digit; give a name that a text can hold", nameof(name));
        if (string.IsNullOrWhiteSpace(type.Code)) throw new ArgumentException("the type has no code; give EntityType.Person, State, Organisation, Location or a new EntityType(\"CODE\")", nameof(type));
        string trimmed = name.Trim();
        _names.Add((trimmed, new GazetteerEntry(type, id, OwnNamesRecognizer.RecognizerName) { AnyCase = char.IsLower(trimmed[0]) }));
        return this;
    }

    /// <summary>Adds names of one type (see <see cref="AddName"/>).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A name holds no letter or digit, or <paramref name="type"/> has no code.</exception>
    public NewsAnnotatorBuilder AddNames(IEnumerable<string> names, EntityType type)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (string name in names) AddName(name, type);
        return this;
    }

    /// <summary>Adds rules, written like those of <c>models/rules/names.rules</c>, whose head explains them: <c>LAW 0.9 law of = loi [ &lt;capital&gt; ]</c>.</summary>
    /// <param name="rules">The rules, one a line; read to its end, not disposed of.</param>
    /// <param name="source">What messages call them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LexiconException">A line is no rule; the message gives source, line, value and remedy.</exception>
    public NewsAnnotatorBuilder AddRules(TextReader rules, string source = "rules")
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(source);
        _rules.AddRange(RuleReader.Read(rules, source));
        return this;
    }

    /// <summary>Adds a recognizer. It runs after the package's own; overlaps are settled by confidence, then length.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="recognizer"/> is null.</exception>
    /// <exception cref="ArgumentException">It has no name.</exception>
    public NewsAnnotatorBuilder AddRecognizer(IEntityRecognizer recognizer)
    {
        _recognizers.Add(Guard(recognizer));
        return this;
    }

    /// <summary>
    /// Adds a tagger of one's own types, trained by the <c>train</c> command of Annotator.Training. It runs beside the package's own, after it; where it is more sure than not,
    /// its names stand before the package's. A tagger of the four types belongs into a folder of models instead, as <c>entities.model</c>.
    /// </summary>
    /// <param name="file">The archive, read by <see cref="Build"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public NewsAnnotatorBuilder AddTagger(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _taggers.Add(file);
        return this;
    }

    /// <summary>Puts a recognizer in the place of one of the package's own.</summary>
    /// <param name="name">One of <see cref="RecognizerNames"/>.</param>
    /// <param name="recognizer">What runs instead.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no recognizer of the package, or <paramref name="recognizer"/> has no name.</exception>
    public NewsAnnotatorBuilder ReplaceRecognizer(string name, IEntityRecognizer recognizer)
    {
        _replaced[Known(name)] = Guard(recognizer);
        return this;
    }

    /// <summary>Leaves one of the package's recognizers out. Without the learned one, names are found by lists and rules alone: faster to load, less exact.</summary>
    /// <param name="name">One of <see cref="RecognizerNames"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no recognizer of the package.</exception>
    public NewsAnnotatorBuilder WithoutRecognizer(string name)
    {
        _replaced[Known(name)] = null;
        return this;
    }

    /// <summary>Leaves quotes out: documents have names and entities alone.</summary>
    public NewsAnnotatorBuilder WithoutQuotes()
    {
        _quotes = false;
        return this;
    }

    /// <summary>Leaves coreference out: names of one type and spelling are one entity, nothing is joined beyond that, and no roles are read.</summary>
    public NewsAnnotatorBuilder WithoutCoreference()
    {
        _coreference = false;
        return this;
    }

    /// <summary>Reports demonyms too (« malien », « les Russes »), as mentions of type <see cref="EntityType.Demonym"/>; names, entities and quotes stay what they were.</summary>
    public NewsAnnotatorBuilder WithDemonyms()
    {
        _demonyms = true;
        return this;
    }

    /// <summary>Reads the models and builds the annotator. May be called again.</summary>
    /// <exception cref="LexiconException">A file of the models, or a tagger of one's own, is missing or malformed.</exception>
    public NewsAnnotator Build()
    {
        // What finds names and what finds quotes do not need one another: they are read side by side.
        Task<(Gazetteer, NameLists, ImmutableArray<IEntityRecognizer>)> naming = Task.Run(ReadNaming);
        SharedLists shared = _files.ReadShared();
        QuoteDetector? detector = _quotes ? _files.ReadDetector(shared) : null;
        QuoteAttributor? attributor = _quotes ? _files.ReadAttributor(shared) : null;
        (Gazetteer gazetteer, NameLists names, ImmutableArray<IEntityRecognizer> recognizers) = naming.GetAwaiter().GetResult();
        return new NewsAnnotator(
            ModelFiles.ReadTokenizer(names),
            recognizers,
            recognizers.OfType<LearnedRecognizer>().FirstOrDefault()?.Calibration ?? Calibration.None,
            _coreference ? _files.ReadCoreference(shared, gazetteer, names) : null,
            detector,
            attributor,
            _demonyms ? new DemonymRecognizer(shared.Demonyms) : null);
    }

    private (Gazetteer Gazetteer, NameLists Names, ImmutableArray<IEntityRecognizer> Recognizers) ReadNaming()
    {
        Gazetteer gazetteer = _files.ReadGazetteer();
        NameLists names = _files.ReadNameLists();
        return (gazetteer, names, [.. PackageRecognizers(gazetteer, names), .. OwnRecognizers(names)]);
    }

    private IEnumerable<IEntityRecognizer> PackageRecognizers(Gazetteer gazetteer, NameLists names)
    {
        bool tagged = !_replaced.TryGetValue(RecognizerNames.Learned, out IEntityRecognizer? tagger) || tagger is not null;
        foreach (string name in Package)
        {
            if (!_replaced.TryGetValue(name, out IEntityRecognizer? recognizer)) recognizer = _files.ReadRecognizer(name, gazetteer, names, tagged);
            if (recognizer is not null) yield return recognizer;
        }
    }

    private IEnumerable<IEntityRecognizer> OwnRecognizers(NameLists names)
    {
        if (_names.Count > 0) yield return new OwnNamesRecognizer(new Gazetteer(_names));
        if (_rules.Count > 0) yield return new RuleRecognizer([.. _rules], names, yields: false);
        foreach (string file in _taggers) yield return new OwnTagger(ModelFiles.ReadTagger(file, names));
        foreach (IEntityRecognizer recognizer in _recognizers) yield return recognizer;
    }

    private static string Known(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Package.Contains(name)) return name;
        throw new ArgumentException($"'{name}' is no recognizer of the package; give one of RecognizerNames: {string.Join(", ", Package)}", nameof(name));
    }

    private static GuardedRecognizer Guard(IEntityRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        if (string.IsNullOrWhiteSpace(recognizer.Name)) throw new ArgumentException("the recognizer has no name; let Name say what mentions shall report", nameof(recognizer));
        return new GuardedRecognizer(recognizer);
    }
}
