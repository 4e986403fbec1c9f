using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers.Memory;

namespace Annotator.Quotes.Speakers.Clues;

/// <summary>Who is named in the author's own words of the very sentence that holds a quote without source phrase.</summary>
internal sealed class OwnSentence
{
    private const int MostNames = 12;
    private readonly List<(Referent Referent, int Distance, bool After)> _names = [];
    private int _nearest;

    /// <summary>Reads the sentence or sentences of a quote.</summary>
    /// <returns>Whether anybody is named there.</returns>
    public bool Read(AnalyzedText text, ImmutableArray<Mention> mentions, Discourse discourse, DetectedQuote quote)
    {
        _names.Clear();
        _nearest = int.MaxValue;
        TextSpan first = quote.Spans[0], last = quote.Spans[^1];
        int start = text.Sentences[TokenSearch.SentenceAt(text, first.Start)].Span.Start;
        int end = text.Sentences[TokenSearch.SentenceAt(text, Math.Max(first.Start, last.End - 1))].Span.End;
        for (int i = TokenSearch.FirstMentionFrom(mentions, start); i < mentions.Length && mentions[i].Span.Start < end && _names.Count < MostNames; i++)
        {
            if (discourse.IsInQuote(i) || mentions[i].Type == EntityType.Location) continue;
            bool after = mentions[i].Span.Start >= first.Start;
            int from = quote.Cue is { } cue ? cue.Start : after ? last.End : first.Start;
            int distance = Math.Abs(mentions[i].Span.Start - from);
            _names.Add((discourse.ReferentOf(i), distance, after));
            _nearest = Math.Min(_nearest, distance);
        }

        return _names.Count > 0;
    }

    /// <summary>Adds what the sentence tells of a candidate.</summary>
    public Option Add(Option option, Referent referent)
    {
        bool alone = _names.Count > 0;
        foreach ((Referent named, _, _) in _names) alone &= named == referent;
        foreach ((Referent named, int distance, bool after) in _names)
        {
            if (named != referent) continue;
            option = option.With(Evidence.InOwnSentence).With(after ? Evidence.AfterQuote : Evidence.BeforeQuote);
            if (distance == _nearest) option = option.With(Evidence.NearestInOwnSentence);
            if (alone) option = option.With(Evidence.OnlyInOwnSentence);
        }

        return option;
    }
}
