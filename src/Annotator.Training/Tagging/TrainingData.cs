using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Evaluation;

namespace Annotator.Training.Tagging;

/// <summary>A page to learn from.</summary>
/// <param name="Gold">The page.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Mend">Whether its labels are brought in line with the guidelines.</param>
internal readonly record struct TrainingPage(GoldDocument Gold, float Weight, bool Mend);

/// <summary>Pages to learn from, each with its weight.</summary>
/// <param name="Pages">The pages.</param>
internal sealed record TrainingData(ImmutableArray<TrainingPage> Pages)
{
    private const int MostTypes = 63;

    /// <summary>Reads sources, each <c>FILE</c>, <c>FILE:0.3</c> or <c>FILE:1:mend</c>.</summary>
    /// <exception cref="FormatException">A file cannot be read; the message gives file, line, value and remedy.</exception>
    public static TrainingData Read(IEnumerable<string> sources) => new([.. sources.SelectMany(ReadSource)]);

    /// <summary>The types to learn: those asked for, or all that the data hold, the four of news first.</summary>
    /// <exception cref="FormatException">The types cannot be learnt.</exception>
    public ImmutableArray<EntityType> Types(IReadOnlyList<string> asked)
    {
        var held = Pages.SelectMany(p => p.Gold.Names).Select(n => n.Type).ToHashSet();
        ImmutableArray<EntityType> types = asked.Count > 0 ? [.. asked.Distinct().Select(code => new EntityType(code))]
            : [.. DocumentScore.Types.Where(held.Contains), .. held.Except(DocumentScore.Types).OrderBy(t => t.Code, StringComparer.Ordinal)];
        foreach (EntityType type in types)
        {
            if (!held.Contains(type)) throw new FormatException($"no name of the data has the type '{type}'; give types that the data hold: {string.Join(' ', held)}");
            if (type.Code.Any(char.IsWhiteSpace)) throw new FormatException($"the type '{type}' holds a blank; write it in one word");
        }

        if (types.Length is 0 or > MostTypes) throw new FormatException($"{types.Length} types cannot be learnt; give data with 1 to {MostTypes} types");
        return types;
    }

    private static IEnumerable<TrainingPage> ReadSource(string source)
    {
        WeightedFile file = WeightedFile.Parse(source);
        return AnnotatedFiles.Read(file.Path).Select(gold => new TrainingPage(gold, file.Weight, file.Mend));
    }
}
