using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;

namespace WebUpload;

/// <summary>What was found in a file, in the shape that RFC 9457 gives to problems. To have findings is no failure of the request: the status is 200.</summary>
/// <param name="Title">What was found, in a line.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Instance">The file.</param>
/// <param name="RuleSet">The rule set with its hash.</param>
/// <param name="IsComplete">Whether every rule ran to its end; without that, no findings mean nothing.</param>
/// <param name="Findings">The findings.</param>
public sealed record CheckedUpload(string Title, int Status, string Instance, string RuleSet, bool IsComplete, IReadOnlyList<FindingDetails> Findings)
{
    public static CheckedUpload Of(DeclarationDocument document, CheckResult result, CultureInfo culture)
    {
        var basis = result.Rules.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => rule.Basis, StringComparer.Ordinal);
        List<FindingDetails> findings =
        [
            .. result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden).Select(finding => new FindingDetails(
                $"urn:perfgoals:rule:{finding.Rule.Id}",
                finding.Rule.Title.In(culture),
                finding.Message.In(culture),
                finding.Severity.ToString().ToLowerInvariant(),
                finding.Path.ToJsonPointer(),
                document.Locate(finding) is { } place ? new(place.Area?.Number, place.Area?.Sheet, place.Row, place.Column, place.Address) : null,
                [.. finding.Fixes.Select(fix => fix.Title.In(culture))],
                [.. basis.GetValueOrDefault(finding.Rule.Id, []).Select(entry => entry.ToText().In(culture))])),
        ];
        var title = findings.Count == 0 ? new("没有发现问题", "Nothing was found") : new PerfGoals.Texts.LocalizedText($"发现 {findings.Count} 个问题", $"Findings: {findings.Count}");
        return new(title.In(culture), StatusCodes.Status200OK, document.Source, $"{result.Rules.RuleSet.Id} {result.Rules.Hash}", result.IsComplete, findings);
    }
}
