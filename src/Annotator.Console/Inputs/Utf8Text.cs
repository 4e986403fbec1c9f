using System.Text;

namespace Annotator.Console.Inputs;

/// <summary>Text of a file, as it stands: bytes that are no UTF-8 are told, never replaced.</summary>
internal static class Utf8Text
{
    private const string Remedy = "save it as UTF-8";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of bytes without their byte order mark, or the line of the first byte that is no UTF-8 and what is wrong there.</summary>
    public static (string? Text, int Line, string Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), 0, string.Empty);
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done) at += length;
        return (null, bytes[..at].Count((byte)'\n') + 1, $"the byte 0x{bytes[at]:X2} is no UTF-8; {Remedy}");
    }
}
