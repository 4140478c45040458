using System.Globalization;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>How a host names a rule set: by its id, or by a place and a year.</summary>
/// <param name="Name">The id, or the jurisdiction.</param>
/// <param name="FiscalYear">The budget year, or <see langword="null"/> where the name is an id.</param>
internal sealed record RuleSetChoice(string Name, int? FiscalYear = null)
{
    /// <summary>Gets the key of what is registered for it, such as <c>luxian-2025</c> or <c>泸县@2025</c>.</summary>
    public string Key => FiscalYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Name}@{year}") : Name;

    /// <summary>Finds the rule set.</summary>
    /// <exception cref="RuleSetException">There is none, or more than one fits.</exception>
    public RuleSet In(RuleSetLibrary library) => FiscalYear is { } year ? library.Get(Name, year) : library.Get(Name);
}
