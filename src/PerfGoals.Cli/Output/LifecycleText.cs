using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says where a rule stands in its life.</summary>
internal static class LifecycleText
{
    /// <summary>Returns the stage, since when, and what takes the place of a deprecated rule.</summary>
    /// <param name="lifecycle">Where the rule stands.</param>
    public static LocalizedText Of(RuleLifecycle lifecycle) => lifecycle switch
    {
        { Stage: RuleStage.Preview } => new($"预览，自 {lifecycle.Since} 起；指名才启用", $"preview since {lifecycle.Since}; in force only where it is named"),
        { Stage: RuleStage.Deprecated } => new($"自 {lifecycle.Since} 起弃用，请改用 {lifecycle.Successor}", $"deprecated since {lifecycle.Since}; use {lifecycle.Successor} instead"),
        { Since: { } since } => new($"稳定，自 {since} 起", $"stable since {since}"),
        _ => new("稳定", "stable"),
    };
}
