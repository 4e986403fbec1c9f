using Annotator.Documents;
using Annotator.Formats.Brat;

namespace Annotator.Formats;

/// <summary>
/// Brat standoff: the text in one file, the annotations in another, offsets in Unicode code points as brat counts them. Names are text-bound annotations (<c>T</c>), those of
/// one individual an <c>Equiv</c>, its id a note at its first name. A quote is an event, <c>Direct</c>, <c>Mixed</c> or <c>Indirect</c>, whose trigger is the content, with the
/// arguments <c>Cue</c>, <c>Source</c> and <c>Speaker</c> (the individual's first name); the description of a speaker never named is a note at the event.
/// Names, individuals and quotes are restored; tokens, sentences, roles, candidates and confidences are not.
/// </summary>
public static class BratFormat
{
    /// <summary>Writes the annotations of a document, whose <see cref="AnnotatedDocument.Text"/> belongs, as it is, in the file beside.</summary>
    /// <param name="document">The document.</param>
    /// <param name="annotations">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code of a type holds white space, which brat does not allow.</exception>
    public static void Write(AnnotatedDocument document, TextWriter annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        new BratWriter(document, annotations).Write();
    }

    /// <summary>Reads a text with its annotations; relations, attributes and normalizations are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="annotations">The annotations; it stays open.</param>
    /// <param name="source">What messages call the annotations, such as the file's name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A line is malformed or points nowhere; the message gives source, line, value and remedy.</exception>
    public static AnnotatedDocument Read(string text, TextReader annotations, string source = "brat annotations")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentNullException.ThrowIfNull(source);
        return new BratReader(text, source).Read(annotations);
    }
}
