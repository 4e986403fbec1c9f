using System.Text.Json;
using Annotator.Console;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Console;

public sealed class EvaluateRunTests
{
    private static readonly string Gold = WriteGold();

    [Test]
    public void Tables_show_scores_confusion_and_confidences()
    {
        (int code, string output, _) = Run("table", Gold);
        code.Should().Be(0);
        output.Should().ContainAll("strict", "95 % interval", "overlap", "macro", "clusters B³", "By type", "Gold (down) and answer (across)", "Confidence of names", "calibration error");
    }

    [Test]
    public void Json_holds_the_same_figures()
    {
        (_, string output, _) = Run("json", Gold);
        using JsonDocument json = JsonDocument.Parse(output);
        JsonElement set = json.RootElement.GetProperty("evaluated");
        set.GetProperty("names").GetProperty("expected").GetInt32().Should().Be(2);
        set.GetProperty("types").GetProperty("STATE").GetProperty("strict").GetProperty("F1").GetDouble().Should().Be(100);
        set.GetProperty("endToEnd").GetProperty("expected").GetInt32().Should().Be(0);
        set.GetProperty("nameConfidence").GetProperty("bins").GetArrayLength().Should().Be(8);
    }

    [Test]
    public void A_file_that_is_not_there_is_told()
    {
        (int code, _, string errors) = Run("json", "no such gold.jsonl");
        code.Should().Be(2);
        errors.Should().Contain("no such gold.jsonl").And.Contain("give a gold file that exists");
    }

    private static (int Code, string Output, string Errors) Run(string format, string file)
    {
        StringWriter output = new(), errors = new();
        int code = new EvaluateRun(output, errors) { Format = format }.Run([file]);
        return (code, output.ToString(), errors.ToString());
    }

    private static string WriteGold()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "evaluated.jsonl");
        File.WriteAllText(path, """{"id":"a","text":"Le Mali et le Niger se sont rapprochés.","entities":[{"start":3,"end":7,"type":"STATE"},{"start":14,"end":19,"type":"STATE"}]}""" + "\n");
        return path;
    }
}
