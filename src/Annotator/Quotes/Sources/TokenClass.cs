namespace Annotator.Quotes.Sources;

/// <summary>What a token is where phrases are bounded.</summary>
internal enum TokenClass : byte
{
    /// <summary>Not read yet.</summary>
    Unread,

    /// <summary>Outside the text.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A quotation mark.</summary>
    Mark,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Stop,

    /// <summary>Any other punctuation.</summary>
    Punctuation,

    /// <summary>A determiner.</summary>
    Determiner,

    /// <summary><c>de, du, des, d'</c>.</summary>
    Link,

    /// <summary>Any other preposition.</summary>
    Preposition,

    /// <summary><c>et, ou</c>.</summary>
    And,

    /// <summary><c>qui</c>.</summary>
    Who,

    /// <summary>Any other word that opens a clause.</summary>
    Opener,

    /// <summary>A form of <c>avoir</c> or <c>être</c>.</summary>
    Auxiliary,

    /// <summary>Another frequent finite verb.</summary>
    Finite,

    /// <summary>A finite form of a verb of saying.</summary>
    Saying,

    /// <summary>A day, or <c>hier</c>.</summary>
    Time,

    /// <summary>A subject pronoun.</summary>
    Pronoun,

    /// <summary>In the name of a person.</summary>
    Person,

    /// <summary>In the name of a body.</summary>
    Body,

    /// <summary>In the name of a state or place.</summary>
    Place,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word with a capital.</summary>
    Capital,

    /// <summary>A word that looks like a past participle.</summary>
    Participle,

    /// <summary>A word that looks like a present participle.</summary>
    Gerund,

    /// <summary>An adverb in <c>-ment</c>.</summary>
    Adverb,

    /// <summary>Any other word.</summary>
    Word,
}
