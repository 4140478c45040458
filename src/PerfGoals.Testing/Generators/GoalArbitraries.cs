using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;

namespace PerfGoals.Testing.Generators;

/// <summary>What properties about goals draw from; name it in the <c>Arbitrary</c> of an FsCheck property.</summary>
public static class GoalArbitraries
{
    /// <summary>Returns the source of declarations that are valid under luxian-2025.</summary>
    public static Arbitrary<ValidDeclaration> ValidDeclarations() => RuleSetArbitraries.ValidFor(SoundNumbers.Luxian);

    /// <summary>Returns the source of declarations that have one defect under luxian-2025.</summary>
    public static Arbitrary<NearlyValidDeclaration> NearlyValidDeclarations() => RuleSetArbitraries.NearlyValidFor(SoundNumbers.Luxian);

    /// <summary>Returns the source of declarations of any kind.</summary>
    public static Arbitrary<Declaration> Declarations() => Arb.From(DeclarationGenerator.Any, DeclarationShrinker.Any);

    /// <summary>Returns the source of odd texts.</summary>
    public static Arbitrary<OddText> OddTexts() => TextGenerator.Odd.Select(text => new OddText(text)).ToArbitrary();

    /// <summary>Returns the source of places, of which few exist in any one declaration.</summary>
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
