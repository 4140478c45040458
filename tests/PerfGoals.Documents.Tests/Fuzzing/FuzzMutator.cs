using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Documents.Tests.Fuzzing;

/// <summary>Damages files with regard to what they are made of: parts of packages, elements and attributes, words of JSON, lines and cells.</summary>
/// <param name="random">Decides everything; the same numbers damage in the same way.</param>
/// <param name="others">The files of which pieces are spliced in.</param>
internal sealed partial class FuzzMutator(Random random, IReadOnlyList<FuzzSeed> others)
{
    private const int DeepNesting = 3000;

    private const int LongestPiece = 4000;

    private static readonly string[] StrangeNames = ["../word/document.xml", "/word/document.xml", "word\\document.xml", "WORD/DOCUMENT.XML", "word/%64ocument.xml", "word//document.xml", "_rels/.rels", "xl/workbook.xml", "/"];

    /// <summary>Damages a file once.</summary>
    /// <param name="content">The file.</param>
    /// <param name="what">What was done, for the report.</param>
    public byte[] Damage(byte[] content, out string what)
    {
        var isPackage = content.AsSpan().StartsWith("PK"u8);
        if (isPackage && random.Next(8) > 0 && Unpack(content) is { Count: > 0 } parts)
        {
            what = DamageParts(parts);
            return Pack(parts);
        }

        if (isPackage || content.Length == 0 || random.Next(5) == 0)
        {
            return DamageBytes(content, out what);
        }

        return Encoding.UTF8.GetBytes(DamageText(Encoding.UTF8.GetString(content), out what));
    }

    private string DamageParts(List<(string Name, byte[] Content)> parts)
    {
        var at = random.Next(parts.Count);
        var (name, content) = parts[at];
        switch (random.Next(14))
        {
            case 0:
                parts.RemoveAt(at);
                return $"drop {name}";
            case 1:
                parts.Insert(random.Next(parts.Count), (random.Next(2) == 0 ? name : name.ToUpperInvariant(), content));
                return $"repeat {name}";
            case 2:
                parts[at] = (Pick(StrangeNames), content);
                return $"rename {name} to {parts[at].Name}";
            case 3:
                parts[at] = (name, parts[random.Next(parts.Count)].Content);
                return $"{name} has the content of another part";
            case 4:
                var other = others[random.Next(others.Count)];
                var foreign = other.Content.AsSpan().StartsWith("PK"u8) ? Unpack(other.Content)! : [("", other.Content)];
                parts[at] = (name, foreign[random.Next(foreign.Count)].Content);
                return $"{name} has a content of {other.Name}";
            case 5:
                parts[at] = (name, DamageBytes(content, out var bytes));
                return $"{name}: {bytes}";
            default:
                parts[at] = (name, Encoding.UTF8.GetBytes(DamageText(Encoding.UTF8.GetString(content), out var text)));
                return $"{name}: {text}";
        }
    }

    private byte[] DamageBytes(byte[] content, out string what)
    {
        var at = random.Next(content.Length + 1);
        var length = Math.Min(random.Next(1, 64), content.Length - at);
        switch (random.Next(6))
        {
            case 0:
                what = $"cut off at byte {at}";
                return content[..at];
            case 1:
                what = $"drop {length} bytes at {at}";
                return [.. content[..at], .. content[(at + length)..]];
            case 2:
                var nasty = Pick(NastyValues.Bytes);
                what = $"insert {Convert.ToHexString(nasty)} at {at}";
                return [.. content[..at], .. nasty, .. content[at..]];
            case 3:
                var other = others[random.Next(others.Count)];
                var from = random.Next(other.Content.Length);
                what = $"splice {other.Name} from {from} in at {at}";
                return [.. content[..at], .. other.Content[from..Math.Min(other.Content.Length, from + LongestPiece)], .. content[Math.Min(content.Length, at + random.Next(LongestPiece))..]];
            default:
                var flipped = content.ToArray();
                for (var times = random.Next(1, 9); times > 0 && flipped.Length > 0; times--)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }

                what = "flip bits";
                return flipped;
        }
    }

    private string DamageText(string text, out string what)
    {
        var tokens = (text.AsSpan().TrimStart().StartsWith("<") ? Markup() : text.AsSpan().TrimStart().StartsWith("{") ? Json() : Lines()).Matches(text).Select(match => match.Value).ToList();
        if (tokens.Count == 0)
        {
            what = "a text of its own";
            return Pick(NastyValues.All);
        }

        var at = random.Next(tokens.Count);
        switch (random.Next(11))
        {
            case 0:
                what = $"drop {Shown(tokens[at])}";
                tokens.RemoveAt(at);
                break;
            case 1:
                what = $"repeat {Shown(tokens[at])}";
                tokens.InsertRange(random.Next(tokens.Count), Enumerable.Repeat(tokens[at], random.Next(1, 4)));
                break;
            case 2:
                var to = random.Next(tokens.Count);
                what = $"swap {Shown(tokens[at])} and {Shown(tokens[to])}";
                (tokens[at], tokens[to]) = (tokens[to], tokens[at]);
                break;
            case 3:
                var length = Math.Min(random.Next(1, 40), tokens.Count - at);
                what = $"move {length} tokens from {Shown(tokens[at])}";
                var moved = tokens.GetRange(at, length);
                tokens.RemoveRange(at, length);
                tokens.InsertRange(random.Next(tokens.Count + 1), moved);
                break;
            case 4:
                what = $"nest {Shown(tokens[at])}";
                tokens[at] = string.Concat(Enumerable.Repeat(tokens[at].Length > 200 ? "<" : tokens[at], random.Next(2, DeepNesting)));
                break;
            case 5 when tokens[at].StartsWith('<'):
                what = $"drop or repeat attributes of {Shown(tokens[at])}";
                tokens[at] = Attribute().Replace(tokens[at], match => random.Next(3) switch { 0 => "", 1 => match.Value + match.Value, _ => match.Value });
                break;
            case 6:
                var cut = random.Next(text.Length);
                what = $"cut off at character {cut}";
                return text[..cut];
            default:
                var nasty = Pick(NastyValues.All);
                what = $"{Shown(tokens[at])} says {Shown(nasty)}";
                tokens[at] = WithValue(tokens[at], nasty);
                break;
        }

        return string.Concat(tokens);
    }

    // An attribute, a string, a cell or the whole.
    private string WithValue(string token, string value)
    {
        var places = Value().Matches(token);
        if (places.Count == 0 || random.Next(4) == 0)
        {
            return value;
        }

        var place = places[random.Next(places.Count)].Groups[1];
        return token[..place.Index] + value + token[(place.Index + place.Length)..];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static string Shown(string token) => token.Length <= 40 ? token.Replace('\n', '⏎') : $"{token[..40].Replace('\n', '⏎')}…";

    private static List<(string Name, byte[] Content)>? Unpack(byte[] package)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(package));
            return [.. archive.Entries.Select(entry =>
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                return (entry.FullName, content.ToArray());
            })];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(List<(string Name, byte[] Content)> parts)
    {
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.Where(part => part.Name.Length > 0))
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return result.ToArray();
    }

    [GeneratedRegex("<[^>]*>|[^<]+|<")]
    private static partial Regex Markup();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\],:]|[^\"{}\\[\\],:]+|\"")]
    private static partial Regex Json();

    [GeneratedRegex("[^\n]*\n|[^\n]+$")]
    private static partial Regex Lines();

    [GeneratedRegex("\\s[\\w:]+=\"[^\"]*\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("(?<=[\"|\t,>]|^)([^\"|\t,<>\n]+)(?=[\"|\t,<\n]|$)")]
    private static partial Regex Value();
}
