using System.Globalization;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>What is kept of a project to compare it with others.</summary>
/// <param name="Scope">Within what projects are compared: a fiscal year.</param>
/// <param name="Key">What the project is known by.</param>
/// <param name="Text">What is compared, folded.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ComparedProject(string Scope, ProjectKey Key, string Text, PortfolioPlace Place)
{
    /// <summary>Returns the scope of a declaration: without a year, nobody knows which others are of the same one, and only its own projects are compared.</summary>
    public static string ScopeOf(in PortfolioEntryContext context)
    {
        if (context.Declaration.FiscalYear is { } year)
        {
            return year.ToString(CultureInfo.InvariantCulture);
        }

        context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
        return context.Document.ToString();
    }
}
