using System.Text;
using Annotator.Documents;
using Annotator.Formats;
using Annotator.Tests.Support;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Formats;

public sealed class JsonFormatTests
{
    private const string Contract =
        """
        {"schema":1,"id":"échantillon \"1\"","text":"Moscou va signer : « Nous venons, a-t-il dit, en amis », selon Igor Volkov. Un passant approuve 😀.","language":"fr",
        "sentences":[{"start":0,"end":75},{"start":76,"end":99}],
        "mentions":[{"start":0,"end":6,"text":"Moscou","type":"LOC","entity":"moscou","confidence":0.98,"by":"gazetteer","metonym":"RU"},
        {"start":63,"end":74,"text":"Igor Volkov","type":"PER","entity":"igor-volkov","confidence":0.875,"by":"tagger"}],
        "entities":[{"id":"moscou","type":"LOC","name":"Moscou","aliases":[],"roles":[],"wikidata":"Q649"},
        {"id":"igor-volkov","type":"PER","name":"Igor Volkov","aliases":["Volkov"],"roles":[{"text":"ministre russe","state":"RU"},{"text":"député"}]}],
        "quotes":[{"type":"direct","spans":[{"start":19,"end":32},{"start":46,"end":55}],"text":"« Nous venons en amis »","cue":{"start":41,"end":44},"source":{"start":38,"end":40},
        "speaker":{"entity":"igor-volkov","name":"Igor Volkov"},"confidence":0.97,"candidates":[{"entity":"moscou","confidence":0.02}]},
        {"type":"indirect","spans":[{"start":87,"end":95}],"text":"approuve","speaker":null,"confidence":0.5,"candidates":[{"name":"Un passant","confidence":0.4}]},
        {"type":"mixed","spans":[{"start":49,"end":53}],"text":"amis","source":{"start":76,"end":86},"speaker":{"name":"Un passant"},"confidence":0.25,"candidates":[]}]}
        """;

    [Test]
    public void Writes_the_contract() => Written(SampleDocuments.Full).Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal)
        .Should().Be(Contract.Replace("\n", string.Empty, StringComparison.Ordinal).Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal));

    [Test]
    public void Reads_what_it_wrote() => JsonDocumentFormat.Parse(Written(SampleDocuments.Full)).Should().BeEquivalentTo(SampleDocuments.Full);

    [Test]
    public void Reads_indented_text_with_a_byte_order_mark()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + Contract));
        JsonDocumentFormat.Read(stream).Should().BeEquivalentTo(SampleDocuments.Full);
    }

    [Test]
    public void Gives_any_document_back() =>
        OddText.Check(SampleDocuments.Any, document => JsonDocumentFormat.Parse(Written(document)).Should().BeEquivalentTo(document, o => o.WithStrictOrdering()));

    [Test]
    public void Writes_a_lone_surrogate_as_its_escape()
    {
        AnnotatedDocument document = JsonDocumentFormat.Parse("""{"text":"a\uD800\"\\\n😀\uDC00"}""");
        document.Text.Should().Be("a\uD800\"\\\n😀\uDC00");
        Written(document).Should().Contain("a\\uD800\\\"\\\\\\u000A😀\\uDC00");
    }

    [Test]
    public void Writes_any_documents_one_a_line()
    {
        AnnotatedDocument[] documents = [SampleDocuments.Full, JsonDocumentFormat.Parse("""{"id":"b","text":"a\nb\u2028"}"""), SampleDocuments.Full];
        using var stream = new MemoryStream();
        JsonLinesFormat.Write(documents, stream);
        stream.ToArray().Count(b => b == '\n').Should().Be(3);
        stream.Position = 0;
        JsonLinesFormat.Read(stream).Should().BeEquivalentTo(documents, o => o.WithStrictOrdering());
    }

    [TestCase("", "page.json:1: this is no JSON")]
    [TestCase("{\n\"text\": }", "page.json:2: this is no JSON")]
    [TestCase("[]", "page.json:1: the document is []; write an object")]
    [TestCase("{}", "page.json:1: the document has no 'text'; add it")]
    [TestCase("""{"text":7}""", "page.json:1: text is 7; write a string")]
    [TestCase("""{"schema":2,"text":""}""", "page.json:1: schema is 2; this version reads schema 1")]
    [TestCase("""{"text":"ab","sentences":{}}""", "page.json:1: sentences is {}; write an array")]
    [TestCase("""{"text":"ab","sentences":[{"start":1,"end":3}]}""", "page.json:1: sentences[0] is [1, 3) in a text of 2; count UTF-16 code units from 0, end after start")]
    [TestCase("""{"text":"ab","sentences":[{"start":1.5,"end":2}]}""", "page.json:1: sentences[0].start is 1.5; write a whole number")]
    [TestCase("""{"text":"ab","mentions":[{"start":0,"end":1,"text":"b"}]}""", "page.json:1: mentions[0].text is 'b' where the text has 'a'; count offsets in UTF-16 code units")]
    [TestCase("""{"text":"ab","mentions":[{"start":0,"end":1,"type":"PER","entity":"x"}]}""", "page.json:1: mentions[0].entity is 'x', which no entity has; add it to 'entities'")]
    [TestCase("""{"text":"","entities":[{"id":"x","type":"PER","name":"X"},{"id":"x","type":"PER","name":"Y"}]}""", "page.json:1: entities[1].id is 'x' like that of an entity before; give each its own")]
    [TestCase("""{"text":"","quotes":[{"type":"said"}]}""", "page.json:1: quotes[0].type is \"said\"; write \"direct\", \"mixed\" or \"indirect\"")]
    public void Says_what_is_wrong_and_what_to_do(string json, string message)
    {
        Action reading = () => JsonDocumentFormat.Parse(json, "page.json");
        reading.Should().Throw<FormatException>().Which.Message.Should().StartWith(message);
    }

    [Test]
    public void Refuses_a_lone_surrogate_without_escape()
    {
        Action reading = () => JsonDocumentFormat.Parse("{\"text\":\"\uD800\"}", "page.json");
        reading.Should().Throw<FormatException>().WithMessage("page.json:1: this is no JSON*");
    }

    [Test]
    public void Names_the_line_of_a_bad_document()
    {
        using var stream = new MemoryStream("{\"text\":\"a\"}\n\n{\"text\":1}\n"u8.ToArray());
        Func<List<AnnotatedDocument>> reading = () => JsonLinesFormat.Read(stream, "pages.jsonl").ToList();
        reading.Should().Throw<FormatException>().WithMessage("pages.jsonl:3: text is 1; write a string");
    }

    [Test]
    public void Refuses_bytes_that_are_no_utf8()
    {
        using var stream = new MemoryStream([(byte)'{', 0xE9]);
        Action reading = () => JsonDocumentFormat.Read(stream, "latin1.json");
        reading.Should().Throw<FormatException>().WithMessage("latin1.json: *UTF-8*");
    }

    private static string Written(AnnotatedDocument document)
    {
        using var stream = new MemoryStream();
        JsonDocumentFormat.Write(document, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
