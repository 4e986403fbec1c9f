namespace Annotator.Entities.Learned;

/// <summary>Finds the best allowed sequence of tags (Viterbi) and, on request, the marginal probability of each tag (forward-backward).</summary>
internal sealed class Decoder(TagScheme scheme, float[] transitions)
{
    private const float Impossible = -1e30f;
    private readonly int _tags = scheme.Count;
    private readonly float[] _factors = Array.ConvertAll(transitions, MathF.Exp);

    /// <summary>The best path.</summary>
    /// <param name="emissions">A row of scores for each token.</param>
    /// <param name="path">Filled with the tags.</param>
    /// <param name="scores">Room for as many scores as <paramref name="emissions"/>.</param>
    /// <param name="back">Room for as many tags as <paramref name="emissions"/>.</param>
    public void Best(ReadOnlySpan<float> emissions, Span<byte> path, Span<float> scores, Span<byte> back)
    {
        int length = path.Length;
        for (int tag = 0; tag < _tags; tag++)
            scores[tag] = TagScheme.Starts(tag) ? emissions[tag] + transitions[(_tags * _tags) + tag] : Impossible;
        for (int i = 1; i < length; i++)
        {
            ReadOnlySpan<float> before = scores.Slice((i - 1) * _tags, _tags);
            for (int tag = 0; tag < _tags; tag++) Step(before, tag, emissions[(i * _tags) + tag], ref scores[(i * _tags) + tag], ref back[(i * _tags) + tag]);
        }

        int best = 0;
        float top = float.NegativeInfinity;
        for (int tag = 0; tag < _tags; tag++)
        {
            if (!TagScheme.Ends(tag) || scores[((length - 1) * _tags) + tag] <= top) continue;
            top = scores[((length - 1) * _tags) + tag];
            best = tag;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)best;
            best = back[(i * _tags) + best];
        }
    }

    /// <summary>
    /// The probability of each tag of each token under the model, into <paramref name="marginals"/>; <paramref name="forward"/> and <paramref name="potentials"/> are room.
    /// Lafferty, McCallum and Pereira (2001), scaled as in Rabiner (1989).
    /// </summary>
    public void Marginals(ReadOnlySpan<float> emissions, int length, Span<float> marginals, Span<float> forward, Span<float> potentials)
    {
        for (int i = 0; i < length; i++) Forward(emissions.Slice(i * _tags, _tags), i, length, forward, potentials);
        Span<float> backward = stackalloc float[_tags];
        Span<float> next = stackalloc float[_tags];
        for (int tag = 0; tag < _tags; tag++) backward[tag] = TagScheme.Ends(tag) ? 1 : 0;
        for (int i = length - 1; i >= 0; i--)
        {
            Span<float> row = marginals.Slice(i * _tags, _tags);
            float sum = 0;
            for (int tag = 0; tag < _tags; tag++) sum += row[tag] = forward[(i * _tags) + tag] * backward[tag];
            float scale = sum > 0 ? 1 / sum : 0;
            for (int tag = 0; tag < _tags; tag++) row[tag] *= scale;
            if (i > 0) Backward(potentials.Slice(i * _tags, _tags), backward, next);
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
        foreach (int previous in scheme.Previous[tag]) total += forward[((i - 1) * _tags) + previous] * _factors[(previous * _tags) + tag];
        if (total <= 0 || potentials[(i * _tags) + tag] <= 0) return;
        float scale = marginals[(i * _tags) + tag] / total;
        foreach (int previous in scheme.Previous[tag])
            joint[(previous * _tags) + tag] = forward[((i - 1) * _tags) + previous] * _factors[(previous * _tags) + tag] * scale;
    }

    private void Step(ReadOnlySpan<float> before, int tag, float emission, ref float score, ref byte back)
    {
        float top = float.NegativeInfinity;
        int best = 0;
        foreach (int previous in scheme.Previous[tag])
        {
            float candidate = before[previous] + transitions[(previous * _tags) + tag];
            if (candidate <= top) continue;
            top = candidate;
            best = previous;
        }

        score = top + emission;
        back = (byte)best;
    }

    private void Forward(ReadOnlySpan<float> emission, int i, int length, Span<float> forward, Span<float> potentials)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in emission) highest = MathF.Max(highest, score);
        float sum = 0;
        for (int tag = 0; tag < _tags; tag++)
        {
            float potential = potentials[(i * _tags) + tag] = MathF.Exp(emission[tag] - highest);
            float value = 0;
            if (i == 0) value = TagScheme.Starts(tag) ? _factors[(_tags * _tags) + tag] : 0;
            else foreach (int previous in scheme.Previous[tag]) value += forward[((i - 1) * _tags) + previous] * _factors[(previous * _tags) + tag];
            if (i == length - 1 && !TagScheme.Ends(tag)) value = 0;
            sum += forward[(i * _tags) + tag] = value * potential;
        }

        float scale = sum > 0 ? 1 / sum : 0;
        for (int tag = 0; tag < _tags; tag++) forward[(i * _tags) + tag] *= scale;
    }

    private void Backward(ReadOnlySpan<float> potential, Span<float> backward, Span<float> next)
    {
        next.Clear();
        for (int tag = 0; tag < _tags; tag++)
        {
            float value = potential[tag] * backward[tag];
            if (value == 0) continue;
            foreach (int previous in scheme.Previous[tag]) next[previous] += _factors[(previous * _tags) + tag] * value;
        }

        float sum = 0;
        foreach (float value in next) sum += value;
        float scale = sum > 0 ? 1 / sum : 0;
        for (int tag = 0; tag < _tags; tag++) backward[tag] = next[tag] * scale;
    }
}
