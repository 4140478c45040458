using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

/// <summary>The spellings that tables use, each with what it measures, what it converts into and the factor, written independently of the catalogue.</summary>
public sealed class UnitVocabularyTests
{
    // Kind, dimension, and spelling=factor; a spelling without a factor is worth 1.
    private const string Vocabulary = """
        Ratio | 倍 | 倍 比例 比值 %=1/100 ％=1/100 百分比=1/100 百分数=1/100 百分号=1/100 ‰=1/1000 千分比=1/1000 万分比=1/10000 成=1/10
        PercentagePoints | 个百分点 | 个百分点 百分点
        Money | 元 | 元 角=1/10 百元=100 千元=1000 万元=10000 百万元=1000000 千万元=10000000 亿元=100000000
        Money | 美元 | 美元 万美元=10000
        Money | 港元 | 港元
        Money | 欧元 | 欧元
        UnitPrice | 元/人 | 元/人 万元/人=10000
        UnitPrice | 元/人/月 | 元/人·月 元/人/月 元/月·人 元/人·年=1/12
        UnitPrice | 元/人次 | 元/人·次 元/人次 元/人/次
        UnitPrice | 元/人/日 | 元/人·天 元/人天 元/人·日
        UnitPrice | 元/件 | 元/件
        UnitPrice | 元/次 | 元/次 万元/次=10000
        UnitPrice | 元/户 | 元/户
        UnitPrice | 元/米^2 | 元/平方米 元/㎡ 元/亩=3/2000
        UnitPrice | 元/米 | 元/公里=1/1000 万元/公里=10
        UnitPrice | 元/千克 | 元/吨=1/1000
        UnitPrice | 元/台 | 元/台
        UnitPrice | 元/套 | 元/套 万元/套=10000
        UnitPrice | 元/期 | 元/期
        UnitPrice | 元/学时 | 元/学时
        UnitPrice | 元/册 | 元/册
        UnitPrice | 元/日 | 元/小时=24
        UnitPrice | 元/米/车 | 元/车·公里=1/1000
        UnitPrice | 元/个 | 万元/个=10000
        UnitPrice | 元/月 | 万元/年=2500/3 万元/月=10000
        Persons | 人 | 人 位 万人=10000 千人=1000 百万人=1000000
        PersonTimes | 人次 | 人次 人/次 万人次=10000
        LaborTime | 人·日 | 人·天 人日 人天
        LaborTime | 人·月 | 人·月
        Households | 户 | 户 户数 千户=1000
        Occurrences | 户次 | 户次
        Count | 家 | 家 企业
        Count | 对 | 对
        Count | 个 | 岗 个岗位 个课题 点 点位 站 站点 网点 个村 村 社区 乡镇 县 机构 基地 平台 系统 模块 接口 数据库 栏目 终端 个 个等级 个标准
        Count | 班 | 班
        Rate | 人/户 | 人/户
        Rate | 人/人 | 人/万人=1/10000 人/10万人=1/100000
        Rate | 件/人 | 件/万人=1/10000
        Rate | 例/数值 | 例/10万=1/100000
        Rate | 1/数值 | /10万=1/100000
        Count | 件 | 件 提案 件提案
        Count | 宗 | 宗
        Count | 起 | 起
        Count | 案 | 案
        Count | 例 | 例
        Count | 项 | 项 课题 标准 专利 项专利 项制度
        Count | 条 | 条 信息 条信息
        Count | 份 | 份 报告 份报告
        Count | 篇 | 篇
        Count | 部 | 部
        Count | 册 | 册
        Count | 本 | 本
        Count | 卷 | 卷
        Count | 页 | 页
        Count | 张 | 张
        Count | 封 | 封
        Count | 期 | 期
        Count | 批 | 批
        Occurrences | 批次 | 批次
        Count | 辆 | 辆
        Count | 台 | 台
        Count | 套 | 套
        Count | 台套 | 台套 台（套）
        Count | 架 | 架
        Count | 艘 | 艘
        Count | 列 | 列
        Count | 只 | 只
        Count | 头 | 头
        Count | 匹 | 匹
        Count | 羽 | 羽
        Count | 尾 | 尾
        Count | 株 | 株 万株=10000
        Count | 棵 | 棵
        Count | 盆 | 盆
        Count | 棚 | 棚
        Count | 间 | 间
        Count | 所 | 所 校 所学校
        Count | 座 | 座
        Count | 栋 | 栋 幢
        Count | 处 | 处
        Count | 片 | 片
        Count | 块 | 块
        Count | 根 | 根
        Count | 盏 | 盏
        Count | 口 | 口
        Count | 眼 | 眼
        Count | 孔 | 孔
        Count | 支 | 支 队 支队 支队伍
        Occurrences | 次 | 次
        Occurrences | 场 | 场 场活动
        Occurrences | 场次 | 场次
        Occurrences | 届 | 届
        Occurrences | 轮 | 轮
        Occurrences | 回 | 回
        Occurrences | 趟 | 趟
        Occurrences | 班次 | 班次
        Occurrences | 车次 | 车次
        Occurrences | 航次 | 航次
        Occurrences | 例次 | 例次
        Occurrences | 台次 | 台次
        Occurrences | 件次 | 件次
        Frequency | 次/月 | 次/年=1/12 次/月 次/季度=1/3
        Frequency | 次/日 | 次/周=1/7 次/日
        Frequency | 场/月 | 场/年=1/12
        Frequency | 期/月 | 期/年=1/12
        Duration | 日 | 秒=1/86400 分钟=1/1440 小时=1/24 时=1/24 天 周=7 星期=7 旬=10
        Duration | 月 | 个月 季度=3 半年=6
        WorkingTime | 工作日 | 工作日 个工作日
        SchoolTime | 学年 | 学年
        SchoolTime | 学期 | 学期
        TeachingTime | 学时 | 学时 课时
        MachineTime | 机时 | 机时
        Compound | 日/人 | 天/人
        Length | 米 | 毫米=1/1000 厘米=1/100 分米=1/10 米 M m 千米=1000 公里=1000 km=1000 里=500 延米 延长米 海里=1852
        Area | 米^2 | 平方米 ㎡ m² 平米 平方 平方公里=1000000 km²=1000000 公顷=10000 hm²=10000 亩=2000/3 万亩=20000000/3 万平方米=10000 平方千米=1000000
        Volume | 米^3 | 立方米 m³ 方 万立方米=10000 升=1/1000 毫升=1/1000000
        Mass | 千克 | 吨=1000 千克 公斤 kg 克=1/1000 斤=1/2 万吨=10000000 担=50
        Energy | 千瓦·日 | 千瓦时=1/24 kWh=1/24 万千瓦时=10000/24
        Power | 千瓦 | 千瓦 kW 兆瓦=1000
        Energy | 吨标准煤 | 吨标准煤
        Information | MB | MB 兆
        Information | GB | GB
        Information | TB | TB
        DataRate | bps | Mbps=1000000
        SoundLevel | 分贝 | 分贝
        Temperature | ℃ | 摄氏度 ℃
        Concentration | 千克/米^3 | mg/L=1/1000 μg/m³=1/1000000000
        Ratio | 倍 | ppm=1/1000000
        Score | 分 | 分值
        Grade | 级 | 级 等级
        Rank | 名次 | 位次
        Grade | 星 | 星
        """;

    public static TheoryData<string, UnitKind, string, string> Spellings
    {
        get
        {
            var data = new TheoryData<string, UnitKind, string, string>();
            foreach (var line in Vocabulary.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
            {
                foreach (var entry in line[2].Split(' ').Select(entry => entry.Split('=')))
                {
                    data.Add(entry[0], Enum.Parse<UnitKind>(line[0]), line[1], entry is [_, var factor] ? factor : "1");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_has_its_kind_dimension_and_factor(string spelling, UnitKind kind, string dimension, string factor)
    {
        var unit = UnitOfMeasure.Read(spelling)!.Value;
        var meaning = Assert.Single(unit.Meanings, one => one.Kind == kind);

        Assert.Equal(kind, unit.Kind);
        Assert.Equal(string.Join('/', dimension.Split('/').Take(1).Concat(dimension.Split('/').Skip(1).Order(StringComparer.Ordinal))), meaning.Dimension.ToString());
        Assert.Equal(Fraction.Parse(factor), meaning.Factor);
    }

    [Theory]
    [InlineData("分", UnitKind.Score, UnitKind.Money, UnitKind.Duration, UnitKind.Area)]
    [InlineData("万", UnitKind.Money, UnitKind.Number)]
    [InlineData("日", UnitKind.Duration, UnitKind.CalendarPoint)]
    [InlineData("月", UnitKind.Duration, UnitKind.CalendarPoint)]
    [InlineData("年", UnitKind.Duration, UnitKind.CalendarPoint)]
    [InlineData("年度", UnitKind.Duration, UnitKind.CalendarPoint)]
    [InlineData("名", UnitKind.Persons, UnitKind.Rank)]
    [InlineData("度", UnitKind.Energy, UnitKind.Angle, UnitKind.Temperature)]
    [InlineData("档", UnitKind.Grade, UnitKind.Count)]
    public void A_unit_of_several_meanings_stays_ambiguous_until_one_is_picked(string text, params UnitKind[] kinds)
    {
        var unit = UnitOfMeasure.Read(text)!.Value;

        Assert.True(unit is { IsKnown: true, IsAmbiguous: true, Kind: UnitKind.Unknown });
        Assert.Equal(kinds, unit.Meanings.Select(meaning => meaning.Kind));
        Assert.All(kinds, kind => Assert.Equal((kind, unit.Symbol, false), (unit.As(kind).Kind, unit.As(kind).Symbol, unit.As(kind).IsAmbiguous)));
        Assert.All(kinds, kind => Assert.NotEqual(unit, unit.As(kind)));
        Assert.Throws<ArgumentException>(() => unit.As(UnitKind.Length));
        Assert.Throws<ArgumentException>(() => unit.As(kinds[0]).As(kinds[1]));
        Assert.Equal(unit.As(kinds[0]), unit.As(kinds[0]).As(kinds[0]));
    }

    [Fact]
    public void The_catalogue_is_large_and_every_spelling_reads_as_its_symbol()
    {
        var units = UnitCatalog.Default.Units;
        var spellings = units.SelectMany(unit => unit.Aliases.Prepend(unit.Symbol), (unit, spelling) => (spelling, unit.Symbol)).ToList();

        Assert.True(spellings.Count >= 250);
        Assert.All(spellings, entry => Assert.Equal(entry.Symbol, UnitOfMeasure.Read(entry.spelling)?.Symbol));
        Assert.All(units, unit => Assert.True(UnitOfMeasure.Read(unit.Symbol) is { IsKnown: true } read && read.Meanings.SequenceEqual(unit.Meanings)));
    }

    [Fact]
    public void An_unknown_unit_is_kept_and_marked()
    {
        var unit = UnitOfMeasure.Read(" 网　格（甲） ")!.Value;

        Assert.Equal("网格(甲)", unit.Symbol);
        Assert.False(unit.IsKnown);
        Assert.False(unit.IsAmbiguous);
        Assert.Empty(unit.Meanings);
        Assert.Equal(UnitKind.Unknown, unit.Kind);
        Assert.Throws<ArgumentException>(() => unit.As(UnitKind.Unknown));
        Assert.Throws<ArgumentException>(() => default(UnitOfMeasure).As(UnitKind.Count));
    }
}
