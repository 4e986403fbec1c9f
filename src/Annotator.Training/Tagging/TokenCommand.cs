using System.Diagnostics;
using System.Globalization;
using Annotator.Documents;
using Annotator.Entities;
using Annotator.Evaluation;
using Annotator.Evaluation.Reports;
using Annotator.ML;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Annotator.Training.Tagging;

/// <summary>Trains a recognizer with ML.NET and scores it alone.</summary>
internal static class TokenCommand
{
    private const int Seed = 7;
    private const int Iterations = 60;
    private const int Passes = 5;

    /// <summary>Runs.</summary>
    public static int Run(string model, string trainer, IReadOnlyList<string> data, IReadOnlyList<string> dev, TextWriter progress)
    {
        var clock = Stopwatch.StartNew();
        TrainingData read = TrainingData.Read(data);
        var pages = read.Pages.Select(p => p.Gold).ToList();
        var options = new EvaluationOptions { Types = read.Types([]) };
        var context = new MLContext(Seed);
        TokenRecognizer recognizer = TokenRecognizer.Train(context, pages.Select(Document), Trainer(context, trainer));
        recognizer.Save(model);
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {clock.Elapsed.TotalSeconds:F0} s"));
        NewsAnnotator alone = Alone(TokenRecognizer.Load(new MLContext(Seed), model));
        foreach (string file in dev)
        {
            clock.Restart();
            EvaluationReport report = EvaluationReport.Of(AnnotatedFiles.Read(file).Select(gold => (gold, alone.Annotate(gold.Text))), options);
            string types = string.Join(", ", report.ByType.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Type} {t.Strict.F1:F1}")));
            progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: F1 {report.Names.Strict.F1:F1} ({types}), {clock.Elapsed.TotalSeconds:F1} s"));
        }

        return 0;
    }

    /// <summary>A trainer by its name; null is the package's own choice.</summary>
    private static IEstimator<ITransformer>? Trainer(MLContext context, string name) => name switch
    {
        "lbfgs" => context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options { MaximumNumberOfIterations = Iterations, L1Regularization = 0, L2Regularization = 0.1f, NumberOfThreads = 1 }),
        "perceptron" => context.MulticlassClassification.Trainers.OneVersusAll(context.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: Passes)),
        _ => null,
    };

    /// <summary>An annotator that has no other recognizer.</summary>
    private static NewsAnnotator Alone(TokenRecognizer recognizer) => new NewsAnnotatorBuilder()
        .ReplaceRecognizer(RecognizerNames.Learned, recognizer).WithoutRecognizer(RecognizerNames.Gazetteer).WithoutRecognizer(RecognizerNames.Rules).WithoutRecognizer(RecognizerNames.Page)
        .WithoutQuotes().WithoutCoreference().Build();

    private static AnnotatedDocument Document(GoldDocument gold) => new(
        gold.Text, [], [], [.. gold.Names.Select(n => new Mention(n.Span, n.Type, n.Id ?? string.Empty, 1, "gold", "gold"))], [], [], [])
    { Id = gold.Id };
}
