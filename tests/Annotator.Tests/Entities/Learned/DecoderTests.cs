using Annotator.Documents;
using Annotator.Entities.Learned;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities.Learned;

/// <summary>The search and the marginals against all paths, counted one by one.</summary>
public sealed class DecoderTests
{
    private const int Length = 4;
    private static readonly TagScheme Scheme = new([new EntityType("PER"), new EntityType("SHIP")]);

    [Test]
    public void A_tag_gives_back_its_type_and_place()
    {
        for (int type = 0; type < 2; type++)
        {
            int begin = TagScheme.TagOf(type, true, false), inside = TagScheme.TagOf(type, false, false);
            int end = TagScheme.TagOf(type, false, true), single = TagScheme.TagOf(type, true, true);
            new[] { begin, inside, end, single }.Should().OnlyHaveUniqueItems().And.OnlyContain(tag => TagScheme.TypeOf(tag) == type);
            new[] { begin, inside, end, single }.Select(TagScheme.Starts).Should().Equal(true, false, false, true);
            new[] { begin, inside, end, single }.Select(TagScheme.Ends).Should().Equal(false, false, true, true);
        }

        TagScheme.TypeOf(0).Should().Be(-1);
    }

    [Test]
    public void A_name_that_is_open_goes_on_with_its_own_type()
    {
        int begin = TagScheme.TagOf(0, true, false);
        Scheme.Previous[TagScheme.TagOf(0, false, true)].Should().Equal(begin, TagScheme.TagOf(0, false, false));
        Scheme.Previous[TagScheme.TagOf(1, false, true)].Should().NotContain(begin);
        Scheme.Previous[0].Should().NotContain(begin);
    }

    [Test]
    public void The_best_path_is_the_best_of_all_allowed_ones([Range(1, 20)] int seed)
    {
        (float[] emissions, float[] transitions) = Scores(seed);
        var path = new byte[Length];
        new Decoder(Scheme, transitions).Best(emissions, path, new byte[emissions.Length]);
        path.Select(tag => (int)tag).Should().Equal(Paths().MaxBy(p => Score(p, emissions, transitions)));
    }

    [Test]
    public void A_marginal_is_the_share_of_the_paths_through_its_tag([Range(1, 5)] int seed)
    {
        (float[] emissions, float[] transitions) = Scores(seed);
        var marginals = new float[emissions.Length];
        new Decoder(Scheme, transitions).Marginals(emissions, Length, marginals, new float[emissions.Length], new float[emissions.Length]);
        var expected = new double[emissions.Length];
        double total = 0;
        foreach (int[] path in Paths())
        {
            double weight = Math.Exp(Score(path, emissions, transitions));
            total += weight;
            for (int i = 0; i < Length; i++) expected[(i * Scheme.Count) + path[i]] += weight;
        }

        for (int k = 0; k < expected.Length; k++) ((double)marginals[k]).Should().BeApproximately(expected[k] / total, 1e-4);
    }

    private static (float[] Emissions, float[] Transitions) Scores(int seed)
    {
        var random = new Random(seed);
        float Next() => (random.NextSingle() * 6) - 3;
        return ([.. Enumerable.Range(0, Length * Scheme.Count).Select(_ => Next())], [.. Enumerable.Range(0, (Scheme.Count + 1) * Scheme.Count).Select(_ => Next())]);
    }

    private static IEnumerable<int[]> Paths()
    {
        IEnumerable<int[]> paths = Enumerable.Range(0, Scheme.Count).Where(TagScheme.Starts).Select(tag => new[] { tag });
        for (int i = 1; i < Length; i++)
            paths = paths.SelectMany(path => Enumerable.Range(0, Scheme.Count).Where(tag => Scheme.Previous[tag].Contains(path[^1])).Select(tag => (int[])[.. path, tag]));
        return paths.Where(path => TagScheme.Ends(path[^1]));
    }

    private static float Score(int[] path, float[] emissions, float[] transitions)
    {
        float score = 0;
        int previous = Scheme.Count;
        for (int i = 0; i < path.Length; i++)
        {
            score += emissions[(i * Scheme.Count) + path[i]] + transitions[(previous * Scheme.Count) + path[i]];
            previous = path[i];
        }

        return score;
    }
}
