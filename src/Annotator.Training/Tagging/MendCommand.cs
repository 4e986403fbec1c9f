using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Training.Tagging;

/// <summary><c>mend</c>: shows what the rules would change in annotated pages. On pages annotated after the guidelines it shows the rules' own mistakes.</summary>
internal static class MendCommand
{
    /// <summary>Lists the names that go and those that come.</summary>
    public static int Run(IEnumerable<string> files)
    {
        NameLists names = ModelFiles.Embedded.ReadNameLists();
        Tokenizer tokenizer = ModelFiles.ReadTokenizer(names);
        var mender = new LabelMender(names);
        foreach (GoldDocument page in files.SelectMany(GoldReader.Read))
        {
            var tokens = tokenizer.Tokenize(page.Text);
            GoldName[] mended = [.. mender.Mend(new AnalyzedText(page.Text, tokens, SentenceSplitter.Split(page.Text, tokens)), page.Names)];
            Show(page, "-", page.Names.Except(mended));
            Show(page, "+", mended.Except(page.Names));
        }

        return 0;
    }

    private static void Show(GoldDocument page, string sign, IEnumerable<GoldName> names)
    {
        foreach (GoldName name in names)
        {
            int start = Math.Max(0, name.Span.Start - 30), end = Math.Min(page.Text.Length, name.Span.End + 20);
            Console.WriteLine($"{page.Id}: {sign} {name.Type.Code} '{page.Text[name.Span.Start..name.Span.End]}' … {page.Text[start..end].Replace('\n', '|')}");
        }
    }
}
