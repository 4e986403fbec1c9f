using System.IO.Compression;
using Annotator.Entities.Learned;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Tokenization;
using Annotator.Training.Corpus;
using Annotator.Training.Tagging;

namespace Annotator.Training.Silver;

/// <summary><c>silver</c>: labels machine-labelled pages again, for the tagger to learn from.</summary>
internal static class SilverCommand
{
    /// <summary>Writes the pages with the names that the tagger and their present labels together give.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="model">The tagger.</param>
    /// <param name="vote">What a present label adds to the score of its tag.</param>
    /// <param name="output">Where to; compressed where it ends in <c>.gz</c>.</param>
    public static int Relabel(string pages, string model, float vote, string output)
    {
        using FileStream archive = File.OpenRead(model);
        TaggerModel tagger = TaggerModelReader.Read(archive, model);
        NameLists names = ModelFiles.Embedded.ReadNameLists();
        Tokenizer tokenizer = ModelFiles.ReadTokenizer(names);
        var relabeller = new Relabeller(tagger, names, ModelFiles.Embedded.ReadGazetteer(), vote);
        using FileStream file = File.Create(output);
        using Stream stream = output.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Optimal) : file;
        int count = 0, changed = 0;
        foreach (GoldDocument page in GoldReader.Read(pages))
        {
            GoldName[] labels = [.. relabeller.Names(TaggedPage.Of(page, tokenizer, tagger.Scheme, 1))];
            GoldWriter.Write(stream, page with { Names = [.. labels], Quotes = null });
            count += labels.Length;
            changed += labels.Except(page.Names).Count();
        }

        Console.WriteLine($"{count} names, {changed} of them new");
        return 0;
    }
}
