using System.Collections.Immutable;
using System.Globalization;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes;
using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;

namespace Annotator.Training.Speakers;

/// <summary><c>speakers</c>: coreference and attribution on right names and right quotes, so that nothing but they is measured.</summary>
internal sealed class SpeakerCommand
{
    private const int Folds = 5;
    private const int Networks = 6;
    private readonly Gazetteer _gazetteer = ModelFiles.Embedded.ReadGazetteer();
    private readonly SharedLists _shared = ModelFiles.Embedded.ReadShared();
    private readonly CoreferenceResolver _coreference;
    private readonly QuoteDetector _detector;
    private readonly bool _showErrors;

    private SpeakerCommand(bool showErrors)
    {
        _coreference = ModelFiles.Embedded.ReadCoreference(_shared, _gazetteer, ModelFiles.Embedded.ReadNameLists());
        _detector = ModelFiles.Embedded.ReadDetector(_shared);
        _showErrors = showErrors;
    }

    /// <summary>Scores the names of each file and, with the model that the package holds, its quotes.</summary>
    public static int Score(ReadOnlySpan<string> files, bool showErrors)
    {
        var command = new SpeakerCommand(showErrors);
        QuoteAttributor attributor = ModelFiles.Embedded.ReadAttributor(command._shared);
        foreach (string file in files)
        {
            List<GoldPage> pages = command.Pages(file);
            command.ScoreNames(file, pages);
            command.ScoreQuotes(file, pages, attributor);
        }

        return 0;
    }

    /// <summary>Trains on files, cross-validates on the first of them, scores others, and writes the model.</summary>
    public static int Train(string model, ReadOnlySpan<string> files, ReadOnlySpan<string> others, bool showErrors)
    {
        var command = new SpeakerCommand(showErrors);
        WeightedFile[] sources = [.. files.ToArray().Select(WeightedFile.Parse)];
        List<GoldPage> pages = command.Pages(sources[0].Path);
        List<GoldPage> further = [.. sources.Skip(1).SelectMany(f => command.Pages(f.Path).Select(p => p with { Weight = f.Weight }))];
        var found = new FoundPages(command._coreference, ModelFiles.Embedded.ReadCueFinder(command._shared));
        found.Read([.. pages, .. further]);
        ConfidenceTrees confidence = command.CrossValidate(pages, further, found);
        SpeakerWeights weights = command.Weights([.. pages, .. further], found);
        SpeakerModelWriter.Write(model, weights, confidence, string.Join(", ", sources.Select(s => Path.GetFileName(s.Path))));
        QuoteAttributor attributor = ModelFiles.Embedded.MakeAttributor(command._shared, weights.Model(confidence));
        foreach (string other in others) command.ScoreQuotes(other, command.Pages(other), attributor);
        return 0;
    }

    /// <summary>Five folds over all pages: the answers on pages not seen are what the confidence is learnt from; the first file's are scored.</summary>
    private ConfidenceTrees CrossValidate(List<GoldPage> pages, List<GoldPage> further, FoundPages detected)
    {
        List<GoldPage> all = [.. pages, .. further];
        var score = new AttributionScore();
        var answers = new List<Answer>[Folds];
        var unseen = new List<(List<GoldPage> Pages, SpeakerWeights Weights)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            SpeakerWeights weights = Weights(all.Where((_, i) => i % Folds != fold), detected);
            SpeakerModel model = weights.Model(ConfidenceTrees.None);
            QuoteAttributor learner = ModelFiles.Embedded.MakeAttributor(_shared, model);
            unseen.Add(([], weights));
            answers[fold] = [];
            for (int i = fold; i < all.Count; i += Folds)
            {
                GoldPage found = detected.Of(all[i]);
                CollectAnswers(found, learner, model, answers[fold]);
                if (i >= pages.Count) continue;
                score.Add(all[i], Attribute(all[i], learner));
                unseen[fold].Pages.Add(found);
            }
        }

        score.Report("cross-validated", _showErrors);
        var whole = new AttributionScore();
        for (int fold = 0; fold < Folds; fold++)
        {
            ConfidenceTrees confidence = ConfidenceTrainer.Train([.. answers.Where((_, f) => f != fold).SelectMany(a => a)]);
            QuoteAttributor learner = ModelFiles.Embedded.MakeAttributor(_shared, unseen[fold].Weights.Model(confidence));
            foreach (GoldPage page in unseen[fold].Pages) whole.Add(page, Attribute(page, learner));
        }

        whole.Report("cross-validated, quotes as detected", _showErrors);
        return ConfidenceTrainer.Train([.. answers.SelectMany(a => a)]);
    }

    private void ScoreQuotes(string file, List<GoldPage> pages, QuoteAttributor attributor)
    {
        var score = new AttributionScore();
        foreach (GoldPage page in pages) score.Add(page, Attribute(page, attributor));
        score.Report(Path.GetFileName(file), _showErrors);
        var detected = new AttributionScore();
        foreach (GoldPage page in pages.Select(Detected)) detected.Add(page, Attribute(page, attributor));
        detected.Report(Path.GetFileName(file) + ", quotes as detected", _showErrors);
    }

    private List<GoldPage> Pages(string file) => [.. GoldReader.Read(file).Select(g => GoldPage.Of(g, _gazetteer))];

    private void ScoreNames(string file, List<GoldPage> pages)
    {
        var clusters = new ClusterScore();
        var errors = new List<string>();
        foreach (GoldPage page in pages) clusters.Add(page, _coreference.Resolve(page.Text, page.Names).Mentions, errors);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: B3 P {clusters.Precision:F1} R {clusters.Recall:F1} F1 {clusters.F1:F1}"));
        if (_showErrors) errors.ForEach(Console.WriteLine);
    }

    private GoldPage Detected(GoldPage page) => page.Detected(_detector, _coreference.Resolve(page.Text, page.Names).Mentions);

    private ImmutableArray<Quote> Attribute(GoldPage page, QuoteAttributor attributor)
    {
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = _coreference.Resolve(page.Text, page.Names);
        return attributor.Attribute(page.Text, page.Quotes, mentions, entities);
    }

    private void CollectAnswers(GoldPage page, QuoteAttributor attributor, SpeakerModel model, List<Answer> answers)
    {
        if (page.Quotes.IsEmpty) return;
        (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = _coreference.Resolve(page.Text, page.Names);
        var chooser = new ModelChooser(model, page.Quotes.Length);
        SpeakerPass pass = attributor.Prepare(page.Text, page.Quotes, mentions, entities);
        pass.Run(chooser);
        var assurances = new AssuranceReader(pass, chooser);
        for (int i = 0; i < page.Quotes.Length; i++)
        {
            bool right = page.Pairs[i] >= 0 && SpeakerNames.Same(page.Gold.Quotes!.Value[page.Pairs[i]].Speaker, pass.Speakers[i]?.Name, page.Gold.Surfaces);
            answers.Add(new Answer(assurances.Of(i), right, page.Weight));
        }
    }

    // Twice: with the right history, then with the history that a model of the other half of the pages makes.
    private SpeakerWeights Weights(IEnumerable<GoldPage> pages, FoundPages found)
    {
        List<GoldPage>[] halves = [[.. pages.Where((_, i) => i % 2 == 0).SelectMany(found.Variants)], [.. pages.Where((_, i) => i % 2 == 1).SelectMany(found.Variants)]];
        var examples = new List<Example>();
        foreach (List<GoldPage> half in halves) Collect(half, examples, null);
        for (int i = 0; i < halves.Length; i++)
        {
            var right = new List<Example>();
            Collect(halves[1 - i], right, null);
            Collect(halves[i], examples, new SpeakerModel(SpeakerTrainer.Train(right), ConfidenceTrees.None, []));
        }

        return NetworkTrainer.Train(examples, Networks);
    }

    private void Collect(IEnumerable<GoldPage> pages, List<Example> examples, SpeakerModel? history)
    {
        QuoteAttributor reader = ModelFiles.Embedded.MakeAttributor(_shared, new SpeakerModel(new double[SpeakerModel.Kinds * SpeakerModel.Width], ConfidenceTrees.None, []));
        foreach (GoldPage page in pages)
        {
            (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = _coreference.Resolve(page.Text, page.Names);
            if (!page.Quotes.IsEmpty) reader.Prepare(page.Text, page.Quotes, mentions, entities).Run(new RightChooser(page, examples, history));
        }
    }
}
