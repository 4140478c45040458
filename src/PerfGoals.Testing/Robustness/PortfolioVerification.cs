using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Generators;
using PerfGoals.Testing.Verifying;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Robustness;

/// <summary>Has a rule see portfolios in every order and division, and reports the smallest of which it does not say the same.</summary>
internal sealed class PortfolioVerification
{
    private const int MostShrinks = 500;
    private const int Size = 6;

    private static readonly LocalizedText OtherOrder = new("申报表换了顺序，结果不同", "with the declarations in another order the result is another");
    private static readonly LocalizedText OtherDivision = new("分成几部分再合并（Merge），结果不同", "divided into parts that are then merged (Merge) the result is another");

    private readonly Checker checker;

    private PortfolioVerification(RuleUnderTest subject) => checker = subject.CreateChecker();

    /// <summary>Throws where the order or the division of a portfolio matters to the rule, or it fails.</summary>
    public static void Run(RuleUnderTest subject)
    {
        var verification = new PortfolioVerification(subject);
        foreach (var portfolio in All())
        {
            if (verification.Problem(portfolio) is { } problem)
            {
                throw verification.FailureOf(subject, portfolio, problem);
            }
        }
    }

    // An ordinary table stands twice in each portfolio, so that there is something to find twice.
    private static IEnumerable<ImmutableArray<Declaration>> All()
    {
        var plain = Probes.All[0].Declaration;
        yield return [];
        foreach (var some in Probes.All.Select(probe => probe.Declaration).Chunk(Size - 2))
        {
            yield return [plain, .. some, plain];
        }
    }

    private LocalizedText? Problem(ImmutableArray<Declaration> portfolio)
    {
        var positions = Enumerable.Range(0, portfolio.Length).ToArray();
        var expected = InParts(portfolio, [positions]);
        int[] reversed = [.. Enumerable.Reverse(positions)];
        return Faults(expected)
            ?? Differs(expected, InParts(portfolio, [reversed]), OtherOrder)
            ?? Differs(expected, InParts(portfolio, [.. positions.Select(position => new[] { position })]), OtherDivision)
            ?? Differs(expected, InParts(portfolio, [.. reversed.Select(position => new[] { position })]), OtherDivision)
            ?? Differs(expected, InParts(portfolio, [[], [.. positions.Where(position => position % 2 == 1)], [.. reversed.Where(position => position % 2 == 0)]]), OtherDivision)
            ?? Differs(expected, InTree(portfolio, positions).Complete(), OtherDivision);
    }

    // One part after the other is merged into the first.
    private PortfolioResult InParts(ImmutableArray<Declaration> portfolio, params int[][] parts)
    {
        var checks = parts.Select(part => Add(portfolio, part)).ToArray();
        foreach (var other in checks.Skip(1))
        {
            checks[0].Merge(other);
        }

        return checks.Length == 0 ? checker.StartPortfolio().Complete() : checks[0].Complete();
    }

    // Each half is divided again, and the latter takes the former.
    private PortfolioCheck InTree(ImmutableArray<Declaration> portfolio, int[] part)
    {
        if (part.Length <= 1)
        {
            return Add(portfolio, part);
        }

        var latter = InTree(portfolio, part[(part.Length / 2)..]);
        latter.Merge(InTree(portfolio, part[..(part.Length / 2)]));
        return latter;
    }

    private PortfolioCheck Add(ImmutableArray<Declaration> portfolio, int[] part)
    {
        var check = checker.StartPortfolio();
        foreach (var position in part)
        {
            check.Add(Portfolios.KeyOf(position + 1), portfolio[position]);
        }

        return check;
    }

    private static LocalizedText? Faults(PortfolioResult result) => result.Diagnostics.FirstOrDefault(finding => finding.Rule == EngineProblems.RuleFault) is { } fault
        ? new($"{fault.Document}：{fault.Message.In(Languages.Chinese)}", $"{fault.Document}: {fault.Message.In(Languages.English)}")
        : null;

    private static LocalizedText? Differs(PortfolioResult expected, PortfolioResult actual, LocalizedText what) =>
        RobustnessChecks.Differs(Verdict.Of(expected), Verdict.Of(actual), what);

    private RuleVerificationException FailureOf(RuleUnderTest subject, ImmutableArray<Declaration> portfolio, LocalizedText problem)
    {
        var smallest = portfolio;
        for (var shrinks = 0; shrinks < MostShrinks && Smaller(smallest).FirstOrDefault(smaller => Problem(smaller) is not null) is { IsDefault: false } smaller; shrinks++)
        {
            smallest = smaller;
        }

        return Failure.Of(
            subject.Descriptor,
            new("经不起把几份申报表一起检查", "does not stand several declarations checked together"),
            string.Join("\n\n", smallest.Select(declaration => TableDrawing.Draw(DeclarationTable.Of(declaration)))),
            // A rule that is not deterministic may say nothing this time.
            [Problem(smallest) ?? problem]);
    }

    private static IEnumerable<ImmutableArray<Declaration>> Smaller(ImmutableArray<Declaration> portfolio) =>
        Enumerable.Range(0, portfolio.Length).Select(portfolio.RemoveAt)
            .Concat(portfolio.SelectMany((declaration, position) => DeclarationShrinker.Any(declaration).Select(smaller => portfolio.SetItem(position, smaller))));
}
