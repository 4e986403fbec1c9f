namespace Annotator.Lexicons;

/// <summary>A list, rule or model file that cannot be used. The message gives file, line, value and remedy.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Creates the exception for one line of one file.</summary>
    /// <param name="file">The file's name or path.</param>
    /// <param name="line">The line, from 1; 0 where the whole file is meant.</param>
    /// <param name="problem">What is wrong, quoting the value.</param>
    /// <param name="remedy">What to do about it.</param>
    public LexiconException(string file, int line, string problem, string remedy)
        : base(line > 0 ? $"{file}:{line}: {problem}; {remedy}" : $"{file}: {problem}; {remedy}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Creates the exception with a bare message.</summary>
    public LexiconException(string message)
        : base(message) => File = string.Empty;

    /// <summary>Creates the exception with a message and its cause.</summary>
    public LexiconException(string message, Exception innerException)
        : base(message, innerException) => File = string.Empty;

    /// <summary>Creates an exception that says nothing.</summary>
    public LexiconException()
        : this("A lexicon cannot be used.")
    {
    }

    /// <summary>The file's name or path.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 where the whole file is meant.</summary>
    public int Line { get; }
}
