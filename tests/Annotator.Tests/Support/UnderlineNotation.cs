using Annotator.Documents;
using NUnit.Framework;

namespace Annotator.Tests.Support;

/// <summary>
/// A line of text, and below it a line that underlines each name with the first letter of its type: P S O L, D for demonyms.
/// <code>
/// M. Diop est à Bamako.
///    PPPP       LLLLLL
/// </code>
/// </summary>
internal static class UnderlineNotation
{
    /// <summary>The text with its names underlined.</summary>
    public static string Write(string text, IEnumerable<Mention> mentions)
    {
        char[] line = new char[text.Length];
        Array.Fill(line, ' ');
        foreach (Mention mention in mentions) line.AsSpan(mention.Span.Start, mention.Span.Length).Fill(mention.Type.Code[0]);
        return text + "\n" + new string(line).TrimEnd();
    }

    /// <summary>The cases of an embedded file: a text and its underline; a line that starts with # heads those that follow.</summary>
    public static IEnumerable<TestCaseData> Cases(string resource)
    {
        using Stream stream = typeof(UnderlineNotation).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string underline = reader.ReadLine() ?? throw new FormatException($"'{line}' has no line below it that underlines its names");
            yield return new TestCaseData(line + "\n" + underline.TrimEnd()).SetArgDisplayNames(line);
        }
    }
}
