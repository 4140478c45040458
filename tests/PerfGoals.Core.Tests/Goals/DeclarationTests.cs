using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Goals;

public sealed class DeclarationTests
{
    public static TheoryData<Declaration> Changed =>
    [
        Sample.Declaration with { Title = null },
        Sample.Declaration with { FiscalYear = 2026 },
        Sample.Declaration with { Unit = BudgetUnit.Unnamed },
        Sample.Declaration with { Notes = ["填表说明"] },
        Sample.Declaration with { Projects = [] },
        Sample.Of(Sample.Project.Indicators.SetItem(6, Sample.Project.Indicators[6] with { Weight = 11 })),
        Sample.Of(Sample.Project.Indicators.SetItem(6, Sample.Project.Indicators[6] with { Cells = new() { Others = [new("备注", "")] } })),
    ];

    [Fact]
    public void Declarations_with_the_same_content_are_equal()
    {
        var copy = Sample.Declaration with { Projects = [Sample.Project with { Indicators = [.. Sample.Project.Indicators] }], Notes = [.. Sample.Declaration.Notes] };

        Assert.Equal(Sample.Declaration, copy);
        Assert.Equal(Sample.Declaration.GetHashCode(), copy.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Changed), DisableDiscoveryEnumeration = true)]
    public void Declarations_that_differ_in_anything_are_not_equal(Declaration changed) => Assert.NotEqual(Sample.Declaration, changed);

    [Fact]
    public void Indicators_of_all_projects_are_counted() =>
        Assert.Equal(14, (Sample.Declaration with { Projects = [Sample.Project, Sample.Project] }).IndicatorCount);
}
