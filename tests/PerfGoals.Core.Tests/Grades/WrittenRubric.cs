using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Grades;

namespace PerfGoals.Core.Tests.Grades;

/// <summary>A rubric as people write it, and what it says.</summary>
public sealed record WrittenRubric(string Text, string Name, IReadOnlyList<GradeLevel> Levels)
{
    private static readonly (string Open, string Close)[] Brackets = [("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"), ("：", ""), ("，评分标准：", ""), ("\n", "")];

    private static readonly Gen<string> Descriptions = Gen.Elements("严格依法调解，群众满意度高", "90分以上", "80-89分（含）", "措施得力、有成效", "优化服务且差异小", "≥95%");

    private static readonly Gen<WrittenRubric> Written =
        from scale in Gen.Elements(GradeScale.Shipped.ToArray())
        from count in Gen.Choose(2, scale.Levels.Count)
        from kept in Gen.Shuffle(Enumerable.Range(0, scale.Levels.Count).ToArray())
        let ranks = kept.Take(count).Order().ToArray()
        from descriptions in Descriptions.ArrayOf(count)
        from name in Gen.Elements("人民调解依法履职能力", "优质服务", "档案管理水平")
        from bracket in Gen.Elements(Brackets)
        from colon in Gen.Elements("：", ":", " ：")
        from between in Gen.Elements("；", ";", "。", "\n", "； ", "，")
        from lists in Gen.Elements("", "ABCDE", "①②③④⑤")
        let levels = ranks.Select((rank, i) => new GradeLevel(scale.Levels[rank].Word, description: descriptions[i])).ToArray()
        let parts = levels.Select((level, i) => $"{NumberOf(lists, i)}{level.Word}{colon}{level.Description}")
        select new WrittenRubric($"{name}{bracket.Open}{string.Join(between, parts)}{bracket.Close}", name, levels);

    public override string ToString() => Text;

    public static Arbitrary<WrittenRubric> Arbitrary() => Written.ToArbitrary();

    private static string NumberOf(string lists, int i) => lists.Length == 0 ? "" : lists[0] == 'A' ? $"{lists[i]}." : lists[i].ToString();
}
