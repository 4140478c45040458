using FsCheck;
using FsCheck.Fluent;
using PerfGoals.RuleSets;

namespace PerfGoals.Testing.Generators;

/// <summary>What properties about another rule set than luxian-2025 draw from.</summary>
public static class RuleSetArbitraries
{
    /// <summary>Returns the source of declarations in which the built-in rules of a rule set find nothing.</summary>
    /// <param name="rules">The rules in force, such as those of a <see cref="Checking.Checker"/>.</param>
    public static Arbitrary<ValidDeclaration> Valid(RulesInForce rules) => ValidFor(SoundNumbers.In(rules));

    /// <summary>Returns the source of declarations with one defect that the built-in rules of a rule set find.</summary>
    /// <param name="rules">The rules in force, such as those of a <see cref="Checking.Checker"/>.</param>
    public static Arbitrary<NearlyValidDeclaration> NearlyValid(RulesInForce rules) => NearlyValidFor(SoundNumbers.In(rules));

    internal static Arbitrary<ValidDeclaration> ValidFor(SoundNumbers numbers) => Arb.From(
        DeclarationGenerator.ValidFor(numbers).Select(declaration => new ValidDeclaration(declaration)),
        valid => DeclarationShrinker.Valid(valid.Value, numbers).Select(smaller => new ValidDeclaration(smaller)));

    internal static Arbitrary<NearlyValidDeclaration> NearlyValidFor(SoundNumbers numbers) => Arb.From(DeclarationGenerator.NearlyValidFor(numbers), DeclarationShrinker.NearlyValid);
}
