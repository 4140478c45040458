using PerfGoals.References;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>An indicator as one line: its name and what it asks for, folded, so that the same lines are the same indicators.</summary>
internal static class IndicatorLine
{
    /// <summary>Returns the line, or <see langword="null"/> where name or target are still to come.</summary>
    public static string? Of(IndicatorView indicator)
    {
        var name = ReferenceNames.Key(indicator.Name);
        return name.Length == 0 || indicator.Target.Kind is TargetKind.Empty or TargetKind.Placeholder || Placeholders.IsPlaceholder(name, UnitCatalog.Default, out _)
            ? null
            : $"{name} {CellText.Compact(indicator.Requirement.ToString())}";
    }

    /// <summary>Returns lines as one text, which is the same for the same lines in any order.</summary>
    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Returns the lines of such a text.</summary>
    public static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns what gives each line a number, the same for the same line.</summary>
    public static Func<string, uint[]> Numbering()
    {
        var numbers = new Dictionary<string, uint>(StringComparer.Ordinal);
        return text =>
        {
            var ascending = Array.ConvertAll(Split(text), line =>
            {
                numbers.TryAdd(line, (uint)numbers.Count);
                return numbers[line];
            });
            Array.Sort(ascending);
            return ascending;
        };
    }
}
