using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Training.Speakers;

/// <summary>B-cubed precision and recall of joined names, summed over documents.</summary>
internal sealed class ClusterScore
{
    private double _precision;
    private double _recall;
    private int _count;

    /// <summary>Precision in percent.</summary>
    public double Precision => 100 * _precision / Math.Max(1, _count);

    /// <summary>Recall in percent.</summary>
    public double Recall => 100 * _recall / Math.Max(1, _count);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => 2 * Precision * Recall / Math.Max(1e-9, Precision + Recall);

    /// <summary>Adds a document; names whose right id is not annotated are left out.</summary>
    /// <param name="page">The document.</param>
    /// <param name="mentions">Its names, joined.</param>
    /// <param name="errors">Receives one line for each pair wrongly joined or parted.</param>
    public void Add(GoldPage page, ImmutableArray<Mention> mentions, ICollection<string> errors)
    {
        var names = page.Gold.Names.Select((n, i) => (n.Id, System: mentions[i].Entity, Text: n.Span.In(page.Gold.Text))).Where(n => n.Id is not null).ToList();
        foreach (var name in names)
        {
            var right = names.Where(n => n.Id == name.Id).ToList();
            var found = names.Where(n => n.System == name.System).ToList();
            double both = right.Count(n => n.System == name.System);
            _precision += both / found.Count;
            _recall += both / right.Count;
            _count++;
        }

        foreach (var pair in names.DistinctBy(n => (n.Id, n.System)))
        {
            foreach (var other in names.DistinctBy(n => (n.Id, n.System)).TakeWhile(o => o != pair))
            {
                if ((pair.Id == other.Id) != (pair.System == other.System))
                    errors.Add($"{page.Gold.Id}: {(pair.Id == other.Id ? "parted" : "joined")} '{other.Text}' ({other.System}) and '{pair.Text}' ({pair.System})");
            }
        }
    }
}
