using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Tests.Support;

namespace PerfGoals.Testing.Tests;

public sealed class PortfolioVerificationTests
{
    private const string TwoTables = """
        2025年度绩效目标表
        | 项目名称     | 二级指标 | 三级指标 | 指标值 |
        | 公路养护     | 数量指标 | 养护里程 | 100    |

        2025年度绩效目标表
        | 项目名称     | 二级指标 | 三级指标 | 指标值 |
        | [|公路养护|] | 数量指标 | 养护里程 | 100    |
        | 桥梁加固     | 数量指标 | 加固桥梁 | 6      |
        """;

    private static readonly RuleVerifier Verifier = RuleVerifier.For(Repeated());

    [Fact]
    public void Findings_are_marked_in_any_of_the_tables()
    {
        var result = Verifier.Expect("seen", ("what", "公路养护")).VerifyPortfolio(TwoTables);

        Assert.Equal(new DocumentKey("table", 2), Assert.Single(result.Diagnostics).Document);
        Assert.Equal(2, Assert.Single(result.Ledger).Due);
    }

    [Fact]
    public void A_single_table_is_a_portfolio_of_one()
    {
        var result = Verifier.Verify("""
            | 项目名称     | 二级指标 | 三级指标 | 指标值 |
            | 公路养护     | 数量指标 | 养护里程 | 100    |
            | 桥梁加固     | 数量指标 | 加固桥梁 | 6      |
            | [|公路养护|] | 质量指标 | 合格率   | 95     |
            """);

        Assert.Equal((1, 1), (Assert.Single(result.Ledger).Violated, result.Ledger[0].Due));
    }

    [Fact]
    public void What_differs_is_said_with_the_number_of_the_table()
    {
        var failure = Assert.Throws<RuleVerificationException>(() => Verifier.VerifyPortfolio(TwoTables.Replace("[|公路养护|]", "公路养护", StringComparison.Ordinal).Replace("桥梁加固", "[|桥梁加固|]", StringComparison.Ordinal)));

        Assert.Equal("""
            规则 TS0002 made-rule 的结果与表中标记不符（- 应有，+ 实有）：

                2025年度绩效目标表
                | 项目名称 | 二级指标 | 三级指标 | 指标值 |
                | 公路养护 | 数量指标 | 养护里程 | 100    |

                2025年度绩效目标表
                | 项目名称     | 二级指标 | 三级指标 | 指标值 |
              - | 公路养护     | 数量指标 | 养护里程 | 100    |
              + | [|公路养护|] | 数量指标 | 养护里程 | 100    |
              - | [|桥梁加固|] | 数量指标 | 加固桥梁 | 6      |
              + | 桥梁加固     | 数量指标 | 加固桥梁 | 6      |

            表 2 第 7 行“项目名称”：多出 seen：看到 公路养护。（/projects/0/name）
            表 2 第 8 行“项目名称”：应有发现，实际没有
            """.ReplaceLineEndings("\n"), failure.Explanation.Chinese);
    }

    [Fact]
    public void What_is_said_of_findings_is_about_them_in_the_order_of_the_tables()
    {
        const string Tables = """
            | 项目名称     | 二级指标 | 三级指标 | 指标值 |
            | 甲           | 数量指标 | 养护里程 | 100    |
            | 乙           | 数量指标 | 养护里程 | 100    |
            | [|甲|]       | 数量指标 | 养护里程 | 100    |

            | 项目名称     | 二级指标 | 三级指标 | 指标值 |
            | [|乙|]       | 数量指标 | 养护里程 | 100    |
            """;

        Verifier.Expect("seen", ("what", "甲")).Expect("seen", ("what", "乙")).VerifyPortfolio(Tables);
        Assert.Throws<RuleVerificationException>(() => Verifier.Expect("seen").Expect("seen", ("what", "甲")).VerifyPortfolio(Tables));
        Assert.Throws<ArgumentException>(() => Verifier.Expect("seen").Expect("seen").Expect("seen").VerifyPortfolio(Tables));
    }

    [Fact]
    public void A_rule_that_fails_over_the_portfolio_as_a_whole_fails_its_test() => Assert.Contains("too hot", Assert.Throws<RuleVerificationException>(() =>
        RuleVerifier.For(Repeated(report: (_, in _) => throw new InvalidOperationException("too hot"))).VerifyPortfolio("""
            | 项目名称 | 二级指标 | 三级指标 | 指标值 |
            | 公路养护 | 数量指标 | 养护里程 | 100    |
            """)).Explanation.Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_sound_rule_stands_everything() => RuleVerifier.For(Repeated(examples:
    [
        new(new("重复", "Repeated"), TwoTables.Replace("[|公路养护|]", "公路养护", StringComparison.Ordinal), Flagged: true),
        new(new("不重复", "Not repeated"), TwoTables.Replace("[|公路养护|]", "道路绿化", StringComparison.Ordinal), Flagged: false),
    ])).VerifyAll();

    public static TheoryData<string, IRule> Unsound => new()
    {
        { "换了顺序", Repeated(report: (state, in context) => ReportRepeated(state, context)) },
        { "合并", Repeated(merge: (left, _) => left) },
        { "合并", Repeated(merge: (_, right) => right) },
        { "合并", Repeated(merge: (left, right) => left.Count == 0 ? right : left) },
        { "合并", Repeated(merge: (left, right) => [.. left, .. right, .. right]) },
        { "Overflow", Repeated(merge: (left, right) => left.Count + right.Count > 8 ? throw new OverflowException() : [.. left, .. right]) },
        { "NotSupported", Repeated(report: (state, in context) => ReportRepeated(state.Count > 3 ? throw new NotSupportedException() : state, context)) },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void A_rule_to_which_order_or_division_matters_is_found(string said, IRule rule)
    {
        var failure = Assert.Throws<RuleVerificationException>(RuleVerifier.For(rule).VerifyRobust).Explanation.Chinese;

        Assert.Contains(said, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_portfolio_is_shown()
    {
        var failure = Assert.Throws<RuleVerificationException>(RuleVerifier.For(Repeated(merge: (left, _) => left)).VerifyRobust).Explanation.Chinese;

        // Two tables of a heading and a row.
        Assert.Equal(4, failure.Split('\n').Count(line => line.TrimStart().StartsWith('|')));
    }

    // Names that stand twice, of which the first is not reported. As it is, the state is a list that is sorted when it is reported.
    private static MadeRule Repeated(
        Func<List<(string Name, PortfolioPlace Place)>, List<(string Name, PortfolioPlace Place)>, List<(string Name, PortfolioPlace Place)>>? merge = null,
        PortfolioAction<List<(string Name, PortfolioPlace Place)>>? report = null,
        params RuleExample[] examples) => new(
        actions => actions.ForPortfolio(
            () => [],
            (state, in context) =>
            {
                for (var index = 0; index < context.Declaration.ProjectCount; index++)
                {
                    var project = context.Declaration.Project(index);
                    if (project.Name.Length > 0)
                    {
                        state.Add((project.Name, context.Place(project.At(GoalField.ProjectName))));
                    }
                }
            },
            merge ?? ((left, right) => [.. left, .. right]),
            report ?? ((state, in context) => ReportRepeated([.. state.OrderBy(entry => entry.Place)], context))),
        [.. examples]);

    private static void ReportRepeated(List<(string Name, PortfolioPlace Place)> state, in PortfolioContext context)
    {
        var seen = new HashSet<string>();
        foreach (var (name, place) in state)
        {
            if (!seen.Add(name))
            {
                context.Report(place, MadeRule.Seen.With(name));
            }
        }
    }
}
