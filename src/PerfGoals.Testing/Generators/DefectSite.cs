using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Testing.Generators;

/// <summary>A project with an indicator picked out of it: where a defect is put, and where it must be found.</summary>
internal sealed record DefectSite(Project Project, int Position, SoundNumbers Numbers)
{
    public GoalField Field { get; private init; }

    public bool IsOnProject { get; private init; }

    public Indicator Indicator => Project.Indicators[Position];

    /// <summary>Returns the site with another project, to be found at a field of it.</summary>
    public DefectSite Of(Project project, GoalField field) => this with { Project = project, Field = field, IsOnProject = true };

    /// <summary>Returns the site with another indicator, to be found at a field of it.</summary>
    public DefectSite Of(Indicator indicator, GoalField field) => With(indicator) with { Field = field, IsOnProject = false };

    /// <summary>Returns the site with another indicator, to be found in a column of the project.</summary>
    public DefectSite OfColumn(Indicator indicator, GoalField field) => With(indicator) with { Field = field, IsOnProject = true };

    /// <summary>Returns the site with the next indicator made quantitative, so that the defect makes no project qualitative throughout.</summary>
    public DefectSite Anchored()
    {
        var next = (Position + 1) % Project.Indicators.Length;
        return this with { Project = Project with { Indicators = Project.Indicators.SetItem(next, Quantitative(Project.Indicators[next])) } };
    }

    /// <summary>Returns the first indicator from the picked one on for which something holds, or <see langword="null"/>.</summary>
    public DefectSite? MovedTo(Predicate<Indicator> condition)
    {
        for (var step = 0; step < Project.Indicators.Length; step++)
        {
            var position = (Position + step) % Project.Indicators.Length;
            if (condition(Project.Indicators[position]))
            {
                return this with { Position = position };
            }
        }

        return null;
    }

    /// <summary>Returns an indicator with a target that nobody objects to.</summary>
    public static Indicator Quantitative(Indicator indicator) =>
        indicator with { Comparison = Comparison.AtLeast, Target = Target.Quantitative(95), Unit = UnitOfMeasure.Percent, Cells = null };

    private DefectSite With(Indicator indicator) => this with { Project = Project with { Indicators = Project.Indicators.SetItem(Position, indicator) } };
}
