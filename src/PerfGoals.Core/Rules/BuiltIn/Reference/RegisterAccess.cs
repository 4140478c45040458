using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Whether a part of the reference data can be asked about a unit, or else why it cannot. Nothing is guessed where year or unit differ.</summary>
/// <param name="Register">The register to ask, or <see langword="null"/>.</param>
/// <param name="UnitCode">The code by which to ask; where the declaration has none, that of the only unit of its name.</param>
/// <param name="Gap">What the register lacks, where that is the reason.</param>
/// <param name="Cell">What the declaration lacks, where that is the reason.</param>
internal readonly record struct RegisterAccess(IReferenceRegister? Register, string UnitCode, ReferenceGap? Gap, GoalPath Cell)
{
    /// <summary>Looks whether the part can be asked.</summary>
    public static RegisterAccess To(ReferencePart part, IReferenceRegister? register, int? fiscalYear, BudgetUnit unit)
    {
        if (register is null || !register.Has(part))
        {
            return new(null, unit.Code, ReferenceGap.NotGiven(part), default);
        }

        if (register.FiscalYear is { } year && year != fiscalYear)
        {
            return fiscalYear is { } declared
                ? new(null, unit.Code, ReferenceGap.OtherYear(part, year, declared), default)
                : new(null, unit.Code, null, GoalPath.Declaration.At(GoalField.FiscalYear));
        }

        var code = ReferenceNames.Key(unit.Code).Length > 0 ? unit.Code : register.FindUnitNamed(unit.Name)?.Code;
        return code is null ? new(null, unit.Code, null, GoalPath.Declaration.At(GoalField.UnitCode))
            : Covers(register, part, code) ? new(register, code, null, default)
            : new(null, code, ReferenceGap.UnitNotCovered(part, code), default);
    }

    /// <summary>Tells whether a unit is the one that was looked for.</summary>
    public bool IsOf(BudgetUnit unit) =>
        ReferenceNames.Key(unit.Code) is { Length: > 0 } own ? own == ReferenceNames.Key(UnitCode) : Register?.FindUnitNamed(unit.Name)?.Code == UnitCode;

    /// <summary>Says why the part cannot be asked.</summary>
    public void Explain(in ProjectContext context)
    {
        if (Gap is not null)
        {
            context.Undetermined(Gap);
        }
        else
        {
            context.Undetermined(Cell);
        }
    }

    /// <summary>Says why the part cannot be asked.</summary>
    public void Explain(in DeclarationContext context)
    {
        if (Gap is not null)
        {
            context.Undetermined(Gap);
        }
        else
        {
            context.Undetermined(Cell);
        }
    }

    /// <summary>Says why the part cannot be asked.</summary>
    public void Explain(in PortfolioEntryContext context)
    {
        if (Gap is not null)
        {
            context.Undetermined(Gap);
        }
        else
        {
            context.Undetermined(Cell);
        }
    }

    private static bool Covers(IReferenceRegister register, ReferencePart part, string unitCode) => part switch
    {
        // The list of units is whole: a unit that is not in it is just what is looked for.
        ReferencePart.Units => true,
        ReferencePart.BudgetBook => register.ProjectsOf(unitCode).Count > 0 || register.CountSecretProjectsOf(unitCode) > 0,
        _ => register.GoalsOf(unitCode).Count > 0,
    };
}
