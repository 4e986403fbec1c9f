using Annotator.Quotes.Speakers.Phrases;

namespace Annotator.Quotes.Speakers.Choosing;

/// <summary>What may be asked of an <see cref="Assurance"/>: its figures, then its kind of source phrase, its sort of speaker and its evidence (1 or 0).</summary>
internal static class Question
{
    /// <summary>Number of questions.</summary>
    public const int Count = FirstEvidence + EvidenceSet.Width;

    private const int FirstKind = Figures.Count;
    private const int FirstSort = FirstKind + SpeakerModel.Kinds;
    private const int FirstEvidence = FirstSort + (int)SpeakerSort.BodySpeaker + 1;

    /// <summary>Writes the answer to every question.</summary>
    /// <param name="assurance">What is asked.</param>
    /// <param name="answers">Room for <see cref="Count"/> numbers.</param>
    public static void Answer(in Assurance assurance, Span<float> answers)
    {
        for (int i = 0; i < FirstKind; i++) answers[i] = assurance.Figures[i];
        answers[FirstKind..Count].Clear();
        answers[FirstKind + (int)assurance.Kind] = 1;
        answers[FirstSort + (int)assurance.Speaker] = 1;
        Span<byte> numbers = stackalloc byte[EvidenceSet.Width];
        foreach (byte number in numbers[..assurance.Evidence.CopyTo(numbers)]) answers[FirstEvidence + number] = 1;
    }

    /// <summary>The number of a question by its name in the model file, or null.</summary>
    public static int? NumberOf(ReadOnlySpan<char> name) =>
        Enum.TryParse(name, out Figure figure) ? (int)figure
        : Enum.TryParse(name, out SourceKind kind) ? FirstKind + (int)kind
        : Enum.TryParse(name, out SpeakerSort sort) ? FirstSort + (int)sort
        : Enum.TryParse(name, out Evidence evidence) ? FirstEvidence + (int)evidence
        : null;

    /// <summary>The name of a question in the model file.</summary>
    public static string NameOf(int question) =>
        question < FirstKind ? ((Figure)question).ToString()
        : question < FirstSort ? ((SourceKind)(question - FirstKind)).ToString()
        : question < FirstEvidence ? ((SpeakerSort)(question - FirstSort)).ToString()
        : ((Evidence)(question - FirstEvidence)).ToString();
}
