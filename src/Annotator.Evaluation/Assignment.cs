namespace Annotator.Evaluation;

/// <summary>Best one-to-one matching by weight: the Hungarian method with potentials (Kuhn 1955, Jonker and Volgenant 1987), as in <c>score.py</c>.</summary>
internal static class Assignment
{
    /// <summary>The matched pairs of positive weight.</summary>
    public static List<(int Row, int Column)> Best(double[,] weights)
    {
        int rows = weights.GetLength(0), columns = weights.GetLength(1), size = Math.Max(rows, columns);
        var pairs = new List<(int, int)>();
        if (rows == 0 || columns == 0) return pairs;
        int[] rowOf = Match(weights, rows, columns, size);
        for (int j = 1; j <= columns; j++)
            if (rowOf[j] > 0 && rowOf[j] <= rows && weights[rowOf[j] - 1, j - 1] > 0) pairs.Add((rowOf[j] - 1, j - 1));
        return pairs;
    }

    private static int[] Match(double[,] weights, int rows, int columns, int size)
    {
        double[] u = new double[size + 1], v = new double[size + 1];
        int[] rowOf = new int[size + 1], way = new int[size + 1];
        for (int i = 1; i <= size; i++)
        {
            rowOf[0] = i;
            int column = 0;
            double[] least = new double[size + 1];
            Array.Fill(least, 1e9);
            bool[] used = new bool[size + 1];
            do
            {
                used[column] = true;
                int row = rowOf[column], next = 0;
                double delta = 1e9;
                for (int j = 1; j <= size; j++)
                {
                    if (used[j]) continue;
                    double weight = row <= rows && j <= columns ? weights[row - 1, j - 1] : 0;
                    double cost = 1 - weight - u[row] - v[j];
                    if (cost < least[j])
                    {
                        least[j] = cost;
                        way[j] = column;
                    }

                    if (least[j] >= delta) continue;
                    delta = least[j];
                    next = j;
                }

                for (int j = 0; j <= size; j++)
                {
                    if (used[j])
                    {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = way[column]) rowOf[column] = rowOf[way[column]];
        }

        return rowOf;
    }
}
