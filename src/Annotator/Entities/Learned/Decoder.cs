using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Annotator.Entities.Learned;

/// <summary>
/// Finds the best allowed sequence of tags (Viterbi) and, on request, the marginal probability of each tag (forward-backward). Every step weighs all pairs of tags, sixteen
/// following tags at a time; pairs that cannot be have a score or factor that never counts.
/// </summary>
internal sealed class Decoder
{
    private const float Impossible = -1e30f;
    private static readonly int Lanes = Vector256<float>.Count;

    private readonly TagScheme _scheme;
    private readonly int _tags;
    private readonly int _width;
    private readonly float[] _start;
    private readonly float[] _scores;
    private readonly float[] _startFactors;
    private readonly float[] _factors;
    private readonly float[] _transposed;
    private readonly float[] _ends;

    /// <summary>Makes a decoder.</summary>
    /// <param name="scheme">The tags.</param>
    /// <param name="transitions">Scores of tag after tag, row = previous; the last row is the sentence's start.</param>
    public Decoder(TagScheme scheme, ReadOnlySpan<float> transitions)
    {
        _scheme = scheme;
        _tags = scheme.Count;
        _width = (_tags + (2 * Lanes) - 1) / (2 * Lanes) * 2 * Lanes;
        _start = new float[_width];
        _startFactors = new float[_width];
        _scores = new float[_tags * _width];
        _factors = new float[_tags * _width];
        _transposed = new float[_tags * _width];
        _ends = new float[_width];
        Array.Fill(_start, Impossible);
        Array.Fill(_scores, Impossible);
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
                _scores[(previous * _width) + tag] = score;
                _factors[(previous * _width) + tag] = _transposed[(tag * _width) + previous] = MathF.Exp(score);
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
            Step(scores[.._tags], next, best);
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
            Multiply(values, after);
            Normalize(values);
            values[.._tags].CopyTo(marginals[(i * _tags)..]);
            potentials.Slice(i * _tags, _tags).CopyTo(values);
            Multiply(values, after);
            Multiply(values, _transposed, after);
            Normalize(after);
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
        foreach (int previous in _scheme.Previous[tag]) total += forward[((i - 1) * _tags) + previous] * _factors[(previous * _width) + tag];
        if (total <= 0 || potentials[(i * _tags) + tag] <= 0) return;
        float scale = marginals[(i * _tags) + tag] / total;
        foreach (int previous in _scheme.Previous[tag])
            joint[(previous * _tags) + tag] = forward[((i - 1) * _tags) + previous] * _factors[(previous * _width) + tag] * scale;
    }

    /// <summary>For each tag the best score of a tag before it with their transition, and which tag that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<float> before, Span<float> next, Span<int> best)
    {
        for (int lane = 0; lane < _width; lane += 2 * Lanes)
        {
            Vector256<float> top = Vector256.Create(float.NegativeInfinity), secondTop = top;
            Vector256<int> from = Vector256<int>.Zero, secondFrom = from;
            ref float row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_scores), lane);
            for (int previous = 0; previous < before.Length; previous++)
            {
                Vector256<float> own = Vector256.Create(before[previous]);
                Vector256<int> number = Vector256.Create(previous);
                Take(own + Vector256.LoadUnsafe(ref row), number, ref top, ref from);
                Take(own + Vector256.LoadUnsafe(ref row, (nuint)Lanes), number, ref secondTop, ref secondFrom);
                row = ref Unsafe.Add(ref row, _width);
            }

            top.CopyTo(next[lane..]);
            secondTop.CopyTo(next[(lane + Lanes)..]);
            from.CopyTo(best[lane..]);
            secondFrom.CopyTo(best[(lane + Lanes)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(Vector256<float> score, Vector256<int> number, ref Vector256<float> top, ref Vector256<int> from)
    {
        from = Vector256.ConditionalSelect(Vector256.GreaterThan(score, top).AsInt32(), number, from);
        top = Vector256.Max(score, top);
    }

    /// <summary>Exponentials of a row of scores, the greatest of which becomes 1.</summary>
    private void Exponentials(ReadOnlySpan<float> scores, Span<float> values)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores) highest = MathF.Max(highest, score);
        values.Clear();
        for (int tag = 0; tag < scores.Length; tag++) values[tag] = scores[tag] - highest;
        for (int lane = 0; lane < _width; lane += Lanes) Vector256.Exp(Vector256.Create(values.Slice(lane, Lanes))).CopyTo(values[lane..]);
        values[_tags..].Clear();
    }

    /// <summary>Multiplies a padded row by another, value by value.</summary>
    private static void Multiply(Span<float> row, ReadOnlySpan<float> factors)
    {
        for (int lane = 0; lane < row.Length; lane += Lanes) (Vector256.Create(row.Slice(lane, Lanes)) * Vector256.Create(factors.Slice(lane, Lanes))).CopyTo(row[lane..]);
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
            Multiply(before, _factors, forward);
        }

        Multiply(forward, potentials);
        if (last) Multiply(forward, _ends);
        Normalize(forward);
    }

    /// <summary>A row of values times a square of factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(ReadOnlySpan<float> values, float[] factors, Span<float> product)
    {
        for (int lane = 0; lane < _width; lane += 2 * Lanes)
        {
            Vector256<float> sum = Vector256<float>.Zero, second = sum;
            ref float row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(factors), lane);
            for (int i = 0; i < _tags; i++)
            {
                Vector256<float> value = Vector256.Create(values[i]);
                sum += value * Vector256.LoadUnsafe(ref row);
                second += value * Vector256.LoadUnsafe(ref row, (nuint)Lanes);
                row = ref Unsafe.Add(ref row, _width);
            }

            sum.CopyTo(product[lane..]);
            second.CopyTo(product[(lane + Lanes)..]);
        }
    }

    /// <summary>Divides a padded row by its sum; a row of zeros stays.</summary>
    private static void Normalize(Span<float> row)
    {
        Vector256<float> total = Vector256<float>.Zero;
        for (int lane = 0; lane < row.Length; lane += Lanes) total += Vector256.Create(row.Slice(lane, Lanes));
        float sum = Vector256.Sum(total);
        float scale = sum > 0 ? 1 / sum : 0;
        for (int lane = 0; lane < row.Length; lane += Lanes) (Vector256.Create(row.Slice(lane, Lanes)) * scale).CopyTo(row[lane..]);
    }
}
