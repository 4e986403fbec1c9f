namespace Annotator.Training.Clusters;

/// <summary>Clusters of rows of length one by the angle between them (spherical k-means: Dhillon and Modha 2001), seeded as k-means++ does (Arthur and Vassilvitskii 2007).</summary>
internal sealed class SphericalKMeans
{
    private const int Steps = 25;

    private readonly float[] _rows;
    private readonly int _dimensions;
    private readonly int _count;
    private readonly int[] _cluster;
    private readonly float[] _nearness;
    private readonly float[] _centres;

    private SphericalKMeans(float[] rows, int dimensions, int clusters)
    {
        _rows = rows;
        _dimensions = dimensions;
        _count = rows.Length / dimensions;
        _cluster = new int[_count];
        _nearness = new float[_count];
        _centres = new float[clusters * dimensions];
    }

    /// <summary>The cluster of each row, from 0. The same rows and seed give the same answer on any number of cores.</summary>
    public static int[] Of(float[] rows, int dimensions, int clusters, int seed)
    {
        var search = new SphericalKMeans(rows, dimensions, Math.Min(clusters, rows.Length / dimensions));
        search.Seed(new Random(seed));
        for (int step = 0; step < Steps && search.Assign(); step++) search.Move();
        return search._cluster;
    }

    private ReadOnlySpan<float> Row(int row) => _rows.AsSpan(row * _dimensions, _dimensions);

    private Span<float> Centre(int cluster) => _centres.AsSpan(cluster * _dimensions, _dimensions);

    /// <summary>Each next centre is a row drawn by its distance from the centres so far.</summary>
    private void Seed(Random random)
    {
        Array.Fill(_nearness, -1);
        int next = random.Next(_count);
        for (int c = 0; c < _centres.Length / _dimensions; c++)
        {
            Row(next).CopyTo(Centre(c));
            int centre = c;
            Parallel.For(0, _count, row => _nearness[row] = MathF.Max(_nearness[row], Lanes.Dot(Row(row), Centre(centre))));
            next = Far(random.NextDouble());
        }
    }

    private int Far(double share)
    {
        double left = share * _nearness.Sum(n => (double)(1 - n));
        for (int row = 0; row < _count; row++)
        {
            left -= 1 - _nearness[row];
            if (left < 0) return row;
        }

        return _count - 1;
    }

    /// <summary>Gives every row its nearest centre; whether any moved.</summary>
    private bool Assign()
    {
        int moved = 0;
        Parallel.For(0, _count, row =>
        {
            int nearest = Nearest(Row(row), out _nearness[row]);
            if (nearest == _cluster[row]) return;
            _cluster[row] = nearest;
            Interlocked.Increment(ref moved);
        });
        return moved > 0;
    }

    private int Nearest(ReadOnlySpan<float> row, out float nearness)
    {
        int nearest = 0;
        nearness = float.NegativeInfinity;
        for (int c = 0; c < _centres.Length / _dimensions; c++)
        {
            float near = Lanes.Dot(row, Centre(c));
            if (near <= nearness) continue;
            nearness = near;
            nearest = c;
        }

        return nearest;
    }

    private void Move()
    {
        var sizes = new int[_centres.Length / _dimensions];
        Array.Clear(_centres);
        for (int row = 0; row < _count; row++)
        {
            Lanes.Add(Centre(_cluster[row]), 1, Row(row));
            sizes[_cluster[row]]++;
        }

        for (int c = 0; c < sizes.Length; c++)
        {
            if (sizes[c] == 0) Refill(c);
            Lanes.Normalize(Centre(c));
        }
    }

    /// <summary>An empty cluster starts again at the row that is worst placed.</summary>
    private void Refill(int cluster)
    {
        int worst = _nearness.AsSpan().IndexOf(_nearness.Min());
        Row(worst).CopyTo(Centre(cluster));
        _nearness[worst] = 1;
    }
}
