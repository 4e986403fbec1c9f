using Annotator.Training.Corpus;
using Annotator.Training.Lexicons;
using Annotator.Training.Quotes;
using Annotator.Training.Speakers;
using Annotator.Training.Tagging;

return args switch
{
    ["lexicons", var data, var models, var seeds] => LexiconsCommand.Run(data, models, seeds),
    ["verbs", var data, var models, var seeds] => ReportingVerbsCommand.Run(data, models, seeds),
    ["cues", var file, .. var options] => CueCommand.Run(file, options.Contains("--errors")),
    ["quotes", var model, .. var files] => QuoteCommand.Train(model, [.. files.TakeWhile(f => f != "--dev")], [.. files.SkipWhile(f => f != "--dev").Skip(1).Where(f => f != "--errors")], files.Contains("--errors")),
    ["train", var output, var clusters, .. var data] => TrainCommand.Run(new TrainOptions
    {
        Output = output,
        Clusters = clusters == "-" ? null : clusters,
        Data = [.. data.TakeWhile(d => d != "--dev")],
        Dev = [.. data.SkipWhile(d => d != "--dev").Skip(1)],
    }),
    ["speakers", "train", var file, var model, .. var options] => SpeakerCommand.Train(file, model, options.Contains("--errors")),
    ["speakers", "score", "--errors", .. var files] => SpeakerCommand.Score(files, true),
    ["speakers", "score", .. var files] => SpeakerCommand.Score(files, false),
    ["corpus", "--check", var pages] => CorpusCommand.Check(pages),
    ["corpus", "--write", var pages, var output] => CorpusCommand.Write(pages, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: lexicons DATA MODELS SEEDS | verbs DATA MODELS SEEDS | cues GOLD.jsonl [--errors] | quotes MODEL GOLD… --dev GOLD… [--errors] | train MODEL CLUSTERS GOLD… --dev GOLD… | speakers train GOLD.jsonl MODEL [--errors] | speakers score [--errors] GOLD.jsonl… | corpus --check PAGES | corpus --write PAGES GOLD.jsonl");
    return 1;
}
