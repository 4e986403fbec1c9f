using System.Collections.Immutable;
using Annotator.Coreference.Profiles;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference;

/// <summary>Adds demonyms to what has been found in a text: the forms that point to one state are one entity, and nothing else changes.</summary>
internal static class DemonymLinker
{
    /// <summary>Mentions and entities with the demonyms among them, mentions in order of position.</summary>
    public static (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Add(
        AnalyzedText text, ImmutableArray<Candidate> demonyms, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities)
    {
        var ids = new EntityIds();
        foreach (Entity entity in entities) ids.Take(entity.Id, entity.Name);
        var byState = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var all = new List<Mention>(mentions);
        foreach (Candidate demonym in demonyms)
        {
            TextSpan span = text.SpanOf(demonym.FirstToken, demonym.EndToken);
            string form = span.In(text.Text), state = demonym.KnownId ?? form;
            if (!byState.TryGetValue(state, out Entity? entity)) entity = new Entity(ids.Take(null, form), demonym.Type, form, [], []);
            else if (form != entity.Name && !entity.Aliases.Contains(form)) entity = entity with { Aliases = entity.Aliases.Add(form) };
            byState[state] = entity;
            all.Add(new Mention(span, demonym.Type, entity.Id, demonym.Confidence, demonym.Recognizer, demonym.Rule) { Metonym = demonym.KnownId });
        }

        all.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return ([.. all], [.. entities, .. byState.Values]);
    }
}
