using System.Text.Json;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Serialization;

/// <summary>Says in the reader's words what System.Text.Json says in terms of .NET types.</summary>
internal static partial class JsonErrorText
{
    private static readonly (string Part, LocalizedText Name)[] TypeNames =
    [
        ("Dictionary", new("对象", "an object")),
        ("[]", new("数组", "an array")),
        ("System.Decimal", new("数字", "a number")),
        ("System.Int32", new("整数", "a whole number")),
        ("System.Boolean", new("true 或 false", "true or false")),
        ("System.String", new("文字", "a text")),
    ];

    /// <summary>Explains an exception: where in the JSON, and what is wrong there.</summary>
    public static LocalizedText Of(JsonException e)
    {
        // Text that is no JSON at all is found by the reader below the serializer, whose exception is within.
        if (e.InnerException is JsonException)
        {
            return new("JSON 语法有误：可能缺少逗号、引号或括号，或嵌套过深。", "The JSON is malformed: a comma, quote or bracket may be missing, or it is nested too deep.");
        }

        var what = e is JsonValueException value ? value.Explanation : Describe(e.Message);
        return new($"{e.Path}：{what.Chinese}。", $"{e.Path}: {what.English}.");
    }

    private static LocalizedText Describe(string message)
    {
        if (Converted().Match(message) is { Success: true } converted)
        {
            var type = Array.Find(TypeNames, entry => converted.Groups[1].Value.Contains(entry.Part, StringComparison.Ordinal)).Name ?? new("对象", "an object");
            return new($"值应为{type.Chinese}", $"the value must be {type.English}");
        }

        if (Unmapped().Match(message) is { Success: true } unmapped)
        {
            return new($"没有名为“{unmapped.Groups[1].Value}”的属性", $"there is no property '{unmapped.Groups[1].Value}'");
        }

        if (Missing().Match(message) is { Success: true } missing)
        {
            return new($"缺少属性 {missing.Groups[1].Value}", $"the property {missing.Groups[1].Value} is missing");
        }

        if (message.StartsWith("Duplicate propert", StringComparison.Ordinal))
        {
            return new("这个属性出现了两次", "this property occurs twice");
        }

        return new("此处不能为 null 或空白，或值不符合格式", "this must not be null or blank, or the value is not as expected");
    }

    [GeneratedRegex(@"could not be converted to (\S+)\. ")]
    private static partial Regex Converted();

    [GeneratedRegex("JSON property '([^']*)' could not be mapped")]
    private static partial Regex Unmapped();

    [GeneratedRegex(@"missing required properties including: (.+?)\.? *(?:Path:|$)")]
    private static partial Regex Missing();
}
