using Annotator.Documents;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Sources;

/// <summary>A quote whose source is asked for.</summary>
/// <param name="Cue">Its cue, or null.</param>
/// <param name="From">Index of the first token of the cue, or of the words.</param>
/// <param name="To">Index after the last token of the cue, or of the words.</param>
/// <param name="Own">The sentence of the cue, or of the words.</param>
/// <param name="RuledStart">Index of the first token of the phrase that the rules propose, or -1.</param>
/// <param name="WordsFirst">Index of the first token of the words.</param>
/// <param name="WordsEnd">Index after the last token of their first span.</param>
internal readonly record struct SourceQuestion(Cue? Cue, int From, int To, Sentence Own, int RuledStart, int WordsFirst, int WordsEnd);
