using FsCheck.Xunit;
using PerfGoals.GoalTexts;

namespace PerfGoals.Core.Tests.GoalTexts;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class GoalTextTests
{
    [Theory]
    [InlineData("调解率100%，纠纷化解完成率≥95%，满意度≥90%", "调解率 100%; 纠纷化解完成率 ≥95%; 满意度 ≥90%")]
    [InlineData("完成率达100%", "完成率 ≥100%")]
    [InlineData("发放率达到100%。", "发放率 ≥100%")]
    [InlineData("办理案件不少于三百件", "办理案件 ≥300件")]
    [InlineData("群众满意度达百分之九十以上", "群众满意度 ≥90%")]
    [InlineData("群众满意度达到百分之九十五", "群众满意度 ≥95%")]
    [InlineData("全年培训3期、200人次。", "培训 3期; 培训 200人次")]
    [InlineData("培训3期200人次", "培训 3期; 培训 200人次")]
    [InlineData("项目成本控制在155万元以内", "成本 ≤155万元")]
    [InlineData("安全事故较上年下降5个百分点", "安全事故 比上年下降5个百分点")]
    [InlineData("游客人数同比增长10%以上", "游客人数 ≥比上年同期增长10%")]
    [InlineData("新建村道12公里，改善出行条件", "新建村道 12公里")]
    [InlineData("新建12公里村道", "新建村道 12公里")]
    [InlineData("开展3次培训", "开展培训 3次")]
    [InlineData("发放贷款500万元，惠及农户1,200户", "发放贷款 500万元; 惠及农户 1200户")]
    [InlineData("合格率保持在95%-98%之间", "合格率 95-98%")]
    [InlineData("满意度为95％", "满意度 =95%")]
    [InlineData("实现新增就业人数 3 000 人", "")]
    [InlineData("每月开展检查2次", "开展检查 2次/月")]
    [InlineData("当年完工率不低于百分之九十", "完工率 ≥90%")]
    [InlineData("防洪标准达到20年一遇，当年完工率不低于百分之九十。", "完工率 ≥90%")]
    [InlineData("收到申请后5个工作日内办结", "收到申请后 ≤5工作日")]
    [InlineData("收到申请后5个工作日内办结率达到98%", "办结率 ≥98%")]
    [InlineData("65岁以上老年人健康管理率达到65%以上", "65岁以上老年人健康管理率 ≥65%")]
    [InlineData("2025年12月底前资金拨付率达到95%", "资金拨付率 ≥95%")]
    [InlineData("6月底前完工率达到100%", "完工率 ≥100%")]
    [InlineData("6月底前改造危房50户", "改造危房 50户")]
    [InlineData("免费提供体检服务5000人次", "免费提供体检服务 5000人次")]
    [InlineData("培训3期和讲座5场", "培训 3期; 讲座 5场")]
    public void Promises_are_taken_from_the_text(string goal, string expected) => Assert.Equal(expected, Show(GoalText.Read(goal)));

    [Theory]
    [InlineData("按照财预〔2021〕101号文件和《2025年工作要点》，落实“一带一路”倡议。")]
    [InlineData("一是完善制度；二是加强培训。")]
    [InlineData("1.完善制度；2、加强管理；（3）提升服务。")]
    [InlineData("支持一批企业，第三方评估，三农工作，百姓满意，千方百计。")]
    [InlineData("保障12345热线和110平台运行，联系电话0830-8123456。")]
    [InlineData("2025年完成，2025年1月1日至2025年12月31日实施。")]
    [InlineData("依法保障这两项工作的顺利开展。")]
    [InlineData("落实七五普法、十四五规划，提升G318沿线5A级景区和5G覆盖水平。")]
    [InlineData("全县12个乡镇，现有调解员300人，已建成道路5公里。")]
    [InlineData("为180户困难家庭提供服务，面向60岁以上老年人。")]
    [InlineData("保障24小时值班。")]
    [InlineData("约200人参加，培训数十次。")]
    [InlineData("100%的学生受益。")]
    [InlineData("保障城区12个社区清扫保洁。")]
    [InlineData("为辖区常住居民免费提供12类基本公共卫生服务。")]
    [InlineData("为65岁以上老年人提供14项基本服务，覆盖3大类人群。")]
    [InlineData("保障单位编制内12名在职人员和5名临聘人员工资。")]
    [InlineData("以不少于2种方式公开信息。")]
    [InlineData("2025年6月底前拨付50%，上半年完成进度60%。")]
    public void Numbers_that_promise_nothing_are_left_out(string goal) => Assert.Equal("", Show(GoalText.Read(goal)));

    [Theory]
    [InlineData("12月底前完成建设", "12月底前")]
    [InlineData("2025年11月30日前完工", "2025年11月30日前")]
    [InlineData("年底前投入使用", "年底前")]
    public void A_date_by_which_something_is_to_be_done_is_kept_apart(string goal, string quote)
    {
        var text = GoalText.Read(goal);

        Assert.Equal(quote, Assert.Single(text.Deadlines).Quote);
        Assert.Empty(text.Promises);
        Assert.False(text.HasQuantity);
    }

    [Theory]
    [InlineData("全县12个乡镇", true)]
    [InlineData("为180户家庭服务", true)]
    [InlineData("不少于三百件", false)]
    [InlineData("办理案件不少于三百件", true)]
    [InlineData("2025年按〔2021〕101号文件办理", false)]
    [InlineData("", false)]
    public void It_is_known_whether_the_text_has_a_number_of_something(string goal, bool hasQuantity) => Assert.Equal(hasQuantity, GoalText.Read(goal).HasQuantity);

    [Fact]
    public void A_quote_is_the_words_as_they_stand_and_where()
    {
        const string Goal = "一是强化管理。\n对公安派出所移送或委托的民间纠纷和适应解调的治安案件 调解率１００％，纠纷化解完成率≥95%。";
        var promises = GoalText.Read(Goal).Promises;

        Assert.Equal(["治安案件 调解率１００％", "纠纷化解完成率≥95%"], promises.Select(promise => promise.Quote));
        Assert.All(promises, promise => Assert.Equal(promise.Quote, Goal.Substring(promise.Position, promise.Quote.Length)));
    }

    [Theory]
    [InlineData("65岁以上老年人健康管理率达到65%以上。", "65岁以上老年人健康管理率达到65%以上")]
    [InlineData("项目区群众满意度90%以上。", "项目区群众满意度90%以上")]
    [InlineData("项目及时率达到95%以上。", "及时率达到95%以上")]
    [InlineData("全年应急演练12次。", "应急演练12次")]
    [InlineData("提升G318沿线绿化率至90%。", "提升G318沿线绿化率至90%")]
    [InlineData("为5名干部发放补贴3万元。", "5名干部发放补贴3万元")]
    [InlineData("新建12公里村道，改善出行条件。", "新建12公里村道")]
    [InlineData("1.新建村道12公里。", "新建村道12公里")]
    public void A_quote_is_whole(string goal, string quote) => Assert.Equal(quote, Assert.Single(GoalText.Read(goal).Promises).Quote);

    [Property(MaxTest = 300)]
    public void No_text_makes_it_fail_and_every_quote_stands_where_it_says(OddText one, OddText two, OddText three)
    {
        var goal = $"培训{one.Value}3期{two.Value}\n{three.Value}率达95%{one.Value}12月底前";
        var text = GoalText.Read(goal);

        Assert.All(text.Promises, promise => Assert.Equal(promise.Quote, goal.Substring(promise.Position, promise.Quote.Length)));
        Assert.All(text.Deadlines, deadline => Assert.Equal(deadline.Quote, goal.Substring(deadline.Position, deadline.Quote.Length)));
    }

    [Property]
    public void Paragraphs_are_read_each_by_itself(OddText one, OddText two) =>
        Assert.Equal(
            Show(GoalText.Read(one.Value.Replace("\n", "", StringComparison.Ordinal))) + "|" + Show(GoalText.Read("满意度≥90%" + two.Value.Replace("\n", "", StringComparison.Ordinal))),
            string.Join('|', Split(one.Value.Replace("\n", "", StringComparison.Ordinal), "满意度≥90%" + two.Value.Replace("\n", "", StringComparison.Ordinal))));

    private static IEnumerable<string> Split(string first, string second)
    {
        var all = GoalText.Read(first + "\n" + second).Promises;
        yield return string.Join("; ", all.Where(promise => promise.Position <= first.Length).Select(Show));
        yield return string.Join("; ", all.Where(promise => promise.Position > first.Length).Select(Show));
    }

    private static string Show(GoalText text) => string.Join("; ", text.Promises.Select(Show));

    private static string Show(GoalPromise promise) => $"{promise.Noun} {promise.Requirement}";
}
