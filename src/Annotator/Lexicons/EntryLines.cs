namespace Annotator.Lexicons;

/// <summary>The entries of a list or model held as bytes: its lines but the empty ones and those that start with <c>#</c>.</summary>
internal ref struct EntryLines(ReadOnlySpan<byte> file)
{
    private ReadOnlySpan<byte> _rest = file;

    /// <summary>The entry.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Its line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Goes to the next entry, if there is one.</summary>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            Number++;
            int end = _rest.IndexOf((byte)'\n');
            Current = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            if (!Current.IsEmpty && Current[0] != '#') return true;
        }

        return false;
    }
}
