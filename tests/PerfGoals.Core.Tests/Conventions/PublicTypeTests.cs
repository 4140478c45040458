using PerfGoals.Checking;

namespace PerfGoals.Core.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Type[] PublicTypes = typeof(Checker).Assembly.GetExportedTypes();

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() => Assert.Empty(PublicTypes.Select(PublicTypeConventions.ClassIsOpen).OfType<string>());

    [Fact]
    public void Public_structs_are_readonly_or_ref() => Assert.Empty(PublicTypes.Select(PublicTypeConventions.StructCanChange).OfType<string>());

    [Fact]
    public void Public_properties_are_set_at_birth_or_never() => Assert.Empty(PublicTypes.SelectMany(PublicTypeConventions.PropertiesThatCanChange));

    [Fact]
    public void There_are_no_public_fields() => Assert.Empty(PublicTypes.SelectMany(PublicTypeConventions.Fields));

    [Fact]
    public void The_conventions_fire_on_what_breaks_them()
    {
        Assert.NotNull(PublicTypeConventions.ClassIsOpen(typeof(UriBuilder)));
        Assert.NotNull(PublicTypeConventions.StructCanChange(typeof(ValueTuple<int>)));
        Assert.Contains("System.UriBuilder.Host can be set.", PublicTypeConventions.PropertiesThatCanChange(typeof(UriBuilder)));
        Assert.Contains("System.Environment.ExitCode can be set.", PublicTypeConventions.PropertiesThatCanChange(typeof(Environment)));
        Assert.Single(PublicTypeConventions.Fields(typeof(ValueTuple<int>)));
    }

    [Fact]
    public void The_conventions_pass_what_keeps_them()
    {
        Assert.Null(PublicTypeConventions.ClassIsOpen(typeof(Closed)));
        Assert.Null(PublicTypeConventions.StructCanChange(typeof(Constant)));
        Assert.Null(PublicTypeConventions.StructCanChange(typeof(DayOfWeek)));
        Assert.Empty(PublicTypeConventions.PropertiesThatCanChange(typeof(Closed)));
        Assert.Empty(PublicTypeConventions.Fields(typeof(DayOfWeek)));
    }

    private sealed class Closed
    {
        public int Constant { get; init; }

        public int Own { get; private set; }
    }

    private readonly record struct Constant(int Value);
}
