namespace Annotator.Training.Lexicons;

/// <summary><c>lexicons DATA MODELS SEEDS</c>: compiles the lists.</summary>
internal static class LexiconsCommand
{
    /// <summary>Writes every list and says how long it is.</summary>
    public static int Run(string data, string models, string seeds)
    {
        var builder = new LexiconBuilder(new RawTables(Path.Combine(data, "gazetteers")), seeds);
        foreach (ListFile list in builder.Build())
        {
            int count = list.Write(Path.Combine(models, "lexicons"));
            Console.WriteLine($"{list.Name}: {count} entries");
        }

        return 0;
    }
}
