using System.Collections.Immutable;
using System.Globalization;
using Annotator.Coreference;
using Annotator.Documents;
using Annotator.Evaluation;
using Annotator.Lexicons;

namespace Annotator.Training.Speakers;

/// <summary><c>speakers --gold FILE…</c>: coreference and attribution on right names and right quotes.</summary>
internal static class SpeakerCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(ReadOnlySpan<string> files, bool showErrors)
    {
        ModelFiles models = ModelFiles.Embedded;
        Gazetteer gazetteer = models.ReadGazetteer();
        CoreferenceResolver coreference = models.ReadCoreference(gazetteer);
        foreach (string file in files)
        {
            var clusters = new ClusterScore();
            var errors = new List<string>();
            foreach (GoldDocument gold in GoldReader.Read(file))
            {
                GoldPage page = GoldPage.Of(gold, gazetteer);
                (ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) = coreference.Resolve(page.Text, page.Names);
                clusters.Add(page, mentions, errors);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: B3 P {clusters.Precision:F1} R {clusters.Recall:F1} F1 {clusters.F1:F1}"));
            if (showErrors) errors.ForEach(Console.WriteLine);
        }

        return 0;
    }
}
