namespace Annotator.Evaluation;

/// <summary>Counts of right, found and expected answers.</summary>
/// <param name="Right">Found and right.</param>
/// <param name="Found">Found.</param>
/// <param name="Expected">In the gold.</param>
public readonly record struct Counts(int Right, int Found, int Expected)
{
    /// <summary>Precision in percent; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;

    /// <summary>Recall in percent; 0 where nothing was expected.</summary>
    public double Recall => Expected == 0 ? 0 : 100.0 * Right / Expected;

    /// <summary>Harmonic mean of precision and recall, in percent.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sums of two counts.</summary>
    public static Counts operator +(Counts a, Counts b) => new(a.Right + b.Right, a.Found + b.Found, a.Expected + b.Expected);

    /// <summary>The sums of two counts.</summary>
    public static Counts Add(Counts left, Counts right) => left + right;
}
