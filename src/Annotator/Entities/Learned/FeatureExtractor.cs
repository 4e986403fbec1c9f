using System.Numerics;
using Annotator.Documents;
using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>
/// The features of a token, each a number below <see cref="Space"/>: words, affixes, shapes and cases in a window of two, word clusters, lists and their
/// combinations, the sentence, and the page. Training and run time call the same code.
/// </summary>
internal sealed class FeatureExtractor : IDisposable
{
    /// <summary>Number of feature numbers: features are hashed into it (Weinberger et al. 2009).</summary>
    public const int Space = 1 << 22;

    /// <summary>More than any token has.</summary>
    public const int Most = 160;

    private const ulong BeforeSentence = 1;
    private const ulong AfterSentence = 2;

    private readonly AnalyzedText _text;
    private readonly WordClusters _clusters;
    private readonly ListEvidence _lists;
    private readonly PageEvidence _page;
    private readonly WordClusters.Ids[] _ids;
    private Sentence _sentence;
    private int _sentenceForm;

    /// <summary>Prepares a page.</summary>
    public FeatureExtractor(AnalyzedText text, NameLists names, WordClusters clusters)
    {
        _text = text;
        _clusters = clusters;
        _lists = new ListEvidence(text, names);
        _page = new PageEvidence(text, _lists);
        _ids = System.Buffers.ArrayPool<WordClusters.Ids>.Shared.Rent(text.Tokens.Length);
        for (int i = 0; i < text.Tokens.Length; i++) _ids[i] = _clusters.Of(text.LowerKey(i));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lists.Dispose();
        _page.Dispose();
        System.Buffers.ArrayPool<WordClusters.Ids>.Shared.Return(_ids);
    }

    /// <summary>Turns to a sentence; <see cref="Extract"/> then takes its tokens.</summary>
    public void Enter(Sentence sentence)
    {
        _sentence = sentence;
        int cased = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            LetterCase letterCase = _text.Tokens[i].Case;
            if (letterCase == LetterCase.None) continue;
            cased++;
            if (letterCase >= LetterCase.Capitalized) capitals++;
        }

        char last = _text.Text[_text.Tokens[sentence.EndToken - 1].Span.End - 1];
        bool closed = last is '.' or '!' or '?' or '…' or '»' or '"' or '”';
        _sentenceForm = (sentence.FirstToken == 0 ? 1 : 0) + (closed ? 2 : 0) + (4 * (cased == 0 ? 0 : capitals * 4 / cased));
    }

    /// <summary>Writes the features of a token of the current sentence and returns their number.</summary>
    public int Extract(int token, Span<int> features)
    {
        var writer = new FeatureWriter(features);
        Words(ref writer, token);
        Form(ref writer, token);
        Clusters(ref writer, token);
        Lists(ref writer, token);
        Page(ref writer, token);
        return writer.Count;
    }

    private ulong Word(int token) =>
        token < _sentence.FirstToken ? BeforeSentence : token >= _sentence.EndToken ? AfterSentence : _text.LowerKey(token);

    private ulong Case(int token) =>
        token < _sentence.FirstToken ? 8UL : token >= _sentence.EndToken ? 9UL : (ulong)_text.Tokens[token].Case;

    private void Words(ref FeatureWriter writer, int i)
    {
        ulong word = Word(i), before = Word(i - 1), after = Word(i + 1), before2 = Word(i - 2), after2 = Word(i + 2);
        ulong own = Case(i);
        writer.Add(0, 0);
        writer.Add(1, word);
        writer.Add(2, before);
        writer.Add(3, after);
        writer.Add(4, before2);
        writer.Add(5, after2);
        writer.Add(6, (before * 31) + word);
        writer.Add(7, (word * 31) + after);
        writer.Add(31, (before * 31) + before2);
        writer.Add(32, (after * 31) + after2);
        writer.Add(33, (before * 31) + own);
        writer.Add(34, (after * 31) + own);
        writer.Add(35, (before * 31) + after);
    }

    private void Form(ref FeatureWriter writer, int i)
    {
        Token token = _text.Tokens[i];
        ReadOnlySpan<char> word = token.Span.Of(_text.Text);
        ulong own = Case(i), cases = own + (16 * Case(i - 1)) + (256 * Case(i + 1));
        ulong first = i == _sentence.FirstToken ? 1UL : 0, last = i == _sentence.EndToken - 1 ? 2UL : 0;
        ulong shape = WordShape.Of(word);
        writer.Add(8, shape);
        writer.Add(9, (shape * 31) + cases);
        writer.Add(10, cases + (4096 * first));
        writer.Add(30, (own * 64) + (Case(i - 1) * 4) + (first * 2) + (token.BlankBefore ? 1UL : 0));
        ulong prefix = Folding.Seed, suffix = Folding.Seed;
        int length = Math.Min(5, word.Length);
        for (int n = 1; n <= length; n++)
        {
            suffix = (suffix ^ CharacterFolding.Lower(word[^n])) * 1099511628211UL;
            prefix = (prefix ^ CharacterFolding.Lower(word[n - 1])) * 1099511628211UL;
            writer.Add((uint)(11 + n), suffix);
            if (n > 1) writer.Add((uint)(20 + n), prefix);
        }

        writer.Add(100, (ulong)_sentenceForm + (64 * own));
        writer.Add(101, first + last + (4 * own));
    }

    private void Clusters(ref FeatureWriter writer, int i)
    {
        WordClusters.Ids own = Ids(i), before = Ids(i - 1), after = Ids(i + 1), before2 = Ids(i - 2), after2 = Ids(i + 2);
        Cluster(ref writer, 40, own, before, after, before2, after2);
        writer.Add(60, Pair(own.Coarse, before.Coarse));
        writer.Add(61, Pair(own.Middle, before.Middle));
        writer.Add(62, Pair(own.Fine, before.Fine));
        writer.Add(64, Pair(own.Coarse, after.Coarse));
        writer.Add(65, Pair(own.Middle, after.Middle));
        writer.Add(66, Pair(own.Fine, after.Fine));
        writer.Add(70, Pair(before.Middle, after.Middle) + (Case(i) << 40));
        writer.Add(71, Pair(before.Coarse, before2.Coarse));
        writer.Add(72, Pair(after.Coarse, after2.Coarse));
    }

    private static void Cluster(
        ref FeatureWriter writer, uint id, WordClusters.Ids own, WordClusters.Ids before, WordClusters.Ids after, WordClusters.Ids before2, WordClusters.Ids after2)
    {
        Three(ref writer, id, own);
        Three(ref writer, id + 3, before);
        Three(ref writer, id + 6, after);
        Three(ref writer, id + 9, before2);
        Three(ref writer, id + 12, after2);
    }

    private static void Three(ref FeatureWriter writer, uint id, WordClusters.Ids ids)
    {
        writer.Add(id, ids.Coarse);
        writer.Add(id + 1, ids.Middle);
        writer.Add(id + 2, ids.Fine);
    }

    private static ulong Pair(ushort a, ushort b) => ((ulong)a << 16) | b;

    private WordClusters.Ids Ids(int token) => token < _sentence.FirstToken || token >= _sentence.EndToken ? default : _ids[token];

    private ulong ListKey(int token) => token < _sentence.FirstToken || token >= _sentence.EndToken ? 0 : _lists.Key(token);

    private void Lists(ref FeatureWriter writer, int i)
    {
        ulong own = ListKey(i), before = ListKey(i - 1), after = ListKey(i + 1), letterCase = Case(i);
        if ((own | before | after) == 0) return;
        Single(ref writer, 79, i - 1, 0);
        Single(ref writer, 81, i + 1, 0);
        Single(ref writer, 80, i, 0);
        Single(ref writer, 84, i, letterCase + (i == _sentence.FirstToken ? 17UL : 1UL));
        writer.Add(90, (own * 31) + after);
        writer.Add(91, (before * 31) + own);
        if (own == 0) return;
        writer.Add(86, own + letterCase);
        writer.Add(87, (own * 31) + Word(i - 1));
        writer.Add(88, (own * 31) + Word(i + 1));
        writer.Add(89, (own * 31) + (Case(i + 1) * 16) + (Case(i - 1) * 256));
    }

    private void Single(ref FeatureWriter writer, uint id, int token, ulong with)
    {
        if (token < _sentence.FirstToken || token >= _sentence.EndToken) return;
        for (int rest = (int)_lists.Lists(token); rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            writer.Add(id, (ulong)((bit * 4) + _lists.Part(token, bit)) + (with << 10));
        }
    }

    private void Page(ref FeatureWriter writer, int i)
    {
        ulong letterCase = Case(i);
        ulong counts = (ulong)((Math.Min(4, _page.Capitalised(i)) * 8) + Math.Min(3, _page.LowerCase(i)));
        writer.Add(110, counts + (64 * letterCase) + (i == _sentence.FirstToken ? 1024UL : 0));
        for (int rest = _page.Neighbourhoods(i); rest != 0; rest &= rest - 1)
            writer.Add(112, (ulong)BitOperations.TrailingZeroCount(rest) + (32 * letterCase));
    }
}
