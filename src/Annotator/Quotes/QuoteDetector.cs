using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Marks;
using Annotator.Quotes.Ranking;

namespace Annotator.Quotes;

/// <summary>What the detection stage returns.</summary>
/// <param name="Quotes">The quotes, in order of their first span.</param>
/// <param name="Rejected">Marked stretches that are not speech.</param>
internal sealed record Detection(ImmutableArray<DetectedQuote> Quotes, ImmutableArray<RejectedMarks> Rejected)
{
    /// <summary>Nothing found.</summary>
    public static Detection None { get; } = new([], []);
}

/// <summary>
/// Finds quotes, their cues and the phrases that their cues point to: rules pair the marks and propose cues and clauses, a model chooses among them.
/// </summary>
internal sealed class QuoteDetector(CueFinder finder, QuoteModel model)
{
    /// <summary>The quotes of a text.</summary>
    public Detection Detect(AnalyzedText text, ImmutableArray<Mention> mentions) => Detect(text, mentions, new ModelChooser(model));

    /// <summary>The quotes of a text as a chooser decides.</summary>
    public Detection Detect(AnalyzedText text, ImmutableArray<Mention> mentions, IChooser chooser)
    {
        if (text.Tokens.IsEmpty) return Detection.None;
        var reading = new Reading(text, mentions);
        List<Stretch> stretches = QuotationMarks.Pair(text);
        var map = new StretchMap(text.Tokens.Length, stretches);
        var cues = new List<Cue>();
        var nouns = new NounHeads(reading, finder.Ends.Nominals);
        for (int i = 0; i < text.Sentences.Length; i++) finder.Find(reading, nouns, i, cues);
        int limit = Comments.StartOf(reading);
        var marked = new StretchPass(reading, stretches, map, cues, chooser);
        List<Turn> turns = Turns.Find(reading, limit);
        marked.Run(limit, turns);
        new ClausePass(reading, map, marked, cues, chooser).Run(limit, turns, marked.Drafts);
        TurnPass.Run(reading, turns, cues, marked.Drafts);
        foreach (Draft draft in marked.Drafts) Order(draft.Spans);
        new SourcePass(reading, map, finder, nouns, chooser).Run(marked.Drafts);
        return new Detection(Finish(marked.Drafts), [.. marked.Rejected]);
    }

    private static ImmutableArray<DetectedQuote> Finish(List<Draft> drafts)
    {
        drafts.RemoveAll(d => d.Spans.Count == 0);
        drafts.Sort((a, b) => a.Spans[0].Start != b.Spans[0].Start ? a.Spans[0].Start.CompareTo(b.Spans[0].Start) : b.Spans[0].End.CompareTo(a.Spans[0].End));
        var quotes = ImmutableArray.CreateBuilder<DetectedQuote>(drafts.Count);
        foreach (Draft draft in drafts)
            quotes.Add(new DetectedQuote(draft.Kind, [.. draft.Spans], draft.CueSpan, draft.Source, draft.Confidence, draft.Rule) { SourceConfidence = draft.SourceConfidence, Other = draft.Other });
        return quotes.MoveToImmutable();
    }

    /// <summary>Puts spans in order; of two that overlap (marks of different kinds can cross) the first stays.</summary>
    private static void Order(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        int kept = 0;
        for (int i = 0; i < spans.Count; i++)
            if (kept == 0 || spans[i].Start >= spans[kept - 1].End) spans[kept++] = spans[i];
        spans.RemoveRange(kept, spans.Count - kept);
    }
}
