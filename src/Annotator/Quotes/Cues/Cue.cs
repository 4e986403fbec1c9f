using Annotator.Documents;

namespace Annotator.Quotes.Cues;

/// <summary>How a cue is built.</summary>
internal enum CueShape : byte
{
    /// <summary>A finite verb: <c>dit, disait</c>.</summary>
    Finite,

    /// <summary>A participle with its auxiliary: <c>a dit, s'est dit</c>.</summary>
    Compound,

    /// <summary>A participle without: <c>jugée</c>.</summary>
    Participle,

    /// <summary>A present participle: <c>estimant, en assurant</c>.</summary>
    Gerund,

    /// <summary>An infinitive: <c>tenu à préciser, avant d'ajouter</c>.</summary>
    Infinitive,

    /// <summary><c>selon, d'après, à en croire</c>.</summary>
    Preposition,

    /// <summary><c>pour, aux yeux de</c>: attributes only sometimes.</summary>
    WeakPreposition,
}

/// <summary>Where a cue's source phrase stands.</summary>
internal enum SourcePlace : byte
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>A clitic after the verb: <c>a-t-il dit</c>.</summary>
    Clitic,

    /// <summary>A noun phrase after the verb or preposition.</summary>
    After,

    /// <summary>A pronoun before the verb.</summary>
    Pronoun,

    /// <summary>A noun phrase before the verb.</summary>
    Before,

    /// <summary>The antecedent of <c>qui</c>.</summary>
    Antecedent,

    /// <summary>The subject of another verb of the sentence.</summary>
    Shared,

    /// <summary>After <c>par</c>.</summary>
    Agent,

    /// <summary>Nobody in particular: <c>on</c>.</summary>
    Nobody,
}

/// <summary>A word that may say who says something.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="First">Index of the first token that belongs to it: the auxiliary, the preposition's first word.</param>
/// <param name="End">Index after its last token, the clitic included.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Shape">How it is built.</param>
/// <param name="Verb">The verb, or the default of a preposition.</param>
internal sealed record Cue(int Token, int First, int End, int Sentence, CueShape Shape, VerbForm Verb)
{
    /// <summary>Whether it is denied.</summary>
    public bool Negated { get; init; }

    /// <summary>The source phrase, or null.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Where the source phrase stands.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>What the source phrase is, see <see cref="SourceSorts"/>; the finder sets it once the phrase is known.</summary>
    public ulong SourceSort { get; set; }

    /// <summary>Index after the last token of cue and source phrase together.</summary>
    public int Reach { get; init; }

    /// <summary>Whether subject follows verb, or the cue is a preposition.</summary>
    public bool IsInverted => Place is SourcePlace.Clitic or SourcePlace.After;

    /// <summary>The word that says it: the verb without its auxiliary, <c>d'après</c> whole.</summary>
    public TextSpan SpanIn(Reading reading) => IsPreposition && End == Token + 2 && First == Token ? reading.Span(Token, End) : reading.Text.Tokens[Token].Span;

    /// <summary>Whether it is a preposition.</summary>
    public bool IsPreposition => Shape is CueShape.Preposition or CueShape.WeakPreposition;
}
