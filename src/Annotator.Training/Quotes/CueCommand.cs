using System.Collections.Immutable;
using System.Globalization;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Quotes.Cues;
using Annotator.Training.Speakers;

namespace Annotator.Training.Quotes;

/// <summary><c>cues GOLD.jsonl</c>: how many of the right cues are found, and with how many the right source phrase.</summary>
internal static class CueCommand
{
    /// <summary>Prints the shares, and with <c>--errors</c> what is missed.</summary>
    public static int Run(string file, bool showErrors)
    {
        SharedLists shared = ModelFiles.Embedded.ReadShared();
        Gazetteer gazetteer = ModelFiles.Embedded.ReadGazetteer();
        CoreferenceResolver coreference = ModelFiles.Embedded.ReadCoreference(shared, gazetteer, ModelFiles.Embedded.ReadNameLists());
        CueFinder finder = ModelFiles.Embedded.ReadCueFinder(shared);
        int all = 0, found = 0, exact = 0, overlap = 0;
        foreach (GoldDocument gold in GoldReader.Read(file))
        {
            GoldPage page = GoldPage.Of(gold, gazetteer);
            ImmutableArray<Mention> mentions = coreference.Resolve(page.Text, page.Names).Mentions;
            var reading = new Reading(page.Text, mentions);
            var cues = new List<Cue>();
            var nouns = new NounHeads(reading, finder.Ends.Nominals);
            for (int s = 0; s < page.Text.Sentences.Length; s++) finder.Find(reading, nouns, s, cues);
            foreach (GoldQuote quote in gold.Quotes ?? [])
            {
                if (quote.Cue is not { } right) continue;
                all++;
                Cue? cue = cues.Find(c => page.Text.SpanOf(c.Token, c.End).Overlaps(right) && page.Text.Tokens[c.Token].Span.Start <= right.End);
                found += cue is null ? 0 : 1;
                exact += cue is not null && cue.Source == quote.Source ? 1 : 0;
                overlap += cue?.Source is { } s && quote.Source is { } t && s.Overlaps(t) ? 1 : 0;
                if (showErrors && (cue is null || cue.Source != quote.Source)) Print(page, right, quote, cue);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all} cues, found {100.0 * found / all:F1} %, source exact {100.0 * exact / all:F1} %, overlapping {100.0 * overlap / all:F1} %"));
        return 0;
    }

    private static void Print(GoldPage page, TextSpan right, GoldQuote quote, Cue? cue)
    {
        string text = page.Gold.Text;
        int from = Math.Max(0, right.Start - 120);
        string said = cue is null ? "(none)" : $"{cue.Shape} {cue.Place} {cue.Source?.In(text)}";
        Console.WriteLine($"{text[from..right.Start]}<{right.In(text)}>{text[right.End..Math.Min(text.Length, right.End + 90)]}\n    right: {quote.Source?.In(text)}\n    found: {said}".Replace("\n\n", " "));
    }
}
