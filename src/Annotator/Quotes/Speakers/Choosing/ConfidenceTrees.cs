namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>A node of a tree.</summary>
/// <param name="Question">Number of the <see cref="Choosing.Question"/> asked, or -1 in a leaf.</param>
/// <param name="Value">The answer from which on the second branch is taken; in a leaf, what the tree adds.</param>
internal readonly record struct TreeNode(int Question, float Value)
{
    /// <summary>Whether it is a leaf.</summary>
    public bool IsLeaf => Question < 0;

    /// <summary>A leaf.</summary>
    public static TreeNode Leaf(float value) => new(-1, value);
}

/// <summary>
/// The probability that quote and speaker are right: a sum of small decision trees on the logit scale (Friedman, Greedy function approximation: a gradient boosting
/// machine, 2001), grown on pages that the models had not seen.
/// </summary>
internal sealed class ConfidenceTrees
{
    /// <summary>A tree has no more nodes than this.</summary>
    public const int MostNodes = ushort.MaxValue;

    private const int MostOnStack = 256;

    private readonly Step[] _steps;
    private readonly int[] _roots;
    private readonly int _depth;

    /// <summary>Trees of given nodes, each in the order node, first branch, second branch.</summary>
    /// <param name="bias">What is added to the trees.</param>
    /// <param name="trees">The trees, each whole: see <see cref="Measure"/>.</param>
    public ConfidenceTrees(double bias, IReadOnlyList<TreeNode[]> trees)
    {
        (Bias, Trees) = (bias, trees);
        TreeNode[] nodes = [.. trees.SelectMany(t => t)];
        _roots = new int[trees.Count];
        for (int t = 0, root = 0; t < _roots.Length; root += trees[t++].Length) _roots[t] = root;
        _steps = new Step[nodes.Length];
        int[] depths = new int[nodes.Length];
        for (int n = nodes.Length - 1; n >= 0; n--)
        {
            // a leaf leads to itself, so that every way through a tree takes as many steps
            int first = nodes[n].IsLeaf ? 0 : Measure(nodes.AsSpan(n + 1));
            _steps[n] = nodes[n].IsLeaf ? new Step(nodes[n].Value, 0, 0, 0) : new Step(nodes[n].Value, (byte)nodes[n].Question, 1, (ushort)first);
            depths[n] = nodes[n].IsLeaf ? 0 : 1 + Math.Max(depths[n + 1], depths[n + 1 + first]);
            _depth = Math.Max(_depth, depths[n]);
        }
    }

    /// <summary>No trees: what the speaker's share of the model says.</summary>
    public static ConfidenceTrees None { get; } = new(0, []);

    /// <summary>What is added to the trees.</summary>
    public double Bias { get; }

    /// <summary>The nodes of each tree.</summary>
    public IReadOnlyList<TreeNode[]> Trees { get; }

    /// <summary>Number of nodes of the tree at the start of a list; more than the list has where the tree is not whole.</summary>
    public static int Measure(ReadOnlySpan<TreeNode> nodes)
    {
        int open = 1, length = 0;
        while (open > 0)
        {
            if (length == nodes.Length) return length + 1;
            open += nodes[length++].IsLeaf ? -1 : 1;
        }

        return length;
    }

    /// <summary>The probability, from 0 to 1.</summary>
    public double Confidence(in Assurance answer)
    {
        if (_roots.Length == 0) return answer.Figures[Figure.Share];
        Span<float> answers = stackalloc float[Question.Count];
        Question.Answer(answer, answers);
        Span<int> at = _roots.Length <= MostOnStack ? stackalloc int[_roots.Length] : new int[_roots.Length];
        _roots.CopyTo(at);
        // all trees a step at a time and without a branch: one need not wait for another
        for (int i = 0; i < _depth; i++)
        {
            for (int t = 0; t < at.Length; t++)
            {
                ref readonly Step step = ref _steps[at[t]];
                int isSecond = answers[step.Question] >= step.Value ? 1 : 0;
                at[t] += step.First + (isSecond * step.Skipped);
            }
        }

        double sum = Bias;
        foreach (int leaf in at) sum += _steps[leaf].Value;
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>A node as it is walked through.</summary>
    /// <param name="Value">The answer from which on the second branch is taken; in a leaf, what it adds.</param>
    /// <param name="Question">Number of the question.</param>
    /// <param name="First">How many nodes ahead the first branch starts: 1, in a leaf 0.</param>
    /// <param name="Skipped">How many nodes after that the second branch starts, in a leaf 0.</param>
    private readonly record struct Step(float Value, byte Question, byte First, ushort Skipped);
}
