using System.Collections.Immutable;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Quotes;
using Annotator.Quotes.Cues;
using Annotator.Quotes.Ranking;
using Annotator.Training.Quotes;

namespace Annotator.Training.Speakers;

/// <summary>Training pages with the quotes that a detector finds which has not seen them: as many errors as on any other page.</summary>
internal sealed class FoundPages(CoreferenceResolver coreference, CueFinder finder)
{
    private const int Parts = 3;
    private readonly Dictionary<string, (GoldPage Found, GoldPage Poor)> _found = new(StringComparer.Ordinal);

    /// <summary>The page with detected quotes.</summary>
    public GoldPage Of(GoldPage page) => _found[page.Gold.Id].Found with { Weight = page.Weight };

    /// <summary>The page as it is, with detected quotes, and with detected quotes where names are missing too.</summary>
    public GoldPage[] Variants(GoldPage page) => [page, Of(page), _found[page.Gold.Id].Poor with { Weight = page.Weight }];

    /// <summary>Finds the quotes of pages: in each part with a detector trained on the others.</summary>
    public void Read(IReadOnlyList<GoldPage> pages)
    {
        ImmutableArray<Mention>[] mentions = [.. pages.Select(p => coreference.Resolve(p.Text, p.Names).Mentions)];
        Parallel.For(0, Parts, part =>
        {
            var learner = new QuoteLearner(finder);
            for (int i = 0; i < pages.Count; i++)
            {
                if (i % Parts != part) learner.Add(pages[i].Text, mentions[i], pages[i].Gold.Quotes ?? [], pages[i].Weight);
            }

            var detector = new QuoteDetector(finder, new QuoteModel(learner.Weights()));
            for (int i = part; i < pages.Count; i += Parts) Find(pages[i], i, detector, mentions[i]);
        });
    }

    private void Find(GoldPage page, int number, QuoteDetector detector, ImmutableArray<Mention> mentions)
    {
        GoldPage poor = page with { Names = MissedNames.Without(page, number) };
        (GoldPage, GoldPage) found = (page.Detected(detector, mentions), poor.Detected(detector, coreference.Resolve(poor.Text, poor.Names).Mentions));
        lock (_found) _found.Add(page.Gold.Id, found);
    }
}
