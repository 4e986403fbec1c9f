using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Annotator.ML;

/// <summary>Adds names, entities and quotes of a text column as columns: the estimator behind <see cref="AnnotatorCatalog.AnnotateFrench"/>. It learns nothing; fitting binds it to the input.</summary>
public sealed class FrenchAnnotatingEstimator : IEstimator<FrenchAnnotatingTransformer>
{
    private static readonly ImmutableArray<string> Columns = [.. typeof(FrenchAnnotations).GetProperties().Select(p => p.Name)];

    private readonly IEstimator<ITransformer> _chain;

    internal FrenchAnnotatingEstimator(TransformsCatalog catalog, string input, string prefix, string models)
    {
        // a saved mapping knows its fixed column names alone: the caller's are copied to them, and the folder of the models becomes a column
        IEstimator<ITransformer> chain = catalog.CopyColumns(nameof(FrenchSource.AnnotatorText), input)
            .Append(catalog.Expression(nameof(FrenchSource.AnnotatorModels), $"text => \"{models}\"", input))
            .Append(catalog.CustomMapping(new FrenchMapping().GetMapping(), FrenchMapping.Contract));
        var spent = new List<string> { nameof(FrenchSource.AnnotatorText), nameof(FrenchSource.AnnotatorModels) };
        if (prefix.Length > 0)
        {
            foreach (string column in Columns) chain = chain.Append(catalog.CopyColumns(prefix + column, column));
            spent.AddRange(Columns);
        }

        _chain = chain.Append(catalog.DropColumns([.. spent]));
    }

    /// <inheritdoc/>
    public FrenchAnnotatingTransformer Fit(IDataView input) => new(_chain.Fit(input));

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => _chain.GetOutputSchema(inputSchema);
}

/// <summary>Adds names, entities and quotes of a text column as columns. In a saved model it stands as the ML.NET transforms it is made of.</summary>
public sealed class FrenchAnnotatingTransformer : ITransformer
{
    private readonly ITransformer _chain;

    internal FrenchAnnotatingTransformer(ITransformer chain) => _chain = chain;

    /// <inheritdoc/>
    public bool IsRowToRowMapper => _chain.IsRowToRowMapper;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => _chain.GetOutputSchema(inputSchema);

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => _chain.Transform(input);

    /// <inheritdoc/>
    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => _chain.GetRowToRowMapper(inputSchema);

    /// <inheritdoc/>
    void ICanSaveModel.Save(ModelSaveContext ctx) => _chain.Save(ctx);
}
