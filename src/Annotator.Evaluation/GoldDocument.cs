namespace Annotator.Evaluation;

/// <summary>A document with right answers.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">Its text.</param>
public sealed record GoldDocument(string Id, string Text);
