using System.CommandLine;
using Annotator.Console.Inputs;

namespace Annotator.Console;

/// <summary>The commands, their arguments and options.</summary>
internal static class CommandTable
{
    /// <summary>The root command; without a subcommand it reports on the bundled sample article.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Who is named in French news, what was said and by whom.") { Tag(), Quotes(), Render(), Evaluate() };
        root.SetAction(_ => new TagRun(System.Console.Out, System.Console.Error) { Format = "table" }.Run(Sources.Sample()));
        return root;
    }

    private static Command Tag()
    {
        var inputs = Inputs();
        var format = new Option<string>("--format") { Description = "table, json or jsonl", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "jsonl");
        Option<bool> explain = Explain();
        Option<string?> models = Models();
        Option<string[]?> taggers = Taggers();
        var output = new Option<string?>("--output") { Description = "file to write instead of standard output" };
        var command = new Command("tag", "Names, entities and quotes of each document.") { inputs, format, explain, models, taggers, output };
        command.SetAction(parsed => WithOutput(parsed.GetValue(output), writer => new TagRun(writer, System.Console.Error)
        {
            Format = parsed.GetValue(format)!,
            Explain = parsed.GetValue(explain),
            Models = parsed.GetValue(models),
            Taggers = parsed.GetValue(taggers) ?? [],
        }.Run(Sources.Read(parsed.GetValue(inputs)!))));
        return command;
    }

    private static Command Quotes()
    {
        var inputs = Inputs();
        Option<bool> explain = Explain();
        Option<string?> models = Models();
        Option<string[]?> taggers = Taggers();
        var command = new Command("quotes", "Who said what, document by document.") { inputs, explain, models, taggers };
        command.SetAction(parsed => new TagRun(System.Console.Out, System.Console.Error)
        {
            Format = "table",
            QuotesAlone = true,
            Explain = parsed.GetValue(explain),
            Models = parsed.GetValue(models),
            Taggers = parsed.GetValue(taggers) ?? [],
        }.Run(Sources.Read(parsed.GetValue(inputs)!)));
        return command;
    }

    private static Command Render()
    {
        var inputs = Inputs();
        Option<string?> models = Models();
        Option<string[]?> taggers = Taggers();
        var output = new Option<string>("--output") { Description = "folder for the pages", DefaultValueFactory = _ => "." };
        var command = new Command("render", "One HTML page a document: the text with names and quotes marked, who says what beside it.") { inputs, output, models, taggers };
        command.SetAction(parsed => new RenderRun(parsed.GetValue(output)!, System.Console.Out, System.Console.Error) { Models = parsed.GetValue(models), Taggers = parsed.GetValue(taggers) ?? [] }
            .Run(Sources.Read(parsed.GetValue(inputs)!)));
        return command;
    }

    private static Command Evaluate()
    {
        var gold = new Argument<string[]>("gold") { Description = "gold files (.jsonl)", Arity = ArgumentArity.OneOrMore };
        Option<string?> models = Models();
        Option<string[]?> taggers = Taggers();
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var types = new Option<string[]>("--types") { Description = "the types that count, instead of PER STATE ORG LOC", AllowMultipleArgumentsPerToken = true };
        var brief = new Option<bool>("--brief") { Description = "leave types, confusion and confidences of each set out" };
        var command = new Command("evaluate", "Scores the annotator on gold files.") { gold, models, taggers, format, types, brief };
        command.SetAction(parsed => new EvaluateRun(System.Console.Out, System.Console.Error)
        {
            Models = parsed.GetValue(models),
            Taggers = parsed.GetValue(taggers) ?? [],
            Format = parsed.GetValue(format)!,
            Types = parsed.GetValue(types) ?? [],
            Brief = parsed.GetValue(brief),
        }.Run(parsed.GetValue(gold)!));
        return command;
    }

    private static Argument<string[]> Inputs()
    {
        var inputs = new Argument<string[]>("inputs") { Description = "text files, folders, .jsonl files with id and text, or - for standard input", Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(t => t.Value).Where(v => v.Length > 1 && v[0] == '-' && !Path.Exists(v)))
                result.AddError($"'{value}' is no option; see --help, or write ./{value} for a file of that name");
        });
        return inputs;
    }

    private static Option<bool> Explain() => new("--explain") { Description = "say which recognizer, rule and evidence decided" };

    private static Option<string?> Models() => new("--models") { Description = "folder of models to use instead of the package's own" };

    private static Option<string[]?> Taggers() => new("--tagger") { Description = "tagger of your own types to run beside (may be repeated)" };

    private static int WithOutput(string? path, Func<TextWriter, int> run)
    {
        if (path is null) return run(System.Console.Out);
        try
        {
            using var writer = new StreamWriter(path);
            return run(writer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine($"{path}: {problem.Message}; give a file that can be written");
            return TagRun.BadInput;
        }
    }
}
