using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>The targets of a project in one year.</summary>
internal sealed partial class DeclaredTargets(int year, ProjectKey key, decimal? budget, ImmutableArray<DeclaredTarget> targets)
{
    public int Year => year;

    public ProjectKey Key => key;

    /// <summary>Gets the name of the project without the year.</summary>
    public string Name { get; } = WithoutYear(key.Name);

    /// <summary>Gets the budget in 元, where it is known and more than nothing.</summary>
    public decimal? Budget => budget;

    public ImmutableArray<DeclaredTarget> Targets => targets;

    /// <summary>Returns a name folded and without the year, so that it is the same in another year.</summary>
    public static string WithoutYear(string name) => YearInName().Replace(ReferenceNames.Key(name), "");

    // With the brackets around it, if there are any.
    [GeneratedRegex(@"\(20[0-9]{2}年度?\)|20[0-9]{2}年度?", RegexOptions.CultureInvariant)]
    private static partial Regex YearInName();
}
