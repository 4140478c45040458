using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Writes what a failed verification says: what, the table, the differences.</summary>
internal static class Failure
{
    public static RuleVerificationException Of(RuleDescriptor rule, LocalizedText what, string drawing, IEnumerable<LocalizedText> differences) =>
        Of([new($"规则 {rule} {what.Chinese}：", $"Rule {rule} {what.English}:"), Plain(""), Plain(drawing), Plain(""), .. differences]);

    public static RuleVerificationException Of(IEnumerable<LocalizedText?> lines)
    {
        var all = lines.ToArray();
        return new(new(string.Join('\n', all.Select(line => line?.Chinese)), string.Join('\n', all.Select(line => line?.English))));
    }

    // A text may not be empty, so an empty line is none.
    public static LocalizedText? Plain(string text) => text.Length == 0 ? null : new(text, text);
}
