namespace Annotator.Documents;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with the apostrophes, hyphens and dots that belong to the word.</summary>
    Word,

    /// <summary>Digits, with their separators, ordinals and glued units.</summary>
    Number,

    /// <summary>A quotation mark of any form, or an apostrophe that stands alone.</summary>
    QuotationMark,

    /// <summary>A dash of any length, or a hyphen that stands alone.</summary>
    Dash,

    /// <summary>Any other punctuation.</summary>
    Punctuation,

    /// <summary>An e-mail address, URL, @name or #tag.</summary>
    Address,

    /// <summary>A symbol or emoji sequence.</summary>
    Symbol,

    /// <summary>Anything else: control characters, lone surrogates, unassigned code points.</summary>
    Other,
}
