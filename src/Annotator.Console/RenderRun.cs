using Annotator.Console.Inputs;
using Annotator.Rendering;

namespace Annotator.Console;

/// <summary>Writes each document as an HTML page.</summary>
/// <param name="folder">Folder that gets one page a document; it is made where it is missing.</param>
/// <param name="output">Where the paths of the pages go, one a line.</param>
/// <param name="errors">Where problems go, one line each.</param>
internal sealed class RenderRun(string folder, TextWriter output, TextWriter errors)
{
    private const string Extension = ".html";
    private const int LongestName = 80;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Folder of the models, or null for the package's own.</summary>
    public string? Models { get; init; }

    /// <summary>Taggers of the user's own types.</summary>
    public IReadOnlyList<string> Taggers { get; init; } = [];

    /// <summary>Runs; returns the exit code.</summary>
    public int Run(IEnumerable<Source> sources)
    {
        if (TagRun.CreateAnnotator(Models, Taggers, errors) is not { } annotator) return TagRun.BadInput;
        int code = 0;
        foreach (Source source in sources)
        {
            if (source.Text is null)
            {
                errors.WriteLine(source.Problem);
                code = TagRun.BadInput;
            }
            else if (!Write(source.Id, HtmlRenderer.Render(annotator.Annotate(source.Text) with { Id = source.Id })))
            {
                return TagRun.BadInput;
            }
        }

        return code;
    }

    private bool Write(string id, string page)
    {
        string path = Path.Combine(folder, FileName(id));
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, page);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: cannot be written ({problem.Message}); give a folder that can be written with --output");
            return false;
        }

        output.WriteLine(path);
        return true;
    }

    /// <summary>A file name of letters, digits, hyphens, dots and underscores, not given before in this run.</summary>
    private string FileName(string id)
    {
        string file = Path.GetFileName(id);
        string name = Path.GetExtension(file) == ".txt" ? Path.GetFileNameWithoutExtension(file) : file;
        string safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-', '.');
        if (safe.Length > LongestName) safe = safe[..LongestName];
        if (safe.Length == 0) safe = "page";
        string unique = safe;
        for (int i = 2; !_taken.Add(unique); i++) unique = $"{safe}-{i}";
        return unique + Extension;
    }
}
