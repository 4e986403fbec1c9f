using System.CommandLine;
using Annotator.Lexicons;
using Annotator.Training.Clusters;
using Annotator.Training.Corpus;
using Annotator.Training.Lexicons;
using Annotator.Training.Quotes;
using Annotator.Training.Silver;
using Annotator.Training.Speakers;
using Annotator.Training.Tagging;

namespace Annotator.Training;

/// <summary>The commands, their arguments and options.</summary>
internal static class CommandTable
{
    private const int BadInput = 2;

    /// <summary>The root command.</summary>
    public static RootCommand Create() => new("Makes the lists and trains the models.")
    {
        Lexicons("lexicons", "Makes the lists of names from their raw tables.", LexiconsCommand.Run),
        Lexicons("verbs", "Makes the list of reporting verbs.", ReportingVerbsCommand.Run),
        Corpus(),
        Clusters(),
        Train(),
        TrainTokens(),
        Silver(),
        Mend(),
        Cues(),
        Quotes(),
        Speakers(),
    };

    private static Command Lexicons(string name, string description, Func<string, string, string, int> run)
    {
        Argument<string> data = One("data", "folder of the raw tables"), models = One("models", "folder of the models to write to"), seeds = One("seeds", "folder of the project's own entries");
        return Acting(new Command(name, description) { data, models, seeds }, p => run(p.GetValue(data)!, p.GetValue(models)!, p.GetValue(seeds)!));
    }

    private static Command Corpus()
    {
        var check = new Option<string?>("--check") { Description = "folder of pages to check" };
        var write = new Option<string[]?>("--write") { Description = "folder of pages, and the gold file to write", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var attach = new Option<string[]?>("--attach") { Description = "folder of quotes by their offsets, the files that hold their pages, and the gold file to write", AllowMultipleArgumentsPerToken = true };
        return Acting(new Command("corpus", "Checks the project's own annotated pages, or writes them as a gold file.") { check, write, attach }, p => (p.GetValue(check), p.GetValue(write), p.GetValue(attach)) switch
        {
            ({ } pages, _, _) => CorpusCommand.Check(pages),
            (_, [var pages, var output], _) => CorpusCommand.Write(pages, output),
            (_, _, [var quotes, .. { Length: > 0 } pages, var output]) => CorpusCommand.Attach(quotes, pages, output),
            _ => Wrong("corpus wants --check PAGES, --write PAGES GOLD.jsonl or --attach QUOTES PAGES.jsonl GOLD.jsonl"),
        });
    }

    private static Command Clusters()
    {
        Argument<string> raw = One("raw", "raw pages, parted by blank lines (.txt, .txt.gz)"), output = One("output", "file of word clusters to write");
        Option<string[]?> exclude = Many("--exclude", "gold files whose pages, by the number at the end of their ids, are left out");
        Option<int> epochs = Number("--epochs", "passes over the text", 3), seed = Number("--seed", "seed of vectors and clusters", 7), least = Number("--least", "how often a word must stand", 5);
        return Acting(new Command("clusters", "Makes word clusters from raw text; vectors already made are taken up again.") { raw, output, exclude, epochs, seed, least }, p => ClustersCommand.Run(
            new ClusterOptions
            {
                Raw = p.GetValue(raw)!,
                Output = p.GetValue(output)!,
                Exclude = p.GetValue(exclude) ?? [],
                Epochs = p.GetValue(epochs),
                Seed = p.GetValue(seed),
                Least = p.GetValue(least),
            },
            Console.Out));
    }

    private static Command Train()
    {
        Argument<string> model = One("model", "tagger to write"), clusters = One("clusters", "word clusters, or - for none");
        Argument<string[]> data = Files("data", "texts with right names: .jsonl, .jsonl.gz, .conll, .ann, or a folder; FILE:0.3 gives it a weight, FILE:1:mend brings its labels in line with the guidelines");
        Option<string[]?> dev = Many("--dev", "files to score"), types = Many("--types", "types to learn; without it all that the data hold");
        Option<int> epochs = Number("--epochs", "passes over the data; some ten for a few dozen sentences", 2), rows = Number("--rows", "features that stay", 380_000), seed = Number("--seed", "seed of the order of sentences", 7);
        Option<int> members = Number("--members", "taggers that are averaged, each with an order of its own", 1);
        Option<int> capitals = Number("--capitals", "each how many-th page is learnt in capitals too; 0 for none", 0), calibrate = Number("--calibrate", "each how many-th page is kept back to fit the confidences; 0 for none", 0);
        var drop = new Option<float>("--drop") { Description = "share of a token's features left out while learning, others each time" };
        return Acting(new Command("train", "Trains a tagger on texts with right names of any types.") { model, clusters, data, dev, types, epochs, rows, seed, members, drop, capitals, calibrate }, p => TrainCommand.Run(new TrainOptions
        {
            Output = p.GetValue(model)!,
            Clusters = p.GetValue(clusters) is "-" ? null : p.GetValue(clusters),
            Data = p.GetValue(data)!,
            Dev = p.GetValue(dev) ?? [],
            Types = p.GetValue(types) ?? [],
            Epochs = p.GetValue(epochs),
            Rows = p.GetValue(rows),
            Seed = p.GetValue(seed),
            Members = Math.Max(1, p.GetValue(members)),
            Drop = p.GetValue(drop),
            CapitalsEvery = p.GetValue(capitals),
            CalibrateEvery = p.GetValue(calibrate),
        }));
    }

    private static Command Silver()
    {
        Argument<string> pages = One("pages", "silver pages (.jsonl, .jsonl.gz)"), model = One("model", "tagger"), output = One("output", "file to write");
        var vote = new Argument<float>("vote") { Description = "what a present label adds to the score of its tag" };
        return Acting(new Command("silver", "Labels silver pages again, by the tagger and their present labels together.") { pages, model, vote, output }, p => SilverCommand.Relabel(p.GetValue(pages)!, p.GetValue(model)!, p.GetValue(vote), p.GetValue(output)!));
    }

    private static Command Mend()
    {
        Argument<string[]> files = Files("gold", "gold files");
        return Acting(new Command("mend", "Says which labels would be brought in line with the guidelines.") { files }, p => MendCommand.Run(p.GetValue(files)!));
    }

    private static Command TrainTokens()
    {
        Argument<string> model = One("model", "ML.NET model to write (.zip)");
        Argument<string[]> data = Files("data", "texts with right names: .jsonl, .jsonl.gz, .conll, .ann, or a folder");
        Option<string[]?> dev = Many("--dev", "files to score");
        var trainer = new Option<string>("--trainer") { Description = "sdca, lbfgs or perceptron", DefaultValueFactory = _ => "sdca" };
        trainer.AcceptOnlyFromAmong("sdca", "lbfgs", "perceptron");
        return Acting(new Command("train-ml", "Trains a recognizer of Annotator.ML, token by token, with ML.NET.") { model, data, dev, trainer }, p => TokenCommand.Run(p.GetValue(model)!, p.GetValue(trainer)!, p.GetValue(data)!, p.GetValue(dev) ?? [], Console.Out));
    }

    private static Command Cues()
    {
        Argument<string> file = One("gold", "gold file");
        Option<bool> errors = Errors();
        return Acting(new Command("cues", "Scores the rules that find cues.") { file, errors }, p => CueCommand.Run(p.GetValue(file)!, p.GetValue(errors)));
    }

    private static Command Quotes()
    {
        Argument<string> model = One("model", "model to write");
        Argument<string[]> data = Files("data", "gold files to learn from; FILE:0.3 gives it a weight");
        Option<string[]?> dev = Many("--dev", "gold files to score");
        Option<bool> errors = Errors();
        return Acting(new Command("quotes", "Trains the detector of quotes.") { model, data, dev, errors }, p => QuoteCommand.Train(p.GetValue(model)!, p.GetValue(data)!, p.GetValue(dev) ?? [], p.GetValue(errors)));
    }

    private static Command Speakers()
    {
        Argument<string> model = One("model", "model to write");
        Argument<string[]> data = Files("data", "gold files to learn from, the first one cross-validated; FILE:0.3 gives it a weight"), files = Files("gold", "gold files");
        Option<string[]?> dev = Many("--dev", "gold files to score");
        Option<bool> trainErrors = Errors(), scoreErrors = Errors();
        return new Command("speakers", "Trains or scores the attribution of quotes.")
        {
            Acting(new Command("train", "Trains the attribution of quotes.") { model, data, dev, trainErrors }, p => SpeakerCommand.Train(p.GetValue(model)!, p.GetValue(data)!, p.GetValue(dev) ?? [], p.GetValue(trainErrors))),
            Acting(new Command("score", "Scores the attribution of right quotes.") { files, scoreErrors }, p => SpeakerCommand.Score(p.GetValue(files)!, p.GetValue(scoreErrors))),
        };
    }

    private static Argument<string> One(string name, string description) => new(name) { Description = description };

    private static Argument<string[]> Files(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    private static Option<string[]?> Many(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true };

    private static Option<int> Number(string name, string description, int value) => new(name) { Description = description, DefaultValueFactory = _ => value };

    private static Option<bool> Errors() => new("--errors") { Description = "list what is wrong" };

    /// <summary>Gives a command its action; an input that cannot be read is one line on standard error.</summary>
    private static Command Acting(Command command, Func<ParseResult, int> run)
    {
        command.SetAction(parsed =>
        {
            try
            {
                return run(parsed);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or LexiconException)
            {
                return Wrong(problem.Message);
            }
        });
        return command;
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return BadInput;
    }
}
