namespace Annotator.Quotes.Marks;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="First">Index of its first token: the opening mark, or the first word where the text has none.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Opened">Whether it has an opening mark.</param>
/// <param name="Closed">Whether it has a closing mark.</param>
/// <param name="Depth">How many stretches it lies in.</param>
/// <param name="Continues">Whether it goes on with the stretch before: a paragraph whose mark is opened again.</param>
internal sealed record Stretch(int First, int End, bool Opened, bool Closed, int Depth, bool Continues)
{
    /// <summary>Index of the first token inside the marks.</summary>
    public int ContentFirst => Opened ? First + 1 : First;

    /// <summary>Index after the last token inside the marks.</summary>
    public int ContentEnd => Closed ? End - 1 : End;
}
