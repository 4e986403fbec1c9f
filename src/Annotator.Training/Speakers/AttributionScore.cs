using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;
using Annotator.Evaluation;

namespace Annotator.Training.Speakers;

/// <summary>Counts right speakers, by form of the source phrase, and how far the confidence can be trusted.</summary>
internal sealed class AttributionScore
{
    private readonly SortedDictionary<string, (int Right, int All)> _byForm = new(StringComparer.Ordinal);
    private readonly List<(double Confidence, bool Right)> _answers = [];
    private readonly List<string> _errors = [];

    /// <summary>Adds a page.</summary>
    public void Add(GoldPage page, ImmutableArray<Quote> quotes)
    {
        for (int i = 0; i < quotes.Length; i++)
        {
            if (page.Pairs[i] < 0)
            {
                _answers.Add((quotes[i].Confidence, false));
                _errors.Add($"{page.Gold.Id}@{quotes[i].Spans[0].Start} no quote of '{quotes[i].Speaker?.Name}' by rule {quotes[i].Rule} ({quotes[i].Confidence:F2})");
                continue;
            }

            GoldQuote gold = page.Gold.Quotes!.Value[page.Pairs[i]];
            bool right = SpeakerNames.Same(gold.Speaker, quotes[i].Speaker?.Name, page.Gold.Surfaces);
            string form = FormOf(page.Gold.Text, gold);
            (int good, int all) = _byForm.GetValueOrDefault(form);
            _byForm[form] = (good + (right ? 1 : 0), all + 1);
            _answers.Add((quotes[i].Confidence, right));
            if (right) continue;
            string source = gold.Source is { } span ? span.In(page.Gold.Text) : "-";
            string found = quotes[i].Source is { } own ? own.In(page.Gold.Text) : "-";
            if (found != source) source += "] found [" + found;
            _errors.Add($"{page.Gold.Id}@{gold.Content[0].Start} {form} [{source}] is '{gold.Speaker}', said '{quotes[i].Speaker?.Name}' ({quotes[i].Confidence:F2})");
        }
    }

    /// <summary>Prints the counts.</summary>
    public void Report(string title, bool showErrors)
    {
        int right = _byForm.Values.Sum(v => v.Right), all = _byForm.Values.Sum(v => v.All);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {right} of {all} speakers right, {100.0 * right / Math.Max(1, all):F1} %; recall at 95 % precision {RecallAt(0.95, all):F1} %"));
        foreach ((string form, (int good, int count)) in _byForm) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {form,-10} {good} of {count}, {100.0 * good / count:F1} %"));
        if (showErrors) _errors.ForEach(Console.WriteLine);
    }

    private static string FormOf(string text, GoldQuote quote)
    {
        if (quote.Source is not { } span) return "none";
        string source = span.In(text).ToLowerInvariant().Trim('-', ' ');
        if (source is "il" or "elle" or "ils" or "elles" or "on" or "ce dernier" or "cette dernière" or "celui-ci" or "celle-ci" or "qui" or "lui") return "pronoun";
        return quote.Speaker is not null && source.Contains(quote.Speaker.Split(' ')[^1], StringComparison.OrdinalIgnoreCase) ? "name" : "nominal";
    }

    private double RecallAt(double precision, int all)
    {
        int right = 0, seen = 0, best = 0;
        foreach ((_, bool isRight) in _answers.OrderByDescending(a => a.Confidence))
        {
            seen++;
            if (isRight) right++;
            if (right >= precision * seen) best = right;
        }

        return 100.0 * best / Math.Max(1, all);
    }
}
