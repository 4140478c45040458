using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Core.Tests.References;

public sealed class ReferenceRegisterTests
{
    private static readonly SecretProject Secret = new("408001", "甲号工程");

    [Fact]
    public void A_secret_project_is_known_in_its_unit_only_where_the_book_knows_the_unit()
    {
        var register = new ReferenceRegister(book: new([new("408002", "道路养护")], Secret));

        Assert.True(register.IsSecret("408001", "甲号 工程"));
        Assert.False(register.IsSecret("408002", "甲号工程"));
        Assert.True(register.IsSecret("999999", "甲号工程"));
        Assert.True(register.IsSecret("", "甲号工程"));
        Assert.False(register.IsSecret("408001", "乙号工程"));
    }

    [Fact]
    public void A_project_of_the_same_name_that_is_not_secret_may_be_declared() =>
        Assert.False(new ReferenceRegister(book: new([new("408001", "甲号工程")], Secret)).IsSecret("408001", "甲号工程"));

    [Fact]
    public void Goals_of_secret_projects_are_not_kept()
    {
        var declaration = Sample.Declaration with { Projects = [Sample.Project, Sample.Project with { Name = "甲号工程" }] };
        var register = new ReferenceRegister(book: new([], Secret), goals: [declaration]);

        Assert.Equal(Sample.Project.Name, Assert.Single(register.GoalsOf("408001")).Name);
    }

    [Fact]
    public void The_year_is_that_of_the_goals_where_none_is_said()
    {
        Assert.Equal(2025, new ReferenceRegister(goals: [Sample.Declaration]).FiscalYear);
        Assert.Throws<ArgumentException>(() => new ReferenceRegister(2024, goals: [Sample.Declaration]));
    }

    [Fact]
    public void One_code_cannot_be_two_units()
    {
        Assert.Throws<ArgumentException>(() => new ReferenceRegister(units: [new("1", "甲局"), new("１", "乙局")]));
        Assert.Throws<ArgumentException>(() => new ReferenceRegister(units: [new(" ", "甲局")]));
        Assert.Equal("甲局", new ReferenceRegister(units: [new("1", "甲局"), new("1", "甲局")]).FindUnit("1")?.Name);
    }

    [Fact]
    public void Registers_of_several_files_make_one()
    {
        var one = ReferenceRegister.Combine(
            new ReferenceRegister(2025, units: [new BudgetUnit("1", "甲局")]),
            new ReferenceRegister(book: new([new("1", "道路养护")], Secret)),
            new ReferenceRegister(units: [new BudgetUnit("2", "乙局")]));

        Assert.Equal((2025, 2, 1, 1), (one.FiscalYear, one.Units.Count, one.ProjectsOf("1").Count, one.CountSecretProjectsOf("408001")));
        Assert.False(one.Has(ReferencePart.Goals));
        Assert.Throws<ArgumentException>(() => ReferenceRegister.Combine(new ReferenceRegister(2025), new ReferenceRegister(2024)));
        Assert.Throws<ArgumentException>(() => ReferenceRegister.Combine());
    }
}
