using Annotator.Quotes.Speakers.Memory;

namespace Annotator.Quotes.Speakers;

/// <summary>What is known of the quotes after one that has no source phrase, once the others are settled.</summary>
/// <param name="Next">Who says the next quote, or null.</param>
/// <param name="Similar">Who says another quote with the same words (a heading repeats the body), or null.</param>
/// <param name="SamePhrase">Who says an earlier quote that hangs on the very same source phrase, or null.</param>
internal readonly record struct Hints(Referent? Next, Referent? Similar, Referent? SamePhrase);
