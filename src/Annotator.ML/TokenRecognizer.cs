using Annotator.Documents;
using Annotator.Entities;
using Annotator.Lexicons;
using Annotator.ML.Tokens;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Annotator.ML;

/// <summary>
/// Finds names by a model trained with ML.NET, token by token: give it to <see cref="NewsAnnotatorBuilder.AddRecognizer"/>, or put it in the place of the package's own. One
/// instance serves any number of threads.
/// </summary>
public sealed class TokenRecognizer : IEntityRecognizer
{
    private const int Iterations = 10;
    private const float Penalty = 1e-6f;

    private static readonly NewsAnnotator Cutter = new NewsAnnotatorBuilder()
        .WithoutRecognizer(RecognizerNames.Learned).WithoutRecognizer(RecognizerNames.Gazetteer).WithoutRecognizer(RecognizerNames.Rules).WithoutRecognizer(RecognizerNames.Page)
        .WithoutQuotes().WithoutCoreference().Build();

    private readonly MLContext _context;
    private readonly ITransformer _model;

    private TokenRecognizer(MLContext context, ITransformer model)
    {
        _context = context;
        _model = model;
    }

    /// <inheritdoc/>
    public string Name => "mlnet";

    /// <summary>Learns from documents with right names of any types.</summary>
    /// <param name="context">The ML.NET context; its seed decides.</param>
    /// <param name="documents">Texts with their mentions, as read from a file of any form.</param>
    /// <param name="trainer">A trainer of several classes, from <c>Features</c> and the key <c>Label</c>; null for maximum entropy by stochastic dual coordinate ascent on one thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="documents"/> is null.</exception>
    public static TokenRecognizer Train(MLContext context, IEnumerable<AnnotatedDocument> documents, IEstimator<ITransformer>? trainer = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(documents);
        IDataView rows = context.Data.LoadFromEnumerable(documents.SelectMany(Rows).ToList());
        var prepare = context.Transforms.Conversion.MapValueToKey(nameof(TokenRow.Label))
            .Append(context.Transforms.Conversion.Hash("Hashes", nameof(TokenRow.Tokens), numberOfBits: 18))
            .Append(context.Transforms.Conversion.MapKeyToVector("Features", "Hashes", outputCountVector: true));
        ITransformer model = prepare.AppendCacheCheckpoint(context)
            .Append(trainer ?? MaximumEntropy(context))
            .Append(context.Transforms.Conversion.MapKeyToValue("PredictedTag", "PredictedLabel")).Fit(rows);
        return new TokenRecognizer(context, model);
    }

    /// <summary>Reads what <see cref="Save"/> has written.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TokenRecognizer Load(MLContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(path);
        return new TokenRecognizer(context, context.Model.Load(path, out _));
    }

    /// <summary>Writes the model as an ML.NET model.</summary>
    public void Save(string path) => _context.Model.Save(_model, _context.Data.LoadFromEnumerable(Array.Empty<TokenRow>()).Schema, path);

    /// <inheritdoc/>
    public void Recognize(AnalyzedText text, ICollection<Candidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var features = new TokenFeatures(text.Text, text.Tokens);
        IDataView rows = _context.Data.LoadFromEnumerable(text.Sentences.SelectMany(s => features.Rows(s, tags: null)).ToList());
        using IEnumerator<TokenAnswer> answers = _context.Data.CreateEnumerable<TokenAnswer>(_model.Transform(rows), reuseRowObject: false).GetEnumerator();
        foreach (Sentence sentence in text.Sentences) Collect(sentence, answers, found);
    }

    private static IEnumerable<TokenRow> Rows(AnnotatedDocument document)
    {
        AnnotatedDocument cut = Cutter.Annotate(document.Text);
        var features = new TokenFeatures(cut.Text, cut.Tokens);
        string[] tags = TokenTags.Of(cut.Tokens, document.Mentions);
        return cut.Sentences.SelectMany(s => features.Rows(s, tags));
    }

    /// <summary>On one thread, so that the same seed gives the same model.</summary>
    private static SdcaMaximumEntropyMulticlassTrainer MaximumEntropy(MLContext context) => context.MulticlassClassification.Trainers.SdcaMaximumEntropy(
        new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = Iterations, L2Regularization = Penalty, L1Regularization = 0 });

    private void Collect(Sentence sentence, IEnumerator<TokenAnswer> answers, ICollection<Candidate> found)
    {
        (int Start, string Tag, float Confidence)? open = null;
        for (int i = sentence.FirstToken; i <= sentence.EndToken; i++)
        {
            TokenAnswer? answer = i < sentence.EndToken && answers.MoveNext() ? answers.Current : null;
            float sure = answer is { Score.Length: > 0 } ? Math.Clamp(answer.Score.Max(), 0, 1) : 0;
            if (open is { } name && answer is not null && TokenTags.GoesOn(answer.Tag, name.Tag))
            {
                open = name with { Confidence = MathF.Min(name.Confidence, sure) };
                continue;
            }

            if (open is { } done) found.Add(new Candidate(done.Start, i, new EntityType(done.Tag[2..]), done.Confidence, Name, "token by token"));
            open = answer is null || answer.Tag == TokenTags.Outside ? null : (i, answer.Tag, sure);
        }
    }
}
