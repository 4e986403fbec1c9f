using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Annotator.Formats.Json;

/// <summary>
/// JSON strings that may hold lone surrogates. <see cref="Utf8JsonWriter"/> replaces them by U+FFFD and <see cref="JsonElement.GetString"/> refuses them;
/// here they are written and read as the escapes that JSON has for them (RFC 8259, section 7).
/// </summary>
internal static class JsonText
{
    /// <summary>UTF-8 that throws on bytes that are none.</summary>
    public static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a member with a string.</summary>
    public static void Write(Utf8JsonWriter json, string name, ReadOnlySpan<char> value)
    {
        if (!HasLoneSurrogate(value))
        {
            json.WriteString(name, value);
            return;
        }

        json.WritePropertyName(name);
        WriteEscaped(json, value);
    }

    /// <summary>Writes a string of an array.</summary>
    public static void WriteItem(Utf8JsonWriter json, ReadOnlySpan<char> value)
    {
        if (HasLoneSurrogate(value)) WriteEscaped(json, value);
        else json.WriteStringValue(value);
    }

    /// <summary>The characters of a JSON string.</summary>
    public static string Read(JsonElement element)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(element);
        return raw.Contains((byte)'\\') ? Unescape(StrictUtf8.GetString(raw[1..^1])) : element.GetString()!;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> value)
    {
        for (int i = value.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1])) return true;
            i++;
        }

        return false;
    }

    private static void WriteEscaped(Utf8JsonWriter json, ReadOnlySpan<char> value)
    {
        var escaped = new StringBuilder(value.Length + 16).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) escaped.Append(c).Append(value[++i]);
            else if (char.IsSurrogate(c) || char.IsControl(c)) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        json.WriteRawValue(escaped.Append('"').ToString(), skipInputValidation: true);
    }

    /// <summary>The parser has seen to it that every escape is well-formed.</summary>
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] == 'u' ? (char)int.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Unescape(raw[i]));
            if (raw[i] == 'u') i += 4;
        }

        return text.ToString();
    }

    private static char Unescape(char c) => c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
}
