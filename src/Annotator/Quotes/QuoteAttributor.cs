using System.Collections.Immutable;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Quotes.Speakers;
using Annotator.Quotes.Speakers.Choosing;
using Annotator.Quotes.Speakers.Clues.Nouns;
using Annotator.Quotes.Speakers.Memory;
using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes;

/// <summary>Says who speaks each quote: reads its source phrase, collects candidates with evidence, lets the model rank them.</summary>
internal sealed class QuoteAttributor(SourceReader sources, DescriptorReader descriptors, Anaphors anaphors, Introductions introductions, NounEvidence nouns, SpeakerModel model)
{
    /// <summary>The quotes with their speakers, in the order given.</summary>
    public ImmutableArray<Quote> Attribute(
        AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities)
    {
        if (quotes.IsEmpty) return [];
        var chooser = new ModelChooser(model, quotes.Length);
        SpeakerPass pass = Prepare(text, quotes, mentions, entities);
        pass.Run(chooser);
        var assurances = new AssuranceReader(pass, chooser);
        var result = ImmutableArray.CreateBuilder<Quote>(quotes.Length);
        for (int i = 0; i < quotes.Length; i++)
        {
            DetectedQuote quote = pass.Quotes[i];
            Speaker? speaker = ModelChooser.SpeakerOf(pass.Speakers[i]);
            double confidence = model.Confidence(assurances.Of(i));
            result.Add(new Quote(quote.Kind, quote.Spans, quote.Cue, quote.Source, speaker, confidence, chooser.Candidates(i), quote.Rule));
        }

        return result.MoveToImmutable();
    }

    /// <summary>The quotes of a text, ready to be attributed by any chooser.</summary>
    public SpeakerPass Prepare(
        AnalyzedText text, ImmutableArray<DetectedQuote> quotes, ImmutableArray<Mention> mentions, ImmutableArray<Entity> entities) =>
        new(text, quotes, mentions, entities, sources, descriptors, anaphors, introductions, nouns);
}
