using Annotator.Console.Inputs;
using Annotator.Console.Reports;
using Annotator.Documents;
using Annotator.Formats;
using Annotator.Lexicons;

namespace Annotator.Console;

/// <summary>Annotates documents and writes them in one form.</summary>
/// <param name="output">Where documents go.</param>
/// <param name="errors">Where problems go, one line each.</param>
internal sealed class TagRun(TextWriter output, TextWriter errors)
{
    /// <summary>Exit code where an input could not be read.</summary>
    public const int BadInput = 2;

    /// <summary><c>table</c>, <c>json</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Whether to say what decided.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether to leave the names out.</summary>
    public bool QuotesAlone { get; init; }

    /// <summary>Folder of the models, or null for the package's own.</summary>
    public string? Models { get; init; }

    /// <summary>Taggers of the user's own types.</summary>
    public IReadOnlyList<string> Taggers { get; init; } = [];

    /// <summary>Runs; returns the exit code.</summary>
    public int Run(IEnumerable<Source> sources)
    {
        if (CreateAnnotator(Models, Taggers, errors) is not { } annotator) return BadInput;
        int code = 0;
        foreach (Source source in sources)
        {
            if (source.Text is null)
            {
                errors.WriteLine(source.Problem);
                code = BadInput;
                continue;
            }

            try
            {
                Write(annotator.Annotate(source.Text) with { Id = source.Id });
            }
            catch (IOException)
            {
                // whoever read the output has closed it: nothing is left to do
                return code;
            }
        }

        output.Flush();
        return code;
    }

    /// <summary>The annotator, or null where the models cannot be used, which is told.</summary>
    public static NewsAnnotator? CreateAnnotator(string? models, IReadOnlyList<string> taggers, TextWriter errors)
    {
        try
        {
            NewsAnnotatorBuilder builder = models is null ? new() : new(models);
            foreach (string tagger in taggers) builder.AddTagger(tagger);
            return builder.Build();
        }
        catch (LexiconException problem)
        {
            errors.WriteLine(problem.Message);
            return null;
        }
    }

    private void Write(AnnotatedDocument document)
    {
        if (Format == "table")
        {
            new DocumentReport(output, Explain, QuotesAlone).Write(document);
            return;
        }

        using var json = new MemoryStream();
        JsonDocumentFormat.Write(document, json);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length)));
    }
}
