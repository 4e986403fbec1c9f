using Annotator.Training.Speakers;

return args switch
{
    ["speakers", "train", var file, var model, .. var options] => SpeakerCommand.Train(file, model, options.Contains("--errors")),
    ["speakers", "score", "--errors", .. var files] => SpeakerCommand.Score(files, true),
    ["speakers", "score", .. var files] => SpeakerCommand.Score(files, false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: speakers train GOLD.jsonl MODEL [--errors] | speakers score [--errors] GOLD.jsonl…");
    return 1;
}
