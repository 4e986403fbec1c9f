using Annotator.Training.Speakers;

return args switch
{
    ["speakers", "--errors", .. var files] => SpeakerCommand.Run(files, true),
    ["speakers", .. var files] => SpeakerCommand.Run(files, false),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: speakers [--errors] GOLD.jsonl…");
    return 1;
}
