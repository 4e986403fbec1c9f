using System.Collections.Immutable;
using Annotator.Coreference.Names;
using Annotator.Coreference.Profiles;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Coreference;

/// <summary>Joins the names of one individual and reads what the document tells of it.</summary>
internal sealed class CoreferenceResolver(RoleReader roles, NameLists names, MetonymFinder metonyms)
{
    private const int TitleVote = 3;
    private const int ApposedVote = 2;
    private const int FirstNameVote = 2;

    /// <summary>The mentions, in order, with their entities, in order of first mention.</summary>
    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Resolve(AnalyzedText text, ImmutableArray<Candidate> names)
    {
        var phrases = new (NominalPhrase Before, NominalPhrase After, string? Metonym)[names.Length];
        var genders = new Gender[names.Length];
        ReadAround(text, names, phrases, genders);
        var clusterer = new NameClusterer(text, names);
        int[] numbers = clusterer.Cluster(GenderOf, genders);
        var profiles = new Dictionary<int, Profile>();
        for (int i = 0; i < names.Length; i++)
        {
            if (!profiles.TryGetValue(numbers[i], out Profile? profile)) profiles.Add(numbers[i], profile = new Profile());
            Fill(profile, text, clusterer.FormOf(i), phrases[i].Before, phrases[i].After);
        }

        var ids = new EntityIds();
        var entities = profiles.ToDictionary(p => p.Key, p => p.Value.ToEntity(ids));
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            Candidate name = names[i];
            mentions.Add(new Mention(
                text.SpanOf(name.FirstToken, name.EndToken), name.Type, entities[numbers[i]].Id, name.Confidence, name.Recognizer, name.Rule)
            { Metonym = phrases[i].Metonym });
        }

        return (mentions.MoveToImmutable(), [.. entities.Values]);
    }

    private Gender GenderOf(string firstName) => names.GenderOf(firstName);

    private void ReadAround(
        AnalyzedText text, ImmutableArray<Candidate> names, (NominalPhrase Before, NominalPhrase After, string? Metonym)[] phrases, Gender[] genders)
    {
        int sentence = 0;
        for (int i = 0; i < names.Length; i++)
        {
            Candidate name = names[i];
            while (text.Sentences[sentence].EndToken <= name.FirstToken) sentence++;
            Sentence own = text.Sentences[sentence];
            int floor = i > 0 ? Math.Max(own.FirstToken, PersonEnd(names, i)) : own.FirstToken;
            NominalPhrase before = roles.Before(text, name, floor);
            phrases[i] = (before, roles.After(text, name, own.EndToken), metonyms.Find(text, name, own));
            if (before.HeadEnd == name.FirstToken || (!before.IsNone && before.End == name.FirstToken)) genders[i] = before.Gender;
        }
    }

    // What stands before a name never reaches back over another person's.
    private static int PersonEnd(ImmutableArray<Candidate> names, int i)
    {
        for (int j = i - 1; j >= Math.Max(0, i - 3); j--)
        {
            if (names[j].Type == EntityType.Person) return names[j].EndToken;
        }

        return 0;
    }

    private void Fill(Profile profile, AnalyzedText text, NameForm form, NominalPhrase before, NominalPhrase after)
    {
        profile.AddForm(form);
        if (form.Type == EntityType.Person && form.Words.Length > 1) profile.Vote(names.GenderOf(form.Words[0]), FirstNameVote);
        profile.Vote(before.Gender, TitleVote);
        profile.Vote(after.Gender, ApposedVote);
        if (roles.RoleOf(text, before) is { } title) profile.AddRole(title);
        if (roles.RoleOf(text, after) is { } apposition) profile.AddRole(apposition);
    }
}
