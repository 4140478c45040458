using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>What people call severities.</summary>
public static class SeverityNames
{
    /// <summary>Returns the name of a severity.</summary>
    /// <param name="severity">The severity.</param>
    public static LocalizedText Name(this Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        Severity.Info => new("提示", "info"),
        _ => new("隐藏", "hidden"),
    };
}
