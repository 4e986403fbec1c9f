using System.Globalization;
using Annotator.Training.Corpus;
using Annotator.Training.Lexicons;
using Annotator.Training.Quotes;
using Annotator.Training.Silver;
using Annotator.Training.Speakers;
using Annotator.Training.Tagging;

return args switch
{
    ["lexicons", var data, var models, var seeds] => LexiconsCommand.Run(data, models, seeds),
    ["verbs", var data, var models, var seeds] => ReportingVerbsCommand.Run(data, models, seeds),
    ["cues", var file, .. var options] => CueCommand.Run(file, options.Contains("--errors")),
    ["quotes", var file, var model, .. var others] => QuoteCommand.Train(file, model, others),
    ["train", var output, var clusters, .. var data] => TrainCommand.Run(new TrainOptions
    {
        Output = output,
        Clusters = clusters == "-" ? null : clusters,
        Data = [.. data.TakeWhile(d => !d.StartsWith("--", StringComparison.Ordinal))],
        CalibrateEvery = data.Contains("--calibrate") ? 4 : 0,
        Dev = [.. data.SkipWhile(d => d != "--dev").Skip(1)],
    }),
    ["silver", var pages, var model, var vote, var output] => SilverCommand.Relabel(pages, model, float.Parse(vote, CultureInfo.InvariantCulture), output),
    ["mend", .. var files] => MendCommand.Run(files),
    ["speakers", "train", var file, var model, .. var options] => SpeakerCommand.Train(file, model, options.Contains("--errors")),
    ["speakers", "score", "--errors", .. var files] => SpeakerCommand.Score(files, true),
    ["speakers", "score", .. var files] => SpeakerCommand.Score(files, false),
    ["corpus", "--check", var pages] => CorpusCommand.Check(pages),
    ["corpus", "--write", var pages, var output] => CorpusCommand.Write(pages, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: lexicons DATA MODELS SEEDS | verbs DATA MODELS SEEDS | cues GOLD.jsonl [--errors] | quotes GOLD.jsonl MODEL GOLD… | train MODEL CLUSTERS GOLD… [--calibrate] --dev GOLD… | silver PAGES MODEL VOTE OUTPUT | mend GOLD… | speakers train GOLD.jsonl MODEL [--errors] | speakers score [--errors] GOLD.jsonl… | corpus --check PAGES | corpus --write PAGES GOLD.jsonl");
    return 1;
}
