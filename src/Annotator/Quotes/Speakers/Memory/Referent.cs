using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons.Nominals;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Memory;

/// <summary>A noun phrase that the text uses of somebody, with the state that it names.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="State">ISO code, or null.</param>
internal readonly record struct Descriptor(NominalPhrase Phrase, string? State);

/// <summary>Somebody who may speak: an entity, or somebody never named; with what the text has said of it up to the place reached.</summary>
internal sealed class Referent
{
    private const int MostDescriptors = 8;

    /// <summary>Somebody named.</summary>
    public Referent(Entity entity)
    {
        Entity = entity;
        Name = entity.Name;
        Type = entity.Type;
        Gender = entity.Gender;
    }

    /// <summary>Somebody never named, by the phrase that stands for it first.</summary>
    public Referent(SourcePhrase phrase, string description)
    {
        Name = description;
        Gender = phrase.Gender;
        IsPlural = phrase.Plural;
        Kind = phrase.Kind;
    }

    /// <summary>Whether the author introduced it without a name before it was quoted.</summary>
    public bool IsIntroduced { get; init; }

    /// <summary>The entity, or null for somebody never named.</summary>
    public Entity? Entity { get; }

    /// <summary>The fullest name, or the fullest description so far.</summary>
    public string Name { get; private set; }

    /// <summary>The entity's type; of no meaning for somebody never named.</summary>
    public EntityType Type { get; }

    /// <summary>The gender, as far as known.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether several people are meant.</summary>
    public bool IsPlural { get; }

    /// <summary>For somebody never named, the kind of the phrase that introduced it.</summary>
    public SourceKind Kind { get; }

    /// <summary>The phrases used of it.</summary>
    public List<Descriptor> Descriptors { get; } = [];

    /// <summary>The nouns that readers know to fit it.</summary>
    public ImmutableArray<KnownNoun> Known { get; init; } = [];

    /// <summary>Whether it is known to be a medium.</summary>
    public bool IsMedium
    {
        get
        {
            foreach (KnownNoun known in Known)
            {
                if (known.Noun.Class == NounClass.Media) return true;
            }

            return Kind == SourceKind.Medium;
        }
    }

    /// <summary>Offset of the last mention in the author's own words, or -1.</summary>
    public int LastOutside { get; set; } = -1;

    /// <summary>Offset of the last mention anywhere, or -1.</summary>
    public int LastAnywhere { get; set; } = -1;

    /// <summary>Whether the last mention in the author's words opened its clause.</summary>
    public bool WasSubject { get; set; }

    /// <summary>Whether the last mention in the author's words hung on a preposition.</summary>
    public bool WasOblique { get; set; }

    /// <summary>Whether a verb followed the last mention in the author's words.</summary>
    public bool WasBeforeVerb { get; set; }

    /// <summary>Whether the last mention in the author's words was its sentence's first of a person.</summary>
    public bool WasFirst { get; set; }

    /// <summary>Whether the last mention in the author's words had several words.</summary>
    public bool WasFull { get; set; }

    /// <summary>Whether the last mention in the author's words stood in brackets.</summary>
    public bool WasInBrackets { get; set; }

    /// <summary>Whether a pronoun of the author's has stood for it since the last quote.</summary>
    public bool IsMeantByPronoun { get; set; }

    /// <summary>Whether a noun of the author's has stood for it since the last quote.</summary>
    public bool IsMeantByNoun { get; set; }

    /// <summary>Whether the text's first sentence names it.</summary>
    public bool IsInFirstSentence { get; set; }

    /// <summary>Where source phrases name it, in order.</summary>
    public List<int> AsSource { get; } = [];

    /// <summary>Number of mentions so far.</summary>
    public int Mentions { get; set; }

    /// <summary>Number of mentions in the whole text.</summary>
    public int AllMentions { get; set; }

    /// <summary>Number of quotes so far.</summary>
    public int Quotes { get; set; }

    /// <summary>Forgets where it was named; how it was called stays.</summary>
    public void Forget()
    {
        LastOutside = LastAnywhere = -1;
        WasSubject = WasOblique = WasBeforeVerb = WasFirst = WasFull = WasInBrackets = IsMeantByPronoun = IsMeantByNoun = false;
        Mentions = Quotes = 0;
    }

    /// <summary>Adds a phrase used of it; of somebody never named the longest becomes the name.</summary>
    public void Describe(Descriptor descriptor, string? description)
    {
        if (Descriptors.Count < MostDescriptors) Descriptors.Add(descriptor);
        if (Entity is null && description is not null && description.Length > Name.Length) Name = description;
    }
}
