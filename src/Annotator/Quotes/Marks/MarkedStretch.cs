namespace Annotator.Quotes.Marks;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Open">Index of the token that opens it.</param>
/// <param name="Close">Index of the token that closes it; the last token of its paragraph where nothing closes it.</param>
/// <param name="Closed">Whether a mark closes it.</param>
/// <param name="Continues">Whether it takes up the stretch before, left open at the end of its paragraph.</param>
internal readonly record struct MarkedStretch(int Open, int Close, bool Closed, bool Continues)
{
    /// <summary>Index of the first token inside.</summary>
    public int First => Open + 1;

    /// <summary>Index after the last token inside.</summary>
    public int End => Closed ? Close : Close + 1;
}
