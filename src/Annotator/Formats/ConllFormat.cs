using Annotator.Documents;
using Annotator.Formats.Conll;

namespace Annotator.Formats;

/// <summary>
/// CoNLL: a token a line, its form, its tag (<c>B-PER</c>) and a last column, parted by tabs; a blank line ends a sentence, <c># newdoc id = …</c> opens a document.
/// The last column holds what gives text and individuals back: <c>SpaceAfter=No</c> or <c>SpacesAfter=…</c> (CoNLL-U, UDPipe; else a blank, after a sentence a line feed)
/// and <c>Entity=…</c> at a name's first token; <c>_</c> where there is nothing to say. Text, sentences, mentions and their individuals are restored;
/// <see cref="AnnotatedDocument.Tokens"/> (and the sentences' token indices, both 0), quotes, roles and confidences are not.
/// </summary>
public static class ConllFormat
{
    /// <summary>Writes one document. A text that is white space alone comes back empty.</summary>
    /// <param name="document">The document, with its tokens.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="scheme">How names are tagged.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The document has no tokens, or a name that does not start and end with a token.</exception>
    public static void Write(AnnotatedDocument document, TextWriter output, ConllScheme scheme = ConllScheme.Bioes)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        if (document.Tokens.IsEmpty && !string.IsNullOrWhiteSpace(document.Text))
            throw new ArgumentException("The document has no tokens, like all that have been read from a file; annotate its text first.", nameof(document));
        new ConllWriter(document, output, scheme).Write();
    }

    /// <summary>
    /// Reads documents one by one as they are asked for. Columns may be parted by blanks too; the tag is the last column before <c>_</c> or <c>Name=value</c>.
    /// BIO, IOB, BIOES and BILOU tags are understood; names without <c>Entity</c> are of one individual where type and surface are the same.
    /// </summary>
    /// <param name="input">The lines; it stays open.</param>
    /// <param name="source">What messages call the input, such as the file's name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">While reading: a line has no tag; the message gives source, line, value and remedy.</exception>
    public static IEnumerable<AnnotatedDocument> Read(TextReader input, string source = "CoNLL")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(source);
        return ConllReader.Read(input, source);
    }
}
