using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Learned;
using Annotator.Entities.Page;
using Annotator.Evaluation;
using Annotator.Lexicons;
using Annotator.Training.Tagging;

namespace Annotator.Training.Silver;

/// <summary>
/// Labels a page of machine-made labels again: the present tagger and the labels that stand there vote in one search, the lists and the rules of the page follow.
/// The old labels were made by another model, so that where both agree they are mostly right.
/// </summary>
internal sealed class Relabeller(TaggerModel model, NameLists names, Gazetteer states, float vote)
{
    private readonly GazetteerRecognizer _states = new(states);
    private readonly PageRecognizer _page = new(names);

    /// <summary>The names of a page.</summary>
    public IEnumerable<GoldName> Names(TaggedPage page)
    {
        var found = new List<Candidate>();
        new LearnedRecognizer(model, names, (_, sentence, emissions) => Vote(page, sentence, emissions)).Recognize(page.Text, found);
        _states.Recognize(page.Text, found);
        _page.Recognize(page.Text, found);
        return OverlapResolver.Resolve(found, page.Text.Tokens.Length).Select(c => new GoldName(page.Text.SpanOf(c.FirstToken, c.EndToken), c.Type, null));
    }

    private void Vote(TaggedPage page, Sentence sentence, Span<float> emissions)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++) emissions[((i - sentence.FirstToken) * model.Scheme.Count) + page.Tags[i]] += vote;
    }
}
