using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Verifying;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Robustness;

/// <summary>What must hold of a rule whatever it looks at. Each check returns what is wrong, or <see langword="null"/>.</summary>
internal sealed class RobustnessChecks(RuleUnderTest subject)
{
    private static readonly CultureInfo[] Cultures = [.. Odd()];

    private readonly Checker checker = subject.CreateChecker();
    private readonly bool orderMatters = subject.LooksAtDeclaration || subject.LooksAtPortfolio;

    /// <summary>Gets the checks. The rule does not fail, also by naming places that do not exist; it repeats itself; in every culture; in any order of projects; its fixes mend.</summary>
    public IReadOnlyList<Func<Declaration, LocalizedText?>> All => orderMatters ? [Faults, Repeats, AnyCulture, Fixes] : [Faults, Repeats, AnyCulture, AnyOrder, Fixes];

    private LocalizedText? Faults(Declaration declaration) =>
        Portfolios.Check(checker, declaration).Diagnostics.FirstOrDefault(finding => finding.Rule == EngineProblems.RuleFault) is { } fault
            ? new($"{fault.Path}：{fault.Message.In(Languages.Chinese)}", $"{fault.Path}: {fault.Message.In(Languages.English)}")
            : null;

    private LocalizedText? Repeats(Declaration declaration)
    {
        var first = Verdict.Of(Portfolios.Check(checker, declaration));
        return Differs(first, Verdict.Of(Portfolios.Check(checker, declaration)), new("同一申报表再查一次，结果不同", "checked again, the same declaration gives another result"));
    }

    private LocalizedText? AnyCulture(Declaration declaration)
    {
        var usual = Verdict.Of(Portfolios.Check(checker, declaration));
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var other in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = other;
                if (Differs(usual, Verdict.Of(Portfolios.Check(checker, declaration)), new($"在区域设置“{other.DisplayName}”下结果不同", $"the result is another in the culture '{other.Name}'")) is { } difference)
                {
                    return difference;
                }
            }

            return null;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private LocalizedText? AnyOrder(Declaration declaration)
    {
        var last = declaration.Projects.Length - 1;
        var reversed = declaration with { Projects = [.. declaration.Projects.Reverse()] };
        return Differs(Verdict.Of(Portfolios.Check(checker, declaration)), Verdict.Of(Portfolios.Check(checker, reversed), position => last - position), new(
            "项目换了顺序，结果不同；若规则要比较各项目，应检查整个申报表（ForDeclaration）",
            "with the projects in another order the result is another; a rule that compares projects looks at the declaration (ForDeclaration)"));
    }

    private LocalizedText? Fixes(Declaration declaration)
    {
        var findings = Portfolios.Check(checker, declaration).Diagnostics;
        return FixVerification.AloneOn(declaration, findings, checker, subject.Vocabulary).FirstOrDefault();
    }

    /// <summary>Returns what differs, or <see langword="null"/>.</summary>
    public static LocalizedText? Differs(IReadOnlyCollection<string> expected, IReadOnlyCollection<string> actual, LocalizedText what)
    {
        if (expected.SequenceEqual(actual))
        {
            return null;
        }

        var lines = expected.Except(actual).Take(3).Select(line => $"  - {line}").Concat(actual.Except(expected).Take(3).Select(line => $"  + {line}"));
        var shown = string.Join('\n', lines);
        return new($"{what.Chinese}\n{shown}", $"{what.English}\n{shown}");
    }

    // Decimal commas, capital letters and calendars of their own. A machine may lack the data of a culture, so one is made by hand.
    private static IEnumerable<CultureInfo> Odd()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        comma.NumberFormat.NegativeSign = "−";
        yield return comma;
        foreach (var name in new[] { "de-DE", "tr-TR", "th-TH", "ar-SA", "zh-Hans" })
        {
            CultureInfo? culture = null;
            try
            {
                culture = CultureInfo.GetCultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
                // The culture made by hand stands in for it.
            }

            if (culture is not null)
            {
                yield return culture;
            }
        }
    }
}
