using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Holds a finding against what a test says of it.</summary>
internal static class FindingDetails
{
    /// <summary>Returns what differs.</summary>
    public static IEnumerable<LocalizedText> Differences(ExpectedFinding expected, Diagnostic finding)
    {
        if (expected.Message is { } key && key != finding.Message.Template.Key)
        {
            yield return Differs(new("信息", "message"), key, finding.Message.Template.Key);
        }

        if (expected.Severity is { } severity && severity != finding.Severity)
        {
            yield return Differs(new("严重程度", "severity"), severity.ToString(), finding.Severity.ToString());
        }

        if (expected.Path is { } path && path != finding.Path)
        {
            yield return Differs(new("位置", "place"), Full(path), Full(finding.Path));
        }

        foreach (var (name, value) in expected.Arguments)
        {
            var argument = finding.Message.Arguments.FirstOrDefault(argument => argument.Name == name);
            if (argument.Name is null)
            {
                yield return new($"信息 {finding.Message.Template.Key} 没有参数 {name}", $"message {finding.Message.Template.Key} has no argument {name}");
            }
            else if (!IsSame(value, argument))
            {
                yield return Differs(new($"参数 {name} ", $"argument {name}"), Shown(new(name, value)), Shown(argument));
            }
        }
    }

    private static bool IsSame(object? expected, MessageArgument actual) =>
        Equals(expected, actual.Value)
        || (IsNumber(expected) && IsNumber(actual.Value) && NumberOf(expected) == NumberOf(actual.Value))
        || (expected is string text && (text == actual.TextIn(Languages.Chinese) || text == actual.TextIn(Languages.English)));

    private static bool IsNumber(object? value) => value is decimal or double or float or int or long or short or byte or sbyte or ushort or uint or ulong;

    private static decimal? NumberOf(object? value) => value is double and (> 1e28 or < -1e28 or double.NaN) or float and (> 1e28f or < -1e28f or float.NaN)
        ? null
        : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    // The field is said by name, since a column of a project has the pointer of the project.
    private static string Full(Goals.GoalPath path) => $"{path} ({path.Field})";

    private static string Shown(MessageArgument argument) => argument.Value is null ? "null" : $"{argument.TextIn(Languages.Chinese)} ({argument.Value.GetType().Name})";

    private static LocalizedText Differs(LocalizedText what, string expected, string actual) =>
        new($"{what.Chinese}应为 {expected}，实为 {actual}", $"{what.English}: expected {expected}, was {actual}");
}
