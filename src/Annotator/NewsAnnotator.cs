using System.Collections.Immutable;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator;

/// <summary>Says who is named in a French news text, what was said and by whom. Immutable: one instance serves any number of threads.</summary>
public sealed class NewsAnnotator
{
    private readonly Tokenizer _tokenizer;
    private readonly ImmutableArray<IEntityRecognizer> _recognizers;
    private readonly Calibration _calibration;
    private readonly CoreferenceResolver? _coreference;
    private readonly QuoteDetector? _detector;
    private readonly QuoteAttributor? _attributor;
    private readonly DemonymRecognizer? _demonyms;

    /// <summary>Joins the stages; those that are null are left out.</summary>
    internal NewsAnnotator(
        Tokenizer tokenizer, ImmutableArray<IEntityRecognizer> recognizers, Calibration calibration, CoreferenceResolver? coreference, QuoteDetector? detector, QuoteAttributor? attributor, DemonymRecognizer? demonyms)
    {
        _tokenizer = tokenizer;
        _recognizers = recognizers;
        _calibration = calibration;
        _coreference = coreference;
        _detector = detector;
        _attributor = attributor;
        _demonyms = demonyms;
    }

    /// <summary>The annotator with the package's own models. Takes up to some 100 ms: keep the instance.</summary>
    public static NewsAnnotator CreateDefault() => new NewsAnnotatorBuilder().Build();

    /// <summary>The annotator with the models of a folder laid out like the package's <c>models/</c>.</summary>
    /// <exception cref="LexiconException">A file is missing or malformed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public static NewsAnnotator Load(string folder) => new NewsAnnotatorBuilder(folder).Build();

    /// <summary>Reads one text. Never throws on odd input; every span of the result points into <paramref name="text"/> itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public AnnotatedDocument Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<Token> tokens = _tokenizer.Tokenize(text);
        ImmutableArray<Sentence> sentences = SentenceSplitter.Split(text, tokens);
        var analyzed = new AnalyzedText(text, tokens, sentences);
        ImmutableArray<Candidate> names = Recognize(analyzed);
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = _coreference?.Resolve(analyzed, names) ?? SpellingResolver.Resolve(analyzed, names);
        Detection detection = _detector?.Detect(analyzed, mentions) ?? Detection.None;
        ImmutableArray<Quote> quotes = _attributor?.Attribute(analyzed, detection.Quotes, mentions, entities) ?? [];
        if (_demonyms is not null) (mentions, entities) = DemonymLinker.Add(analyzed, _demonyms.Find(analyzed, names), mentions, entities);
        return new AnnotatedDocument(text, tokens, sentences, mentions, entities, quotes, detection.Rejected);
    }

    private ImmutableArray<Candidate> Recognize(AnalyzedText text)
    {
        var candidates = new List<Candidate>();
        foreach (IEntityRecognizer recognizer in _recognizers) recognizer.Recognize(text, candidates);
        return _calibration.Apply(OverlapResolver.Resolve(candidates, text.Tokens.Length));
    }
}
