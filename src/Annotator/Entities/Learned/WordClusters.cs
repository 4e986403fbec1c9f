using Annotator.Lexicons;

namespace Annotator.Entities.Learned;

/// <summary>Clusters of words that stand in like contexts in raw press, at three granularities.</summary>
internal sealed class WordClusters(KeyTable<WordClusters.Ids> table)
{
    /// <summary>The clusters of a word by its lower key; zeros for a word that is in none.</summary>
    public Ids Of(ulong lowerKey) => table.Find(lowerKey);

    /// <summary>The clusters of one word, each from 1.</summary>
    internal readonly record struct Ids(ushort Coarse, ushort Middle, ushort Fine);
}
