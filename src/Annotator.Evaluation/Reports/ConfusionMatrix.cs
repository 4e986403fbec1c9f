using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.Evaluation.Reports;

/// <summary>Which type names have in the gold (rows) and in the answer (columns), for one and the same span; the last row and column stand for no name there.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _cells;

    internal ConfusionMatrix(ImmutableArray<EntityType> types)
    {
        Types = types;
        _cells = new int[types.Length + 1, types.Length + 1];
    }

    /// <summary>The types, in the order of rows and columns.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>How many names have one type in the gold and another in the answer; null stands for no name.</summary>
    /// <exception cref="ArgumentException">A type is none of <see cref="Types"/>.</exception>
    public int this[EntityType? gold, EntityType? answer] => _cells[Index(gold), Index(answer)];

    internal void Add(HashSet<(TextSpan Span, EntityType Type)> right, HashSet<(TextSpan Span, EntityType Type)> found)
    {
        ILookup<TextSpan, EntityType> answers = found.ToLookup(f => f.Span, f => f.Type), golds = right.ToLookup(r => r.Span, r => r.Type);
        foreach ((TextSpan span, EntityType type) in right)
        {
            bool hit = found.Contains((span, type));
            _cells[Index(type), hit ? Index(type) : answers.Contains(span) ? Index(answers[span].First()) : Types.Length]++;
        }

        foreach ((TextSpan span, EntityType type) in found)
            if (!golds.Contains(span)) _cells[Types.Length, Index(type)]++;
    }

    private int Index(EntityType? type)
    {
        if (type is null) return Types.Length;
        int index = Types.IndexOf(type.Value);
        return index >= 0 ? index : throw new ArgumentException($"'{type}' is none of the types {string.Join(", ", Types)}; ask for one of them.", nameof(type));
    }
}
