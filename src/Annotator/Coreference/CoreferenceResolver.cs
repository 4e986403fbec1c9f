using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Coreference;

/// <summary>Joins the names of one individual.</summary>
internal static class CoreferenceResolver
{
    /// <summary>The mentions with their entities.</summary>
    public static (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Resolve(AnalyzedText text, ImmutableArray<Candidate> names)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Length);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (Candidate name in names)
        {
            TextSpan span = text.SpanOf(name.FirstToken, name.EndToken);
            string surface = span.In(text.Text);
            string id = name.KnownId ?? surface.ToLowerInvariant().Replace(' ', '-');
            if (!entities.ContainsKey(id)) entities.Add(id, new Entity(id, name.Type, surface, [], []));
            mentions.Add(new Mention(span, name.Type, id, name.Confidence, name.Recognizer, name.Rule));
        }

        return (mentions.ToImmutable(), [.. entities.Values]);
    }
}
