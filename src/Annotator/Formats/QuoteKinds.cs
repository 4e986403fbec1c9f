using Annotator.Documents;

namespace Annotator.Formats;

/// <summary>The codes of the kinds of quotes.</summary>
internal static class QuoteKinds
{
    public static string CodeOf(QuoteKind kind) => kind switch { QuoteKind.Direct => "direct", QuoteKind.Mixed => "mixed", _ => "indirect" };

    public static QuoteKind? KindOf(string code) => code switch
    {
        "direct" => QuoteKind.Direct,
        "mixed" => QuoteKind.Mixed,
        "indirect" => QuoteKind.Indirect,
        _ => null,
    };
}
