using System.Collections.Immutable;
using Annotator.Documents;

namespace Annotator.ML.Tokens;

/// <summary>BIO tags of tokens.</summary>
internal static class TokenTags
{
    /// <summary>The tag of a token outside every name.</summary>
    public const string Outside = "O";

    /// <summary>The tag of every token; a name whose borders are no token borders is passed over.</summary>
    public static string[] Of(ImmutableArray<Token> tokens, IEnumerable<Mention> names)
    {
        string[] tags = new string[tokens.Length];
        Array.Fill(tags, Outside);
        int token = 0;
        foreach (Mention name in names.OrderBy(n => n.Span.Start))
        {
            while (token < tokens.Length && tokens[token].Span.Start < name.Span.Start) token++;
            int end = token;
            while (end < tokens.Length && tokens[end].Span.End <= name.Span.End) end++;
            if (end == token || tokens[token].Span.Start != name.Span.Start || tokens[end - 1].Span.End != name.Span.End) continue;
            for (int i = token; i < end; i++) tags[i] = (i == token ? "B-" : "I-") + name.Type.Code;
        }

        return tags;
    }

    /// <summary>Whether a tag goes on with the name that the tag before belongs to.</summary>
    public static bool GoesOn(string tag, string before) => tag.StartsWith("I-", StringComparison.Ordinal) && before != Outside && before.AsSpan(2).SequenceEqual(tag.AsSpan(2));
}
