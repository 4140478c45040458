using System.Collections.Immutable;
using PerfGoals.GoalTexts;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>The goal of a project with its indicators, as the rules about goals read them.</summary>
internal readonly record struct GoalReading(GoalText Goal, ImmutableArray<PromiseMatch> Matches)
{
    /// <summary>Reads the goal of a project.</summary>
    public static GoalReading Of(ProjectView project)
    {
        var goal = GoalText.Read(project.AnnualGoal);
        if (goal.Promises.IsEmpty)
        {
            return new(goal, []);
        }

        var indicators = ImmutableArray.CreateBuilder<MeasuredName>();
        foreach (var indicator in project.Indicators)
        {
            indicators.Add(MeasuredName.Of(indicator.Name, indicator.Requirement));
        }

        return new(goal, PromiseAlignment.Of(goal.Promises, indicators.ToImmutable()));
    }

    /// <summary>Tells whether a mark such as x or 待定 stands where the goal should.</summary>
    public static bool IsPlaceholder(ProjectView project) => Placeholders.IsPlaceholder(CellText.Compact(project.AnnualGoal), UnitCatalog.Default, out _);

    /// <summary>Tells whether the goal is no more than the name of the project.</summary>
    public static bool RepeatsName(ProjectView project) => WithoutEnd(project.AnnualGoal) == WithoutEnd(project.Name);

    /// <summary>Returns the text on one line without the punctuation at its end.</summary>
    public static string WithoutEnd(string text) => CellText.Compact(text).TrimEnd('。', '.', '；', ';', '，', ',');
}
