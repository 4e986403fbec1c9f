using Annotator.Lexicons.Nominals;

namespace Annotator.Lexicons;

/// <summary>What the stages after names share, read once.</summary>
/// <param name="Nominals">The nouns that stand for speakers.</param>
/// <param name="Demonyms">Demonyms with their states.</param>
internal sealed record SharedLists(NominalReader Nominals, StateWords Demonyms);
