using Microsoft.ML;

namespace Annotator.ML;

/// <summary>What the package adds to ML.NET's catalogs.</summary>
public static class AnnotatorCatalog
{
    /// <summary>
    /// Adds who is named in French news text, what was said and by whom: the columns of <see cref="FrenchAnnotations"/>. A model that holds this transform is saved and loaded
    /// like any other; before loading, call <see cref="RegisterAnnotator"/>.
    /// </summary>
    /// <param name="catalog">The text catalog: <c>mlContext.Transforms.Text</c>.</param>
    /// <param name="inputColumnName">The column that holds the text.</param>
    /// <param name="outputPrefix">Put before the name of each column that is added, such as <c>Title</c> for <c>TitleMentionText</c>; empty for none.</param>
    /// <param name="models">Folder of models of one's own, which a saved model will look for at the same path; null for the package's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/>, <paramref name="inputColumnName"/> or <paramref name="outputPrefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="models"/> holds a quotation mark.</exception>
    public static FrenchAnnotatingEstimator AnnotateFrench(this TransformsCatalog.TextTransforms catalog, string inputColumnName, string outputPrefix = "", string? models = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(inputColumnName);
        ArgumentNullException.ThrowIfNull(outputPrefix);
        if (models is not null && models.Contains('"', StringComparison.Ordinal)) throw new ArgumentException($"'{models}' holds a quotation mark; give a folder without one", nameof(models));
        string folder = (models ?? string.Empty).Replace("\\", "\\\\", StringComparison.Ordinal);
        return new FrenchAnnotatingEstimator(new MLContext().Transforms, inputColumnName, outputPrefix, folder);
    }

    /// <summary>Tells ML.NET where the code of a saved <see cref="AnnotateFrench"/> is; call it once on a context before <c>mlContext.Model.Load</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static MLContext RegisterAnnotator(this MLContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.ComponentCatalog.RegisterAssembly(typeof(AnnotatorCatalog).Assembly);
        return context;
    }
}
