using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Documentation;

/// <summary>The words by which people read how sure a rule is, where it stands in its life and who set a value.</summary>
public static class HandbookWords
{
    /// <summary>Returns what a certainty means.</summary>
    /// <param name="certainty">The certainty.</param>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.WrittenPolicy => new("依明文规定或表格形式，不作推测", "follows from written policy or the form of the table, without judgement"),
        Certainty.Strong => new("推断，很少出错", "infers, and is seldom wrong"),
        _ => new("推测，请人工复核", "guesses; a person should look"),
    };

    /// <summary>Returns the stage of a rule, since when, and what takes the place of a deprecated one.</summary>
    /// <param name="lifecycle">Where the rule stands.</param>
    public static LocalizedText Of(RuleLifecycle lifecycle)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return lifecycle switch
        {
            { Stage: RuleStage.Preview } => new($"预览，自 {lifecycle.Since} 起；指名才启用", $"preview since {lifecycle.Since}; in force only where it is named"),
            { Stage: RuleStage.Deprecated } => new($"自 {lifecycle.Since} 起弃用，请改用 {lifecycle.Successor}", $"deprecated since {lifecycle.Since}; use {lifecycle.Successor} instead"),
            { Since: { } since } => new($"稳定，自 {since} 起", $"stable since {since}"),
            _ => new("稳定", "stable"),
        };
    }

    /// <summary>Returns who said something, such as <c>luxian-2025</c> or <c>county, line 12</c>.</summary>
    /// <param name="origin">The origin.</param>
    public static LocalizedText Of(SettingOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return origin switch
        {
            { Layer: SettingLayer.CommandLine } => new("命令行", "command line"),
            { Layer: SettingLayer.Host } => new("宿主程序", "host"),
            // A line is of use where there is a file to look into.
            { Layer: SettingLayer.RuleSet, RuleSet: { } id, Source: not null, Line: { } line } => new($"{id}，第 {line} 行", $"{id}, line {line}"),
            { Layer: SettingLayer.RuleSet, RuleSet: { } id } => new(id, id),
            _ => new("默认", "default"),
        };
    }

    /// <summary>Returns where in the table of an example a finding stands, such as 第 2 行“权重”; the heading is row 1.</summary>
    /// <param name="finding">The finding.</param>
    public static LocalizedText PlaceOf(HandbookFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (finding.Row, finding.Heading) switch
        {
            ({ } row, { } heading) => new($"第 {row + 1} 行“{heading}”", $"row {row + 1}, {heading}"),
            ({ } row, null) => new($"第 {row + 1} 行", $"row {row + 1}"),
            _ => new("整份申报表", "the declaration"),
        };
    }

    /// <summary>Returns a value with the unit of its parameter, such as 90 百分点; 是 or 否 for one that is true or false, and a dash for a list without a word.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter.</param>
    public static LocalizedText Of(RuleValue value, RuleParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return (value.Kind, parameter.Unit) switch
        {
            (RuleValueKind.Flag, _) => value.Flag ? new("是（true）", "true") : new("否（false）", "false"),
            (RuleValueKind.Words, _) when value.Words.IsEmpty => new("—", "—"),
            (RuleValueKind.Words, _) => new(string.Join('、', value.Words), string.Join(", ", value.Words)),
            (_, { } unit) => new($"{value} {unit.Chinese}", $"{value} {unit.English}"),
            _ => new(value.ToString(), value.ToString()),
        };
    }

    internal static string KeyOf(Certainty certainty) => JsonNamingPolicy.KebabCaseLower.ConvertName(certainty.ToString());

    internal static string KeyOf(GoalField field) => JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString());
}
