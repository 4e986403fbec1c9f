namespace Annotator.Training.Speakers;

/// <summary>AdamW (Loshchilov and Hutter 2019) over one array of weights.</summary>
/// <param name="weights">The weights, changed in place.</param>
/// <param name="decay">How far each step draws the weights towards nought, for each unit of the rate.</param>
internal sealed class AdamStep(float[] weights, float decay)
{
    private const float FirstKept = 0.9f;
    private const float SecondKept = 0.999f;
    private const float Least = 1e-6f;
    private readonly float[] _first = new float[weights.Length];
    private readonly float[] _second = new float[weights.Length];
    private double _firstLeft = 1;
    private double _secondLeft = 1;

    /// <summary>The sum of slopes since the last step.</summary>
    public float[] Gradient { get; } = new float[weights.Length];

    /// <summary>Takes a step against the mean slope and clears it.</summary>
    public void Take(float rate, int examples)
    {
        _firstLeft *= FirstKept;
        _secondLeft *= SecondKept;
        float first = (float)(1 / (1 - _firstLeft)), second = (float)(1 / (1 - _secondLeft));
        for (int i = 0; i < weights.Length; i++)
        {
            float slope = Gradient[i] / examples;
            _first[i] = (FirstKept * _first[i]) + ((1 - FirstKept) * slope);
            _second[i] = (SecondKept * _second[i]) + ((1 - SecondKept) * slope * slope);
            if (_first[i] != 0) weights[i] -= rate * ((_first[i] * first / (MathF.Sqrt(_second[i] * second) + Least)) + (decay * weights[i]));
        }

        Array.Clear(Gradient);
    }
}
