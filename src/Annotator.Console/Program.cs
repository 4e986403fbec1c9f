using System.Text.Json;
using Annotator;
using Annotator.Documents;
using Annotator.Formats;

NewsAnnotator annotator = NewsAnnotator.CreateDefault();
using Stream output = System.Console.OpenStandardOutput();
foreach (string line in File.ReadLines(args[1]))
{
    using JsonDocument json = JsonDocument.Parse(line);
    AnnotatedDocument document = annotator.Annotate(json.RootElement.GetProperty("text").GetString()!);
    JsonDocumentFormat.Write(document with { Id = json.RootElement.GetProperty("id").GetString() }, output);
    output.WriteByte((byte)'\n');
}
