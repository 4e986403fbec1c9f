using System.Runtime.Intrinsics;

namespace Annotator.Entities.Learned;

/// <summary>
/// Finds the best allowed sequence of tags (Viterbi) and, on request, the marginal probability of each tag (forward-backward). Every step weighs all pairs of tags, sixteen
/// following tags at a time; pairs that cannot be have a score or factor that never counts.
/// </summary>
internal sealed class Decoder
{
    private const float Impossible = -1e30f;

    private readonly TagScheme _scheme;
    private readonly int _tags;
    private readonly int _width;
    private readonly float[] _start;
    private readonly float[] _startFactors;
    private readonly TagSquare _scores;
    private readonly TagSquare _factors;
    private readonly TagSquare _transposed;
    private readonly float[] _ends;

    /// <summary>Makes a decoder.</summary>
    /// <param name="scheme">The tags.</param>
    /// <param name="transitions">Scores of tag after tag, row = previous; the last row is the sentence's start.</param>
    public Decoder(TagScheme scheme, ReadOnlySpan<float> transitions)
    {
        _scheme = scheme;
        _tags = scheme.Count;
        _width = TagSquare.WidthOf(_tags);
        _start = new float[_width];
        _startFactors = new float[_width];
        _scores = new TagSquare(_tags, Impossible);
        _factors = new TagSquare(_tags, 0);
        _transposed = new TagSquare(_tags, 0);
        _ends = new float[_width];
        Array.Fill(_start, Impossible);
        for (int tag = 0; tag < _tags; tag++)
        {
            if (TagScheme.Starts(tag))
            {
                _start[tag] = transitions[(_tags * _tags) + tag];
                _startFactors[tag] = MathF.Exp(_start[tag]);
            }

            _ends[tag] = TagScheme.Ends(tag) ? 1 : 0;
            foreach (int previous in scheme.Previous[tag])
            {
                float score = transitions[(previous * _tags) + tag];
                _scores[previous, tag] = score;
                _factors[previous, tag] = _transposed[tag, previous] = MathF.Exp(score);
            }
        }
    }

    /// <summary>The best path.</summary>
    /// <param name="emissions">A row of scores for each token.</param>
    /// <param name="path">Filled with the tags.</param>
    /// <param name="back">Room for as many tags as <paramref name="emissions"/>.</param>
    public void Best(ReadOnlySpan<float> emissions, Span<byte> path, Span<byte> back)
    {
        int length = path.Length;
        Span<float> scores = stackalloc float[_width];
        Span<float> next = stackalloc float[_width];
        Span<int> best = stackalloc int[_width];
        _start.CopyTo(scores);
        for (int tag = 0; tag < _tags; tag++) scores[tag] += emissions[tag];
        for (int i = 1; i < length; i++)
        {
            _scores.Best(scores[.._tags], next, best);
            ReadOnlySpan<float> own = emissions.Slice(i * _tags, _tags);
            Span<byte> from = back.Slice(i * _tags, _tags);
            for (int tag = 0; tag < own.Length; tag++)
            {
                scores[tag] = next[tag] + own[tag];
                from[tag] = (byte)best[tag];
            }
        }

        int last = 0;
        float top = float.NegativeInfinity;
        for (int tag = 0; tag < _tags; tag++)
        {
            if (!TagScheme.Ends(tag) || scores[tag] <= top) continue;
            top = scores[tag];
            last = tag;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = back[(i * _tags) + last];
        }
    }

    /// <summary>
    /// The probability of each tag of each token under the model, into <paramref name="marginals"/>; <paramref name="forward"/> and <paramref name="potentials"/> are room.
    /// Lafferty, McCallum and Pereira (2001), scaled as in Rabiner (1989).
    /// </summary>
    public void Marginals(ReadOnlySpan<float> emissions, int length, Span<float> marginals, Span<float> forward, Span<float> potentials)
    {
        Span<float> before = stackalloc float[_width];
        Span<float> values = stackalloc float[_width];
        for (int i = 0; i < length; i++)
        {
            Exponentials(emissions.Slice(i * _tags, _tags), values);
            values[.._tags].CopyTo(potentials[(i * _tags)..]);
            Forward(before, values, i == 0, i == length - 1);
            before[.._tags].CopyTo(forward[(i * _tags)..]);
        }

        Span<float> after = stackalloc float[_width];
        _ends.CopyTo(after);
        for (int i = length - 1; i >= 0; i--)
        {
            forward.Slice(i * _tags, _tags).CopyTo(values);
            TagSquare.Multiply(values, after);
            TagSquare.Normalize(values);
            values[.._tags].CopyTo(marginals[(i * _tags)..]);
            potentials.Slice(i * _tags, _tags).CopyTo(values);
            TagSquare.Multiply(values, after);
            _transposed.Multiply(values, after);
            TagSquare.Normalize(after);
        }
    }

    /// <summary>Expected number of each transition, given what <see cref="Marginals"/> left in its rooms; added to <paramref name="expected"/>.</summary>
    public void AddTransitions(int length, ReadOnlySpan<float> marginals, ReadOnlySpan<float> forward, ReadOnlySpan<float> potentials, Span<float> expected)
    {
        for (int tag = 0; tag < _tags; tag++) expected[(_tags * _tags) + tag] += marginals[tag];
        Span<float> joint = stackalloc float[_tags * _tags];
        for (int i = 1; i < length; i++)
        {
            joint.Clear();
            for (int tag = 0; tag < _tags; tag++) Joint(i, tag, marginals, forward, potentials, joint);
            for (int k = 0; k < joint.Length; k++) expected[k] += joint[k];
        }
    }

    /// <summary>P(previous, tag) = P(tag) · P(previous | tag), and the past given the tag does not depend on the future.</summary>
    private void Joint(int i, int tag, ReadOnlySpan<float> marginals, ReadOnlySpan<float> forward, ReadOnlySpan<float> potentials, Span<float> joint)
    {
        float total = 0;
        foreach (int previous in _scheme.Previous[tag]) total += forward[((i - 1) * _tags) + previous] * _factors[previous, tag];
        if (total <= 0 || potentials[(i * _tags) + tag] <= 0) return;
        float scale = marginals[(i * _tags) + tag] / total;
        foreach (int previous in _scheme.Previous[tag])
            joint[(previous * _tags) + tag] = forward[((i - 1) * _tags) + previous] * _factors[previous, tag] * scale;
    }

    /// <summary>Exponentials of a row of scores, the greatest of which becomes 1.</summary>
    private void Exponentials(ReadOnlySpan<float> scores, Span<float> values)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores) highest = MathF.Max(highest, score);
        values.Clear();
        for (int tag = 0; tag < scores.Length; tag++) values[tag] = scores[tag] - highest;
        for (int lane = 0; lane < _width; lane += Vector256<float>.Count) Vector256.Exp(Vector256.Create(values.Slice(lane, Vector256<float>.Count))).CopyTo(values[lane..]);
        values[_tags..].Clear();
    }

    /// <summary>Turns the forward values of one token into those of the next.</summary>
    private void Forward(Span<float> forward, ReadOnlySpan<float> potentials, bool first, bool last)
    {
        if (first)
        {
            _startFactors.CopyTo(forward);
        }
        else
        {
            Span<float> before = stackalloc float[_width];
            forward.CopyTo(before);
            _factors.Multiply(before, forward);
        }

        TagSquare.Multiply(forward, potentials);
        if (last) TagSquare.Multiply(forward, _ends);
        TagSquare.Normalize(forward);
    }
}
