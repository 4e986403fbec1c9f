using Annotator.Training.Lexicons;
using Annotator.Training.Speakers;

return args switch
{
    ["lexicons", var data, var models, var seeds] => LexiconsCommand.Run(data, models, seeds),
    ["speakers", "train", var file, var model, .. var options] => SpeakerCommand.Train(file, model, options.Contains("--errors")),
    ["speakers", "score", "--errors", .. var files] => SpeakerCommand.Score(files, true),
    ["speakers", "score", .. var files] => SpeakerCommand.Score(files, false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: lexicons DATA MODELS SEEDS | train MODEL CLUSTERS GOLD… --dev GOLD… | speakers train GOLD.jsonl MODEL [--errors] | speakers score [--errors] GOLD.jsonl…");
    return 1;
}
