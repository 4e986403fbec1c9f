using Annotator.Documents;
using Annotator.Quotes.Speakers.Memory;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>Measures how sure the answers to the quotes of a text are, once all are given.</summary>
internal sealed class AssuranceReader
{
    private const int Far = 9999;
    private readonly SpeakerPass _pass;
    private readonly ModelChooser _chooser;
    private readonly Dictionary<Referent, int> _quotesOf = new(ReferenceEqualityComparer.Instance);
    private readonly int _quotesOfNobody;

    /// <summary>Prepares the answers that a chooser gave.</summary>
    public AssuranceReader(SpeakerPass pass, ModelChooser chooser)
    {
        (_pass, _chooser) = (pass, chooser);
        foreach (Referent? speaker in pass.Speakers)
        {
            if (speaker is null) _quotesOfNobody++;
            else _quotesOf[speaker] = _quotesOf.GetValueOrDefault(speaker) + 1;
        }
    }

    /// <summary>How sure the answer to a quote is.</summary>
    public Assurance Of(int index)
    {
        DetectedQuote quote = _pass.Quotes[index];
        var figures = default(Figures);
        _chooser.Measure(index, ref figures);
        figures[Figure.Detection] = (float)quote.Confidence;
        figures[Figure.Source] = (float)quote.SourceConfidence;
        figures[Figure.OtherSource] = (float)(quote.Other?.Confidence ?? 0);
        figures[Figure.Parts] = quote.Spans.Length;
        foreach (TextSpan span in quote.Spans) figures[Figure.Length] += span.Length;
        figures[Figure.CueGap] = CueGap(quote);
        figures[Figure.QuotesOfSpeaker] = _pass.Speakers[index] is { } speaker ? _quotesOf[speaker] : _quotesOfNobody;
        figures[Figure.Quotes] = _pass.Quotes.Count;
        AddNeighbours(index, quote, ref figures);
        return new Assurance(_chooser.KindOf(index), _chooser.SortOf(index), _chooser.EvidenceOf(index), figures);
    }

    private void AddNeighbours(int index, DetectedQuote quote, ref Figures figures)
    {
        figures[Figure.DetectionBefore] = figures[Figure.DetectionAfter] = 1;
        figures[Figure.GapBefore] = figures[Figure.GapAfter] = Far;
        figures[Figure.SameSpeakerBefore] = figures[Figure.SameSpeakerAfter] = -1;
        if (index > 0)
        {
            DetectedQuote before = _pass.Quotes[index - 1];
            figures[Figure.DetectionBefore] = (float)before.Confidence;
            figures[Figure.GapBefore] = quote.Spans[0].Start - before.Spans[^1].End;
            figures[Figure.SamePhraseBefore] = SamePhrase(before, quote);
            figures[Figure.SameSpeakerBefore] = SameSpeaker(index - 1, index);
        }

        if (index + 1 < _pass.Quotes.Count)
        {
            DetectedQuote after = _pass.Quotes[index + 1];
            figures[Figure.DetectionAfter] = (float)after.Confidence;
            figures[Figure.GapAfter] = after.Spans[0].Start - quote.Spans[^1].End;
            figures[Figure.SamePhraseAfter] = SamePhrase(quote, after);
            figures[Figure.SameSpeakerAfter] = SameSpeaker(index, index + 1);
        }
    }

    private float SameSpeaker(int one, int other) => ReferenceEquals(_pass.Speakers[one], _pass.Speakers[other]) ? 1 : 0;

    private static float SamePhrase(DetectedQuote one, DetectedQuote other) => one.Source is not null && one.Source == other.Source ? 1 : 0;

    private static int CueGap(DetectedQuote quote)
    {
        if (quote.Cue is not { } cue) return Far;
        if (cue.Start < quote.Spans[0].Start) return cue.End - quote.Spans[0].Start;
        return Math.Max(0, cue.Start - quote.Spans[^1].End);
    }
}
