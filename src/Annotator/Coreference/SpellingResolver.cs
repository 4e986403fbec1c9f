using System.Collections.Immutable;
using Annotator.Coreference.Profiles;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference;

/// <summary>What stands in for coreference where that is switched off: names of one type and spelling are one individual, nothing is joined beyond that.</summary>
internal static class SpellingResolver
{
    /// <summary>The mentions, in order, with their entities, in order of first mention.</summary>
    public static (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Resolve(AnalyzedText text, ImmutableArray<Candidate> names)
    {
        var ids = new EntityIds();
        var known = new Dictionary<(EntityType, string), Entity>();
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Length);
        foreach (Candidate name in names)
        {
            TextSpan span = text.SpanOf(name.FirstToken, name.EndToken);
            string form = span.In(text.Text);
            if (!known.TryGetValue((name.Type, form), out Entity? entity))
            {
                entity = new Entity(ids.Take(Profile.StateCode(name.Type, name.KnownId), form), name.Type, form, [], []) { Wikidata = Profile.WikidataId(name.KnownId) };
                known.Add((name.Type, form), entity);
                entities.Add(entity);
            }

            mentions.Add(new Mention(span, name.Type, entity.Id, name.Confidence, name.Recognizer, name.Rule));
        }

        return (mentions.MoveToImmutable(), entities.ToImmutable());
    }
}
