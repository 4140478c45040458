using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Says where a severity or a number comes from.</summary>
internal static class OriginText
{
    /// <summary>Returns who said it, in brackets, such as <c>[luxian-2025]</c> or <c>[county, line 12]</c>.</summary>
    /// <param name="origin">The origin.</param>
    public static LocalizedText Of(SettingOrigin origin) => origin switch
    {
        { Layer: SettingLayer.CommandLine } => new("[命令行]", "[command line]"),
        { Layer: SettingLayer.Host } => new("[宿主程序]", "[host]"),
        // A line is of use where there is a file to look into.
        { Layer: SettingLayer.RuleSet, RuleSet: { } id, Source: not null, Line: { } line } => new($"[{id}，第 {line} 行]", $"[{id}, line {line}]"),
        { Layer: SettingLayer.RuleSet, RuleSet: { } id } => new($"[{id}]", $"[{id}]"),
        _ => new("[默认]", "[default]"),
    };
}
