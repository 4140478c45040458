using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

public sealed class MeasureWordsTests
{
    [Theory]
    [InlineData("调解完成率", MeasureKind.Ratio, "完成率")]
    [InlineData("调解协议履行率", MeasureKind.Share, "履行率")]
    [InlineData("调解案件质量达标率", MeasureKind.Share, "达标率")]
    [InlineData("律师值班出勤率（%）", MeasureKind.Share, "出勤率")]
    [InlineData("贫困户占比", MeasureKind.Share, "占比")]
    [InlineData("人民群众对人民调解工作满意度", MeasureKind.Satisfaction, "满意度")]
    [InlineData("服务对象满意率", MeasureKind.Satisfaction, "满意率")]
    [InlineData("社区矫正调查评估数量", MeasureKind.Count, "数量")]
    [InlineData("社区矫正对象列管人数", MeasureKind.Persons, "人数")]
    [InlineData("公益劳动/集中教育、个别教育学习人次", MeasureKind.PersonTimes, "人次")]
    [InlineData("调解员聘用成本", MeasureKind.Money, "成本")]
    [InlineData("每公里养护单价", MeasureKind.Money, "单价")]
    [InlineData("平均结案时间", MeasureKind.Time, "时间")]
    [InlineData("农村公路养护里程（公里）", MeasureKind.Extent, "里程")]
    [InlineData("人民调解依法履职能力（优：群众满意度高；良：群众满意度较高（80%以上））", MeasureKind.Degree, "能力")]
    [InlineData("人均可支配收入增长率", MeasureKind.Ratio, "增长率")]
    [InlineData("设备完好率。", MeasureKind.Share, "完好率")]
    [InlineData("率", MeasureKind.Share, "率")]
    public void The_end_of_a_name_says_what_is_measured(string name, MeasureKind kind, string word) =>
        Assert.Equal(new MeasureWord(kind, word), MeasureWords.Find(name));

    [Theory]
    [InlineData("")]
    [InlineData("（优、良、差）")]
    [InlineData("维护法律公平正义")]
    [InlineData("聚焦城乡基层治理，发挥人民调解基础作用力")]
    [InlineData("完成民事案件")]
    [InlineData("提高办案效率")]
    [InlineData("额定功率")]
    public void Other_names_do_not_say(string name) => Assert.Null(MeasureWords.Find(name));

    [Fact]
    public void Width_and_spaces_do_not_matter() => Assert.Equal(MeasureWords.Find("合格率(%)"), MeasureWords.Find(" 合 格 率 （ ％ ） "));
}
