using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Cues;

namespace Annotator.Quotes.Speakers.Phrases;

/// <summary>Finds for « l'armée » what the text says in full elsewhere: « l'armée égyptienne », « la capitainerie du port »; where it says two things, nothing.</summary>
internal sealed class FullestPhrases(AnalyzedText text, ImmutableArray<Mention> mentions, StateWords demonyms)
{
    private const int MostComplements = 3;
    private static readonly WordSet Ranks = new(
        "local locale locaux locales régional régionale régionaux régionales national nationale nationaux nationales départemental départementale départementales municipal municipale municipaux municipales "
        + "fédéral fédérale fédérales judiciaire judiciaires présidentiel présidentielle ministériel ministérielle gouvernemental gouvernementale parlementaire parlementaires sanitaire sanitaires central centrale "
        + "pénitentiaire pénitentiaires militaire militaires maritime consulaire préfectoral préfectorale académique hospitalière universitaire scientifique scientifiques");
    private readonly Dictionary<ulong, (ulong Complement, TextSpan Span)> _found = [];

    /// <summary>Adds the fullest phrase to each short one of some lists.</summary>
    public void Complete(params ReadOnlySpan<SourcePhrase[]> lists)
    {
        foreach (SourcePhrase[] phrases in lists)
        {
            foreach (SourcePhrase phrase in phrases)
            {
                if (IsShort(phrase)) _found.TryAdd(Head(phrase), default);
            }
        }

        if (_found.Count == 0) return;
        for (int i = 1; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && _found.ContainsKey(text.LowerKey(i))) Read(i);
        }

        foreach (SourcePhrase[] phrases in lists)
        {
            for (int i = 0; i < phrases.Length; i++)
            {
                if (IsShort(phrases[i]) && _found[Head(phrases[i])] is { Span.IsEmpty: false } full) phrases[i] = phrases[i] with { Fullest = full.Span };
            }
        }
    }

    private bool IsShort(SourcePhrase phrase) =>
        phrase.EndToken - phrase.FirstToken == 2 && phrase.Kind is not (SourceKind.Named or SourceKind.Written or SourceKind.Information) && !phrase.Kind.IsAbsent() && !phrase.Kind.IsPronoun()
        && (Determiner.Of(text, phrase.FirstToken).Kind == DeterminerKind.Definite || IsInHeading(phrase));

    // « Des chercheurs préviennent … »: the lead says of which university
    private bool IsInHeading(SourcePhrase phrase) =>
        Determiner.Of(text, phrase.FirstToken).Kind == DeterminerKind.Indefinite && phrase.FirstToken < text.Sentences[0].EndToken && text.Text[text.Sentences[0].Span.End - 1] != '.';

    private ulong Head(SourcePhrase phrase) => text.LowerKey(phrase.EndToken - 1);

    private void Read(int head)
    {
        if (Determiner.Of(text, head - 1).Kind is not (DeterminerKind.Definite or DeterminerKind.Indefinite)) return;
        int end = EndOf(head, out ulong complement);
        if (end == head + 1) return;
        ulong key = text.LowerKey(head);
        (ulong known, TextSpan span) = _found[key];
        // « le maire de Pau », « le maire de Gap »: neither
        if (known == 0) _found[key] = (complement, text.SpanOf(head - 1, end));
        else if (known != complement) _found[key] = (known, default);
        else if (!span.IsEmpty && text.Tokens[end - 1].Span.End - text.Tokens[head - 1].Span.Start > span.Length) _found[key] = (known, text.SpanOf(head - 1, end));
    }

    private int EndOf(int head, out ulong complement)
    {
        int end = head + 1;
        complement = 0;
        for (int i = 0; i < MostComplements && end < text.Tokens.Length; i++)
        {
            int next = IsAdjective(end) ? end + 1 : AfterComplement(end);
            if (next < 0) break;
            if (complement == 0) complement = text.LowerKey(next - 1);
            end = next;
        }

        return end;
    }

    // « du port », « de l'université américaine », « d'Ahmaud Arbery »
    private int AfterComplement(int link)
    {
        if (link + 2 >= text.Tokens.Length || !Words.Links.Contains(text, link)) return -1;
        int noun = Determiner.Of(text, link + 1).Kind == DeterminerKind.None ? link + 1 : link + 2;
        int mention = TokenSearch.FirstMentionFrom(mentions, text.Tokens[noun].Span.Start);
        if (mention < mentions.Length && mentions[mention].Span.Start == text.Tokens[noun].Span.Start) return TokenSearch.At(text, mentions[mention].Span.End - 1) + 1;
        return text.Tokens[noun].Kind == TokenKind.Word ? noun + 1 : -1;
    }

    // « locale », « égyptienne »
    private bool IsAdjective(int token) => text.Tokens[token].Kind == TokenKind.Word && (Ranks.Contains(text, token) || demonyms.FindIn(text, token, token + 1) is not null);
}
