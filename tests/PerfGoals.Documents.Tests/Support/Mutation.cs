namespace PerfGoals.Documents.Tests.Support;

/// <summary>Damages a file in a way that its seed decides.</summary>
internal static class Mutation
{
    private static readonly byte[][] Snippets =
        [.. new[] { "\n", "\n\n", "\t", "\t\n", "\r", "\uFEFF", "|", "null", "\\ud800", "\"", "[", "}", "1e999", "产出指标", "\t三级指标\n\t指标值\n\t一级指标\n" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static byte[] Of(byte[] content, int seed)
    {
        var random = new Random(seed);
        var damaged = content.ToList();
        for (var times = random.Next(1, 6); times > 0 && damaged.Count > 0; times--)
        {
            Damage(damaged, random);
        }

        return [.. damaged];
    }

    private static void Damage(List<byte> content, Random random)
    {
        var at = random.Next(content.Count);
        var (line, length) = LineAt(content, at);
        switch (random.Next(8))
        {
            case 0:
                content.RemoveRange(line, length);
                break;
            case 1:
                content.InsertRange(line, content.GetRange(line, length));
                break;
            case 2:
                content.InsertRange(line, content.Slice(at, Math.Min(200, content.Count - at)));
                break;
            case 3:
                content.RemoveAt(at);
                break;
            case 4:
                content[at] = (byte)random.Next(256);
                break;
            case 5:
                content.RemoveRange(at, random.Next(content.Count - at));
                break;
            case 6:
                content.RemoveRange(at, Math.Min(random.Next(40), content.Count - at));
                break;
            default:
                content.InsertRange(random.Next(2) == 0 ? at : line, Snippets[random.Next(Snippets.Length)]);
                break;
        }
    }

    private static (int Start, int Length) LineAt(List<byte> content, int at)
    {
        var start = at;
        while (start > 0 && content[start - 1] != '\n')
        {
            start--;
        }

        var end = content.IndexOf((byte)'\n', at);
        return (start, (end < 0 ? content.Count : end + 1) - start);
    }
}
