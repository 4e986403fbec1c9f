using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Annotator.Tests.Formats;

/// <summary>Documents to write and read back.</summary>
internal static class SampleDocuments
{
    public const string Text = "Moscou va signer : « Nous venons, a-t-il dit, en amis », selon Igor Volkov. Un passant approuve 😀.";

    /// <summary>One document with everything that the formats can hold.</summary>
    public static AnnotatedDocument Full { get; } = Build();

    /// <summary>Any text, with names at any places and a quote over several of them.</summary>
    public static Arbitrary<AnnotatedDocument> Any { get; } =
        (from text in OddText.Strings.Generator
         from cuts in Gen.Choose(0, 1000).ArrayOf()
         select Cut(text, cuts)).ToArbitrary();

    private static AnnotatedDocument Build()
    {
        var volkov = new Speaker("igor-volkov", "Igor Volkov");
        return new AnnotatedDocument(
            Text,
            [],
            [new Sentence(Of("Moscou va signer : « Nous venons, a-t-il dit, en amis », selon Igor Volkov."), 0, 0), new Sentence(Of("Un passant approuve 😀."), 0, 0)],
            [
                new Mention(Of("Moscou"), EntityType.Location, "moscou", 0.98, "gazetteer", string.Empty) { Metonym = "RU" },
                new Mention(Of("Igor Volkov"), EntityType.Person, "igor-volkov", 0.875, "tagger", string.Empty),
            ],
            [
                new Entity("moscou", EntityType.Location, "Moscou", [], []) { Wikidata = "Q649" },
                new Entity("igor-volkov", EntityType.Person, "Igor Volkov", ["Volkov"], [new Role("ministre russe", "RU"), new Role("député", null)]),
            ],
            [
                new Quote(QuoteKind.Direct, [Of("« Nous venons"), Of("en amis »")], Of("dit"), Of("il"), volkov, 0.97, [new SpeakerCandidate(new Speaker("moscou", "Moscou"), 0.02, string.Empty)], string.Empty),
                new Quote(QuoteKind.Indirect, [Of("approuve")], null, null, null, 0.5, [new SpeakerCandidate(new Speaker(null, "Un passant"), 0.4, string.Empty)], string.Empty),
                new Quote(QuoteKind.Mixed, [Of("amis")], null, Of("Un passant"), new Speaker(null, "Un passant"), 0.25, [], string.Empty),
            ],
            [])
        {
            Id = "échantillon \"1\"",
        };
    }

    private static AnnotatedDocument Cut(string text, int[] cuts)
    {
        int[] at = [.. cuts.Select(c => c % (text.Length + 1)).Distinct().Order()];
        ImmutableArray<TextSpan> spans = [.. at.Zip(at.Skip(1), (start, end) => new TextSpan(start, end)).Where((_, i) => i % 2 == 0)];
        ImmutableArray<string> ids = [.. spans.Select(s => s.In(text)).Distinct()];
        ImmutableArray<Quote> quotes = spans.IsEmpty ? [] : [new Quote(QuoteKind.Mixed, spans, spans[0], null, new Speaker(ids[0], ids[0]), 1, [], string.Empty)];
        return new AnnotatedDocument(
            text,
            [],
            [.. spans.Select(s => new Sentence(s, 0, 0))],
            [.. spans.Select(s => new Mention(s, EntityType.Organisation, s.In(text), 1, "test", string.Empty))],
            [.. ids.Select(i => new Entity(i, EntityType.Organisation, i, [], []))],
            quotes,
            []);
    }

    private static TextSpan Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
