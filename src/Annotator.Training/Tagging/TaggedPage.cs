using Annotator.Documents;
using Annotator.Entities.Learned;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Sentences;
using Annotator.Tokenization;

namespace Annotator.Training.Tagging;

/// <summary>A page of training text with the right tag of every token.</summary>
/// <param name="Text">The page.</param>
/// <param name="Tags">The tag of each token.</param>
/// <param name="Weight">How much the page counts.</param>
/// <param name="Gold">The page's right names.</param>
internal sealed record TaggedPage(AnalyzedText Text, byte[] Tags, float Weight, GoldDocument Gold)
{
    /// <summary>Tags a gold page; a name whose borders are no token borders is passed over.</summary>
    public static TaggedPage Of(GoldDocument gold, Tokenizer tokenizer, TagScheme scheme, float weight, LabelMender? mender = null)
    {
        var tokens = tokenizer.Tokenize(gold.Text);
        var text = new AnalyzedText(gold.Text, tokens, SentenceSplitter.Split(gold.Text, tokens));
        if (mender is not null) gold = gold with { Names = [.. mender.Mend(text, gold.Names)] };
        var tags = new byte[tokens.Length];
        int token = 0;
        foreach (GoldName name in gold.Names)
        {
            int type = scheme.Types.IndexOf(name.Type);
            if (type < 0) continue;
            while (token < tokens.Length && tokens[token].Span.Start < name.Span.Start) token++;
            int end = token;
            while (end < tokens.Length && tokens[end].Span.End <= name.Span.End) end++;
            if (end == token || tokens[token].Span.Start != name.Span.Start || tokens[end - 1].Span.End != name.Span.End) continue;
            for (int i = token; i < end; i++) tags[i] = (byte)TagScheme.TagOf(type, i == token, i == end - 1);
        }

        RepairSplits(text, tags);
        return new TaggedPage(text, tags, weight, gold);
    }

    /// <summary>The page as a heading writes it, or null where capitals are not as long as what they stand for.</summary>
    public static GoldDocument? InCapitals(GoldDocument gold)
    {
        string text = gold.Text.ToUpperInvariant();
        return text.Length == gold.Text.Length ? gold with { Text = text } : null;
    }

    /// <summary>A name that runs over a sentence's end is no allowed sequence: it counts as none.</summary>
    private static void RepairSplits(AnalyzedText text, byte[] tags)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            int i = sentence.EndToken - 1;
            while (i >= sentence.FirstToken && !TagScheme.Ends(tags[i])) tags[i--] = 0;
            i = sentence.FirstToken;
            while (i < sentence.EndToken && !TagScheme.Starts(tags[i])) tags[i++] = 0;
        }
    }
}
