using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>Finds whom the author introduces without a name: « une femme de 36 ans », « des chercheurs de l'université de Bonn ».</summary>
internal sealed class Introductions(NominalReader nominals, SourceReader sources)
{
    private const int Longest = 12;
    private static readonly WordSet Linking = new("est était sont étaient soit être devient devenu devenue comme reste serait fut sera qu'");
    private static readonly WordSet Ends = new(
        "qui que qu' dont où a ont est sont était étaient avait avaient sera fut mais car par avec selon lors sans il elle ils elles on se s' ne n' y après avant chez comme si puis donc or ni pendant depuis contre devant vers parce afin ainsi et ou sur pour dans en");

    /// <summary>Those of a text, in order, each where it stands and with what is known of it.</summary>
    public List<(int Offset, Referent Referent)> Find(AnalyzedText text, bool[] passed, ImmutableArray<Mention> mentions)
    {
        var found = new List<(int, Referent)>();
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (passed[i] || Determiner.Of(text, i).Kind != DeterminerKind.Indefinite || At(text, sentence, i, mentions) is not { } phrase) continue;
                var referent = new Referent(phrase, phrase.Span.In(text.Text)) { IsIntroduced = true };
                referent.Describe(new Descriptor(phrase.Nominal, phrase.State), null);
                found.Add((phrase.Span.Start, referent));
            }
        }

        return found;
    }

    private SourcePhrase? At(AnalyzedText text, Sentence sentence, int first, ImmutableArray<Mention> mentions)
    {
        if (first > sentence.FirstToken && Linking.Contains(text, first - 1)) return null;
        NominalPhrase head = nominals.At(text, first, Math.Min(sentence.EndToken, first + Longest));
        if (!head.Noun.IsHuman && head.Noun.Class != NounClass.Group) return null;
        int end = EndOf(text, sentence, head);
        TextSpan span = text.SpanOf(first, end);
        // Whoever is named in the next breath is no unnamed person.
        int limit = end + 1 < sentence.EndToken && text.Of(end) is "," ? text.Tokens[end + 1].Span.Start : span.End + 1;
        int next = TokenSearch.FirstMentionFrom(mentions, span.End);
        if (next < mentions.Length && mentions[next].Span.Start <= limit) return null;
        if (first > 0 && text.Of(first - 1) is "," && next > 0 && mentions[next - 1].Span.End == text.Tokens[first - 1].Span.Start) return null;
        SourcePhrase phrase = sources.Read(text, span, mentions);
        return phrase.Kind == SourceKind.Named ? null : phrase;
    }

    private static int EndOf(AnalyzedText text, Sentence sentence, NominalPhrase head)
    {
        int end = head.HeadEnd, last = Math.Min(sentence.EndToken, head.First + Longest);
        while (end < last && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number && !Ends.Contains(text, end)) end++;
        while (end > head.HeadEnd && Determiner.Of(text, end - 1).Kind != DeterminerKind.None) end--;
        return end;
    }
}
