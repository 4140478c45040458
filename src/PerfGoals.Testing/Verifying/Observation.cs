using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>What a check said of a place, or that it could not tell.</summary>
internal sealed class Observation
{
    private Observation(GoalPath path, SourceLocation? location, string label, LocalizedText text, Diagnostic? finding)
    {
        Path = path;
        Location = location;
        Label = label;
        Text = text;
        Finding = finding;
    }

    /// <summary>Gets the place in the goals.</summary>
    public GoalPath Path { get; }

    /// <summary>Gets the place in the table, where the reader said one.</summary>
    public SourceLocation? Location { get; }

    /// <summary>Gets the label by which a mark expects it.</summary>
    public string Label { get; }

    /// <summary>Gets what was said.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets the finding, or <see langword="null"/> where data was missing.</summary>
    public Diagnostic? Finding { get; }

    /// <summary>Returns a finding of the rule as one.</summary>
    public static Observation Of(Diagnostic finding, RuleDescriptor rule)
    {
        var label = finding.Rule == rule ? finding.Message.Template.Key : finding.Rule.Id;
        return new(finding.Path, finding.Location, label, TextOf(finding.Message), finding);
    }

    /// <summary>Returns missing data as one; a rule that lacks one cell in several places lacks it once.</summary>
    public static Observation Of(UndeterminedPlace place) => place.Reference is { Explanation: var gap }
        ? new(place.Path, null, Mark.MissingData, new($"{gap.Chinese}，{place.Path} 无法判断。", $"The rule cannot tell about {place.Path}: {gap.English}."), null)
        : new(place.Missing, null, Mark.MissingData, new($"规则缺少此处的数据，{place.Path} 无法判断。", $"The rule lacks data here and cannot tell about {place.Path}."), null);

    /// <summary>Tells whether the rule itself reported it.</summary>
    public bool IsOf(RuleDescriptor rule) => Finding?.Rule == rule;

    /// <summary>Returns what is said in both languages.</summary>
    public static LocalizedText TextOf(BoundMessage message) => new(message.In(Languages.Chinese), message.In(Languages.English));
}
