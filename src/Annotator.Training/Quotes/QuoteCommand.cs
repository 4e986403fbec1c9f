using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;
using Annotator.Training.Speakers;

namespace Annotator.Training.Quotes;

/// <summary><c>quotes</c>: trains the detection of quotes on right names, cross-validates and writes the model.</summary>
internal sealed class QuoteCommand
{
    private const int Folds = 5;
    private readonly Gazetteer _gazetteer = ModelFiles.Embedded.ReadGazetteer();
    private readonly CoreferenceResolver _coreference;
    private readonly CueFinder _finder;
    private readonly bool _showErrors;

    private QuoteCommand(bool showErrors)
    {
        _showErrors = showErrors;
        SharedLists shared = ModelFiles.Embedded.ReadShared();
        _coreference = ModelFiles.Embedded.ReadCoreference(shared, _gazetteer, ModelFiles.Embedded.ReadNameLists());
        _finder = ModelFiles.Embedded.ReadCueFinder(shared);
    }

    /// <summary>Trains on files, each <c>FILE</c> or <c>FILE:WEIGHT</c>, cross-validates on the first of them, scores the other files, writes the model.</summary>
    public static int Train(string model, IReadOnlyList<string> files, IReadOnlyList<string> others, bool showErrors)
    {
        var command = new QuoteCommand(showErrors);
        List<Page> pages = [.. files.SelectMany(command.Weighted)];
        command.CrossValidate(pages, pages[0].File);
        short[] weights = command.Weights(pages);
        Write(model, weights, string.Join(", ", files.Select(Path.GetFileName)));
        foreach (string other in others) command.Score(other, command.Pages(other, 1), weights);
        return 0;
    }

    private List<Page> Weighted(string source)
    {
        WeightedFile file = WeightedFile.Parse(source);
        return Pages(file.Path, file.Weight);
    }

    private void CrossValidate(List<Page> pages, string file)
    {
        var score = new QuoteScore(_showErrors);
        for (int fold = 0; fold < Folds; fold++)
        {
            short[] weights = Weights(pages.Where((p, i) => p.File != file || i % Folds != fold));
            foreach (Page page in pages.Where((p, i) => p.File == file && i % Folds == fold)) score.Add(page.Gold, Detect(page, weights));
        }

        score.Report($"{Path.GetFileName(file)}, cross-validated");
    }

    private void Score(string file, List<Page> pages, short[] weights)
    {
        var score = new QuoteScore(_showErrors);
        foreach (Page page in pages) score.Add(page.Gold, Detect(page, weights));
        score.Report(Path.GetFileName(file));
    }

    private ImmutableArray<DetectedQuote> Detect(Page page, short[] weights) =>
        new QuoteDetector(_finder, new QuoteModel(weights)).Detect(page.Text, page.Mentions).Quotes;

    private short[] Weights(IEnumerable<Page> pages)
    {
        var learner = new QuoteLearner(_finder);
        foreach (Page page in pages) learner.Add(page.Text, page.Mentions, page.Gold.Quotes ?? [], page.Weight);
        return learner.Weights();
    }

    private List<Page> Pages(string file, double weight) => [.. GoldReader.Read(file).Where(g => g.Quotes is not null).Select(gold =>
    {
        GoldPage page = GoldPage.Of(gold, _gazetteer);
        return new Page(file, weight, gold, page.Text, _coreference.Resolve(page.Text, page.Names).Mentions);
    })];

    private static void Write(string path, short[] weights, string source)
    {
        var text = new StringBuilder();
        text.Append("# Quotes, version 1: which marked stretches are speech, which cue introduces them, which clauses cues report. Slot of the feature table, weight in hundredths.\n");
        text.Append(CultureInfo.InvariantCulture, $"# Trained by 'quotes' on {source}, seed {QuoteLearner.Seed}, {QuoteLearner.Orders} orders, {QuoteLearner.Rounds} rounds. Sources of the training pages: OrangeSum (CC BY-SA 4.0), Wikinews (CC BY 2.5); weights: MIT.\n");
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0) text.Append(CultureInfo.InvariantCulture, $"{i}\t{weights[i]}\n");
        }

        File.WriteAllText(path, text.ToString());
    }

    private sealed record Page(string File, double Weight, GoldDocument Gold, AnalyzedText Text, ImmutableArray<Mention> Mentions);
}
