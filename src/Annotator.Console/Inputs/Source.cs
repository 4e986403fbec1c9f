namespace Annotator.Console.Inputs;

/// <summary>One document to read, or why it cannot be read.</summary>
/// <param name="Id">Its identifier: the id of a JSON line, else the path.</param>
/// <param name="Text">Its text, or null.</param>
/// <param name="Problem">File, line, value and remedy where there is no text.</param>
internal sealed record Source(string Id, string? Text, string? Problem);
