using System.Collections.Immutable;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Timing;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Tells where the budget of a year is not all the money that a cost may be of.</summary>
internal static class CostPeriods
{
    /// <summary>The usual words for several years and for money from elsewhere.</summary>
    public static readonly ImmutableArray<string> DefaultWords =
    [
        "累计", "总投资", "概算", "全周期", "全生命周期", "规划期", "实施期", "建设期", "中长期", "跨年", "续建", "尾款", "历年", "上年结转", "上年度", "往年", "结转", "两年", "二年", "三年", "四年", "五年", "多年", "逐年", "分年",
        "自筹", "配套", "专项债", "债券", "贷款", "融资", "社会资本", "捐赠", "中央资金", "中央补助", "中央财政", "省级资金", "省级补助", "市级资金", "市级补助", "上级资金", "上级补助", "企业投入", "其他资金", "分担", "个人缴",
    ];

    /// <summary>Tells whether a text speaks of several years or of other money.</summary>
    public static bool AreMixedIn(string text, ImmutableArray<string> words) => RowText.WordIn(SeveralYears.WithoutAges(text), words) is not null || SeveralYears.SpanIn(text, least: 1) is not null;

    /// <summary>Tells whether the name or the goal of a project speaks of several years or of other money.</summary>
    public static bool AreMixedIn(in ProjectView project, ImmutableArray<string> words) => AreMixedIn(project.Name, words) || AreMixedIn(project.AnnualGoal, words);
}
