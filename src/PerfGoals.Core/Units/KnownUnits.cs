using System.Collections.Frozen;

namespace PerfGoals.Units;

/// <summary>The symbols that may stand right after a number in one cell. A longer text after a number is no unit but a sentence.</summary>
internal static class KnownUnits
{
    private static readonly FrozenSet<string> Symbols = new[]
    {
        // Ratios and money
        "%", "‰", "个百分点", "百分点", "倍", "成", "元", "百元", "千元", "万元", "万", "百万元", "千万元", "亿元",
        "元/人", "元/月", "元/年", "元/次", "元/件", "元/户", "元/亩", "元/平方米", "元/公里", "元/吨", "元/台", "元/套", "元/株", "元/天",
        "元/人/月", "元/人·月", "元/人·年", "元/人·次", "元/人·天", "元/人次", "万元/人", "万元/公里", "万元/个", "万元/年", "万元/月", "万元/次", "万元/套",
        // Persons and cases
        "人", "人次", "名", "位", "万人", "万人次", "户", "家", "对", "件", "宗", "起", "例", "项", "条", "份", "篇", "册", "本", "卷", "页", "张", "封", "期", "批", "批次",
        // Objects
        "个", "辆", "台", "套", "台套", "部", "架", "艘", "只", "头", "株", "棵", "盆", "间", "所", "座", "栋", "幢", "处", "片", "块", "根", "盏", "口", "眼", "支", "队", "村", "个村", "社区",
        // Occurrences and time
        "次", "场", "场次", "届", "轮", "趟", "车次", "次/年", "次/月", "次/周", "次/日", "次/季度", "场/年", "期/年", "分钟", "小时", "日", "天", "工作日", "个工作日", "周", "月", "个月", "季度", "年", "学时", "课时",
        // Measures
        "毫米", "厘米", "米", "m", "M", "公里", "千米", "km", "延米", "平方米", "㎡", "m²", "m2", "平方公里", "公顷", "亩", "万亩", "万平方米", "立方米", "m³", "万立方米", "升", "吨", "万吨", "千克", "公斤", "kg", "克", "千瓦时", "度",
        "分", "级", "星",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string symbol) => Symbols.Contains(symbol);
}
