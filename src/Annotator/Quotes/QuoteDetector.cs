using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Frames;

namespace Annotator.Quotes;

/// <summary>What the detection stage returns.</summary>
/// <param name="Quotes">The quotes, in order of their first span.</param>
/// <param name="Rejected">Marked stretches that are not speech.</param>
internal sealed record Detection(ImmutableArray<DetectedQuote> Quotes, ImmutableArray<RejectedMarks> Rejected);

/// <summary>Finds quotes, their cues and the phrases that their cues point to.</summary>
internal sealed class QuoteDetector
{
    private readonly ReportingVerbs _verbs;
    private readonly StretchRules _stretches;
    private readonly IndirectRules _indirect;

    /// <summary>Makes a detector of the lists.</summary>
    public QuoteDetector(ReportingVerbs verbs, NominalReader nominals)
    {
        _verbs = verbs;
        var sources = new SourceFinder(nominals);
        var cues = new CueFinder(sources);
        _stretches = new StretchRules(cues, sources);
        _indirect = new IndirectRules(cues, sources, nominals);
    }

    /// <summary>The quotes of a text.</summary>
    public Detection Detect(AnalyzedText text, ImmutableArray<Mention> mentions)
    {
        var page = new QuotePage(text, mentions, _verbs);
        int end = CommentSection.Start(text);
        var found = new List<Finding>();
        var rejected = new List<RejectedMarks>();
        _stretches.Apply(page, end, found, rejected);
        _indirect.Apply(page, end, found);
        found.Sort((a, b) => a.Parts[0].First.CompareTo(b.Parts[0].First));
        return new Detection([.. found.Select(f => Quote(page, f))], [.. rejected]);
    }

    private static DetectedQuote Quote(QuotePage page, Finding finding)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(finding.Parts.Count);
        foreach ((int first, int end) in finding.Parts) spans.Add(page.Text.SpanOf(first, end));
        Cue cue = finding.Cue;
        TextSpan? word = cue.Found ? page.Text.SpanOf(cue.First, cue.End) : null;
        TextSpan? source = cue.SourceFirst >= 0 ? WithoutHyphen(page, page.Text.SpanOf(cue.SourceFirst, cue.SourceEnd)) : null;
        return new DetectedQuote(finding.Kind, spans.MoveToImmutable(), word, source, finding.Confidence, finding.Rule);
    }

    /// <summary>« -t-il » points to « il ».</summary>
    private static TextSpan WithoutHyphen(QuotePage page, TextSpan span)
    {
        ReadOnlySpan<char> phrase = span.Of(page.Text.Text);
        if (phrase[0] != '-') return span;
        return new TextSpan(span.Start + (phrase.StartsWith("-t-") ? 3 : 1), span.End);
    }
}
