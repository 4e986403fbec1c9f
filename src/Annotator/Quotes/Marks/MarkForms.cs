namespace Annotator.Quotes.Marks;

/// <summary>Which quotation marks belong together.</summary>
internal static class MarkForms
{
    /// <summary>Whether a mark closes another.</summary>
    public static bool Matches(char open, char close) => close switch
    {
        '»' => open is '«' or '“',
        '”' => open is '“' or '„' or '”' or '»',
        '“' => open == '„',
        '›' => open == '‹',
        '"' or '＂' or '‟' => open is '"' or '＂' or '‟' or '“',
        _ => IsApostrophe(open),
    };

    /// <summary>Whether a mark may be an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or '`' or '´' or 'ʼ' or '′';
}

/// <summary>What a quotation mark does where it stands.</summary>
internal enum MarkRole
{
    /// <summary>Nothing: an apostrophe.</summary>
    None,

    /// <summary>It opens a stretch.</summary>
    Open,

    /// <summary>It closes one.</summary>
    Close,
}
