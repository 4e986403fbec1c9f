using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Page;

/// <summary>The names that a page shows with confidence, by key, with the type that most of the evidence gives them.</summary>
internal sealed class KnownNames
{
    private const double Sure = 0.9;
    private const double Majority = 2;
    private const int ShortestSurname = 4;

    private static readonly WordSet Particles = new("de d' du le la ben el al bin van von der den");

    private readonly Dictionary<ulong, Evidence> _names = [];
    private readonly HashSet<ulong> _surnames = [];

    /// <summary>Gathers the evidence of the candidates.</summary>
    public KnownNames(AnalyzedText text, List<Candidate> candidates)
    {
        foreach (Candidate candidate in candidates)
        {
            Add(Key(text, candidate.FirstToken, candidate.EndToken), candidate);
            bool surname = candidate.Type == EntityType.Person && candidate.EndToken - candidate.FirstToken > 1 && candidate.Confidence >= Sure
                && text.Tokens[candidate.EndToken - 1] is { Kind: TokenKind.Word, Span.Length: >= ShortestSurname };
            if (!surname) continue;
            Add(text.NameKey(candidate.EndToken - 1), candidate);
            bool particle = candidate.EndToken - candidate.FirstToken > 2 && Particles.Contains(text, candidate.EndToken - 2);
            if (particle) _surnames.Add(Key(text, candidate.EndToken - 2, candidate.EndToken));
        }
    }

    /// <summary>The candidate with the type that the page as a whole gives its name; states and places that share a name keep theirs.</summary>
    public Candidate Retype(AnalyzedText text, Candidate candidate, string recognizer)
    {
        if (candidate.Type == EntityType.State || IsAtPlace(text, candidate) || !_names.TryGetValue(Key(text, candidate.FirstToken, candidate.EndToken), out Evidence? evidence)) return candidate;
        (EntityType best, double weight) = evidence.Best();
        if (best == candidate.Type || best == EntityType.State || weight < Majority * evidence.Of(candidate.Type) || weight < Sure) return candidate;
        return candidate with { Type = best, Confidence = Math.Max(candidate.Confidence, 0.7), Recognizer = recognizer, Rule = "same name elsewhere" };
    }

    /// <summary>« née à Orange »: a city after « à », whatever company bears its name elsewhere on the page.</summary>
    private static bool IsAtPlace(AnalyzedText text, Candidate candidate) =>
        candidate.Type == EntityType.Location && candidate.FirstToken > 0 && text.Of(candidate.FirstToken - 1) is "à";

    /// <summary>« Le Drian », « de Gaulle »: the surname with the particle that a fuller name on the page ends with.</summary>
    public Candidate WithParticle(AnalyzedText text, Candidate candidate, int sentenceStart, string recognizer)
    {
        int particle = candidate.FirstToken - 1;
        bool extends = candidate.Type == EntityType.Person && candidate.EndToken == candidate.FirstToken + 1 && particle >= sentenceStart
            && Particles.Contains(text, particle) && _surnames.Contains(Key(text, particle, candidate.EndToken));
        return extends ? candidate with { FirstToken = particle, Recognizer = recognizer, Rule = "particle" } : candidate;
    }

    /// <summary>The type of the longest known name that starts at a token, or null.</summary>
    public EntityType? Find(AnalyzedText text, int first, int limit, bool[] covered, bool lower, out int end)
    {
        EntityType? type = null;
        end = first;
        ulong state = Folding.Seed;
        for (int i = first; i < limit && !covered[i]; i++)
        {
            if (i > first && text.Tokens[i].Kind == TokenKind.Punctuation) break;
            if (i > first && (text.Tokens[i].BlankBefore || text.EndsWithSeparator(i - 1))) state = Folding.AddBlank(state);
            state = i == first ? text.NameState(i) : Folding.AddName(state, text.Of(i));
            if (!_names.TryGetValue(Folding.Finish(state), out Evidence? evidence)) continue;
            (EntityType best, double weight) = evidence.Best();
            if (weight < Sure || (lower && best != EntityType.Person && best != EntityType.State)) continue;
            type = best;
            end = i + 1;
        }

        return type;
    }

    private static ulong Key(AnalyzedText text, int first, int end)
    {
        ulong state = text.NameState(first);
        for (int i = first + 1; i < end; i++)
        {
            if (text.Tokens[i].BlankBefore || text.EndsWithSeparator(i - 1)) state = Folding.AddBlank(state);
            state = Folding.AddName(state, text.Of(i));
        }

        return Folding.Finish(state);
    }

    private void Add(ulong key, Candidate candidate)
    {
        if (!_names.TryGetValue(key, out Evidence? evidence)) _names.Add(key, evidence = new Evidence());
        evidence.Add(candidate.Type, candidate.Confidence);
    }

    private sealed class Evidence
    {
        private readonly List<(EntityType Type, double Weight)> _types = new(1);

        public void Add(EntityType type, double weight)
        {
            int i = _types.FindIndex(t => t.Type == type);
            if (i < 0) _types.Add((type, weight));
            else _types[i] = (type, _types[i].Weight + weight);
        }

        public double Of(EntityType type) => _types.Find(t => t.Type == type).Weight;

        public (EntityType Type, double Weight) Best()
        {
            (EntityType Type, double Weight) best = _types[0];
            foreach ((EntityType Type, double Weight) type in _types)
                if (type.Weight > best.Weight) best = type;
            return best;
        }
    }
}
