using Annotator.Documents;

namespace Annotator.Formats.Brat;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points and back. A lone surrogate counts as one.</summary>
internal sealed class CodePoints
{
    private readonly int[] _toPoint;
    private readonly int[] _toUnit;

    public CodePoints(string text)
    {
        _toPoint = new int[text.Length + 1];
        var units = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            _toPoint[i] = units.Count;
            units.Add(i);
            if (i + 1 == text.Length || !char.IsSurrogatePair(text, i)) continue;
            i++;
            _toPoint[i] = units.Count;
        }

        _toPoint[text.Length] = units.Count;
        units.Add(text.Length);
        _toUnit = [.. units];
    }

    public int Count => _toUnit.Length - 1;

    public (int Start, int End) ToPoints(TextSpan span) => (_toPoint[span.Start], _toPoint[span.End]);

    public TextSpan ToUnits(int start, int end) => new(_toUnit[start], _toUnit[end]);
}
