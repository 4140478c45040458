using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>A sign, a number and a unit, each in one of its spellings, and what they say.</summary>
public sealed record SpelledMeasure(string Sign, Comparison Comparison, string Number, decimal Value, string Unit)
{
    /// <summary>Gets whether the number is in numerals, which run together with a unit such as 千米 or 万元.</summary>
    public bool RunsTogether => Number.Length > 0 && !char.IsDigit(Number[^1]) && Unit.IndexOfAny(['百', '千', '万', '亿', '十', '半', '点', '分', '成', '来', '多', '余']) == 0;
}

/// <summary>A cell as people write it: words before and behind a measure.</summary>
public sealed record SpelledCell(string Text);

/// <summary>Draws the spellings of measures.</summary>
public static class SpelledMeasureArbitraries
{
    private static readonly (string Spelling, Comparison Comparison)[] Signs =
    [
        .. new[] { "≥", "≧", "⩾", ">=", "＞＝", "=>", "≥＝", "≥=", "》=", "≮", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "不得低于", "应不低于", "至少", "最少", "达到", "不短于", "至少达到" }.Select(sign => (sign, Comparison.AtLeast)),
        .. new[] { "≤", "≦", "⩽", "<=", "＜＝", "=<", "≤＝", "《=", "≯", "小于等于", "小于或等于", "不高于", "不超过", "不多于", "不大于", "不得超过", "最多", "至多", "不突破" }.Select(sign => (sign, Comparison.AtMost)),
        .. new[] { ">", "＞", "〉", "》", "大于", "超过", "高于", "多于", "＞＞" }.Select(sign => (sign, Comparison.MoreThan)),
        .. new[] { "<", "＜", "〈", "《", "小于", "低于", "少于", "不足", "不到", "未满" }.Select(sign => (sign, Comparison.LessThan)),
        .. new[] { "=", "＝", "﹦", "==", "等于", "为" }.Select(sign => (sign, Comparison.EqualTo)),
    ];

    private static readonly string[] Units =
    [
        "%", "％", "件", "人", "人次", "（人）", "万元", "万  元", "元/株", "元／人·月", "次/季度", "個", "个", "公里", "千米", "㎡", "平方米", "亩", "畝", "吨", "千克", "户", "场次", "天", "个月",
        "小时", "万人次", "亿元", "倍", "‰", "个百分点", "元/人/天", "件/万人", "MB", "kWh", "工作日", "学时", "台", "辆", "輛",
    ];

    private static readonly Gen<(string Text, decimal Value)> Numbers = Gen.OneOf(
        from value in TargetGenerator.Number select (value.ToString(CultureInfo.InvariantCulture), value),
        from value in TargetGenerator.Number select (value.ToString("#,0.####", CultureInfo.InvariantCulture), value),
        from value in TargetGenerator.Number select (FullWidth(value.ToString(CultureInfo.InvariantCulture)), value),
        from value in Gen.Choose(0, 99_999_999) from spelling in Gen.Elements(NumeralWriter.Spellings(value).ToArray()) select (spelling, (decimal)value),
        from value in Gen.Choose(0, 9_999) from spelling in Gen.Elements(NumeralWriter.Spellings(value).ToArray()) select (spelling, (decimal)value));

    private static readonly Gen<SpelledMeasure> Measures =
        from sign in Gen.Elements(Signs)
        from number in Numbers
        from unit in Gen.Elements(Units)
        select new SpelledMeasure(sign.Spelling, sign.Comparison, number.Text, number.Value, unit);

    private static readonly Gen<SpelledCell> Cells =
        from lead in Gen.Elements("", "", "", "全年", "合格率", "每年", "每人每月", "完成", "比上年增长", "比上年下降", "约", "截至", "控制在", "其中：")
        from measure in Measures
        from sign in Gen.Elements("", measure.Sign, measure.Sign)
        from unit in Gen.Elements("", measure.Unit, measure.Unit, measure.Unit, "年", "月", "日", "分", "斛")
        from suffix in Gen.Elements("", "", "", "以上", "及以上", "（含）以上", "以内", "以下", "左右", "之间", "多", "-95", "～1000%", "：3", "/4")
        from tail in Gen.Elements("", "", "", "完成", "宣传", "。", "；", "（含）", "(合格)", "，", "底前")
        select new SpelledCell(lead + sign + measure.Number + unit + suffix + tail);

    public static Arbitrary<SpelledMeasure> SpelledMeasures() => Measures.ToArbitrary();

    public static Arbitrary<SpelledCell> SpelledCells() => Cells.ToArbitrary();

    private static string FullWidth(string text) => string.Concat(text.Select(character => (char)(character + 0xFEE0)));
}
