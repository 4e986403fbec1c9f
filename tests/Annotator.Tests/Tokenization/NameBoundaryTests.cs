using Annotator.Evaluation;
using Annotator.Tests.Support;
using Annotator.Tokenization;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Tokenization;

[Category("Shared")]
public sealed class NameBoundaryTests
{
    private static readonly string[] Files =
    [
        "gold/seed.jsonl", "gold/press-dev.jsonl", "gold/orange-dev.jsonl", "gold/wikinews-dev.jsonl", "gold/wikinews-dev-rest.jsonl", "data/wikinews/train.jsonl", "data/press/train.jsonl",
    ];

    /// <summary>A name whose ends are no token's ends can never be found.</summary>
    [Test]
    public void Nearly_every_name_starts_and_ends_with_a_token()
    {
        Tokenizer tokenizer = ModelFiles.Embedded.ReadTokenizer();
        int right = 0, all = 0;
        foreach (GoldDocument document in Files.Select(SharedData.Find).SelectMany(GoldReader.Read))
        {
            var tokens = tokenizer.Tokenize(document.Text);
            var starts = tokens.Select(t => t.Span.Start).ToHashSet();
            var ends = tokens.Select(t => t.Span.End).ToHashSet();
            foreach (GoldName name in document.Names)
            {
                all++;
                if (starts.Contains(name.Span.Start) && ends.Contains(name.Span.End)) right++;
                else TestContext.Out.WriteLine($"{document.Id}: '{document.Text[Math.Max(0, name.Span.Start - 15)..Math.Min(document.Text.Length, name.Span.End + 15)].ReplaceLineEndings(" ")}' holds '{name.Span.In(document.Text)}'");
            }
        }

        TestContext.Out.WriteLine($"{right} of {all} = {(double)right / all:P2}");
        ((double)right / all).Should().BeGreaterThan(0.998);
    }
}
