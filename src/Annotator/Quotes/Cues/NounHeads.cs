using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>The noun phrases that start at a text's tokens, each read when it is first asked for.</summary>
internal sealed class NounHeads(Reading reading, NominalReader nominals)
{
    private const int Reach = 8;
    private const int IsRead = 1 << 15;
    private readonly ushort[] _known = new ushort[reading.Count];

    /// <summary>The class of the noun and the kind of determiner of the phrase that starts at a token; none of both where none does.</summary>
    public (NounClass Noun, DeterminerKind Determiner) Of(int token)
    {
        if (_known[token] == 0) _known[token] = Read(token);
        return ((NounClass)(_known[token] & 0xFF), (DeterminerKind)((_known[token] >> 8) & 0x7F));
    }

    private ushort Read(int token)
    {
        NominalPhrase phrase = nominals.At(reading.Text, token, Math.Min(reading.Count, token + Reach));
        return (ushort)(IsRead | ((int)phrase.Determiner.Kind << 8) | (int)phrase.Noun.Class);
    }
}
