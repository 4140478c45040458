using FsCheck.Xunit;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Support.Generators;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class GeneratorTests
{
    [Property]
    public void Valid_declarations_are_legal_and_so_is_whatever_they_shrink_to(ValidDeclaration valid)
    {
        Assert.Empty(Policies.VerdictOn(valid.Value));
        Assert.All(DeclarationShrinker.Valid(valid.Value).Take(20), smaller => Assert.Empty(Policies.VerdictOn(smaller)));
    }

    [Property]
    public void Shrinking_never_returns_the_same_declaration(Declaration declaration, ValidDeclaration valid)
    {
        Assert.DoesNotContain(declaration, DeclarationShrinker.Any(declaration));
        Assert.DoesNotContain(valid.Value, DeclarationShrinker.Valid(valid.Value));
    }

    [Fact]
    public void Weights_also_come_as_halves_and_hundredths()
    {
        var weights = FsCheck.Fluent.Gen.Sample(DeclarationGenerator.Valid, 50, 100).SelectMany(declaration => declaration.Projects).SelectMany(project => project.Indicators).Select(indicator => indicator.Weight!.Value % 1);

        Assert.Contains(0.5m, weights);
        Assert.Contains(weights, fraction => fraction * 10 % 1 != 0);
    }
}
