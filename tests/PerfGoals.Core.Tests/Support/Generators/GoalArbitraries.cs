using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>A declaration in which luxian-2025 finds nothing.</summary>
public sealed record ValidDeclaration(Declaration Value);

/// <summary>A text as a cell may hold it: odd, and well-formed Unicode.</summary>
public sealed record OddText(string Value);

/// <summary>What properties about goals draw from.</summary>
public static class GoalArbitraries
{
    public static Arbitrary<ValidDeclaration> ValidDeclarations() => Arb.From(
        DeclarationGenerator.Valid.Select(declaration => new ValidDeclaration(declaration)),
        valid => DeclarationShrinker.Valid(valid.Value).Select(smaller => new ValidDeclaration(smaller)));

    public static Arbitrary<Declaration> Declarations() => Arb.From(DeclarationGenerator.Any, DeclarationShrinker.Any);

    public static Arbitrary<OddText> OddTexts() => TextGenerator.Odd.Select(text => new OddText(text)).ToArbitrary();

    public static Arbitrary<GoalPath> GoalPaths() => Paths.ToArbitrary();

    private static readonly Gen<GoalPath> Paths =
        from project in Gen.Choose(-1, 2)
        from indicator in Gen.Choose(-1, 2)
        let whole = project < 0 ? GoalPath.Declaration : indicator < 0 ? GoalPath.OfProject(project) : GoalPath.OfIndicator(project, indicator)
        from field in Gen.Elements(Enum.GetValues<GoalField>().Where(field => Owns(whole, field)))
        select whole.At(field);

    private static bool Owns(GoalPath whole, GoalField field) => field == GoalField.None || (whole switch
    {
        { Indicator: not null } => field.IsOfIndicator(),
        { Project: not null } => field.IsOfProject() || field.IsOfIndicator(),
        _ => !field.IsOfProject() && !field.IsOfIndicator(),
    });
}
