using System.Collections.Immutable;
using Annotator.Coreference;
using Annotator.Documents;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Coreference;

public sealed class CoreferenceResolverTests
{
    private static readonly CoreferenceResolver Resolver = ModelFiles.Embedded.ReadCoreference(ModelFiles.Embedded.ReadShared(), ModelFiles.Embedded.ReadGazetteer(), ModelFiles.Embedded.ReadNameLists());

    [TestCaseSource(nameof(Cases))]
    public void Joins_the_names_of_one_individual_and_no_others(string marked)
    {
        MarkedNames names = MarkedNames.Parse(marked);
        ImmutableArray<Mention> mentions = Resolver.Resolve(names.Text, names.Names).Mentions;
        for (int i = 0; i < mentions.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool joined = mentions[i].Entity == mentions[j].Entity;
                joined.Should().Be(names.Numbers[i] == names.Numbers[j], "'{0}' and '{1}' in: {2}", mentions[j].Span.In(names.Text.Text), mentions[i].Span.In(names.Text.Text), marked);
            }
        }
    }

    [TestCase("La ministre [PER 1 Sidonie Kaboré] part. [PER 1 KABORÉ] rentre.", "Sidonie Kaboré", "sidonie-kaboré")]
    [TestCase("L'[ORG 1 AES] ([ORG 1 Alliance des États du Sahel]) siège.", "Alliance des États du Sahel", "alliance-des-états-du-sahel")]
    [TestCase("Le [STATE 1 Mali] signe.", "Mali", "ML")]
    public void Calls_an_individual_by_its_fullest_name(string marked, string name, string id)
    {
        Entity entity = Entities(marked).Single();
        entity.Name.Should().Be(name);
        entity.Id.Should().Be(id);
    }

    [TestCase("Le ministre russe des Affaires étrangères [PER 1 Igor Volkov] arrive.", "ministre russe des Affaires étrangères", "RU")]
    [TestCase("Le chef de la diplomatie du Niger, [PER 1 Moussa Garba], arrive.", "chef de la diplomatie du Niger", "NE")]
    [TestCase("[PER 1 Claire Duval], 54 ans, maire de Trouville, arrive.", "maire de Trouville", null)]
    [TestCase("Son homologue malien [PER 1 Issa Traoré] arrive.", "homologue malien", "ML")]
    public void Reads_the_function_around_a_name(string marked, string role, string? state) =>
        Entities(marked).Single().Roles.Should().Equal(new Role(role, state));

    [TestCase("Ils signent au siège de la [ORG 1 Société des mines du Nord].")]
    [TestCase("Le frère de [PER 1 Moussa Garba] arrive.")]
    [TestCase("Le président et [PER 1 Moussa Garba] arrivent.")]
    public void Takes_no_function_from_another_individual(string marked) => Entities(marked).Single().Roles.Should().BeEmpty();

    [TestCase("[PER 1 Claire Duval] arrive.", Gender.Feminine)]
    [TestCase("La ministre [PER 1 Kaboré] arrive.", Gender.Feminine)]
    [TestCase("M. [PER 1 Kaboré] arrive.", Gender.Masculine)]
    [TestCase("[PER 1 Kaboré] arrive.", Gender.Unknown)]
    public void Tells_the_gender(string marked, Gender gender) => Entities(marked).Single().Gender.Should().Be(gender);

    [TestCase("[LOC 1 Moscou] a signé un accord.", "RU")]
    [TestCase("Selon [LOC 1 Moscou], tout va bien.", "RU")]
    [TestCase("Ils sont arrivés à [LOC 1 Moscou] hier.", null)]
    public void Tells_a_government_from_its_seat(string marked, string? state)
    {
        MarkedNames names = MarkedNames.Parse(marked);
        Resolver.Resolve(names.Text, names.Names).Mentions.Single().Metonym.Should().Be(state);
    }

    [Test]
    public void Two_individuals_never_share_an_id()
    {
        ImmutableArray<Entity> entities = Entities("Le [STATE 1 Tchad] et le [LOC 2 Tchad], [PER 3 Tchad] et [ORG 4 Tchad].");
        entities.Select(e => e.Id).Should().OnlyHaveUniqueItems().And.HaveCount(4);
    }

    private static ImmutableArray<Entity> Entities(string marked)
    {
        MarkedNames names = MarkedNames.Parse(marked);
        return Resolver.Resolve(names.Text, names.Names).Entities;
    }

    private static IEnumerable<string> Cases()
    {
        using Stream stream = typeof(CoreferenceResolverTests).Assembly.GetManifestResourceStream("Annotator.Tests.Coreference.coreference.cases")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
    }
}
