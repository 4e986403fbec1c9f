namespace Annotator.Entities;

/// <summary>The package's recognizers, in the order in which they run.</summary>
public static class RecognizerNames
{
    /// <summary>The trained tagger.</summary>
    public const string Learned = "learned";

    /// <summary>The list of states.</summary>
    public const string Gazetteer = "gazetteer";

    /// <summary>The rules and lists that find names without learning; beside the trained tagger the surest of them alone, where it finds nothing.</summary>
    public const string Rules = "rules";

    /// <summary>What a page says of a name at one place holds at its other places: repeats, acronyms, borders.</summary>
    public const string Page = "page";
}
