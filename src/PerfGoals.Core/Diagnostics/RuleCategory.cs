using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A family of rules (规则类别): those of the library, of which each has a digit of its ids, or one of a host's own.</summary>
public sealed partial record RuleCategory
{
    /// <summary>Creates a category, such as a host's own.</summary>
    /// <param name="key">The word by which options name it: lower-case words joined by hyphens, such as <c>weights</c>.</param>
    /// <param name="name">What people read.</param>
    /// <exception cref="ArgumentException">The key has another form.</exception>
    public RuleCategory(string key, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(name);
        Key = KeyForm().IsMatch(key)
            ? key
            : throw new ArgumentException($"'{key}' is not the key of a category: lower-case words joined by hyphens, such as weights.", nameof(key));
        Name = name;
    }

    /// <summary>Gets whether cells can be read (PG0xxx).</summary>
    public static RuleCategory Reading { get; } = new("reading", new("表格读取", "Reading of the table"));

    /// <summary>Gets structure and completeness (PG1xxx).</summary>
    public static RuleCategory Structure { get; } = new("structure", new("结构与完整性", "Structure and completeness"));

    /// <summary>Gets weights (PG2xxx).</summary>
    public static RuleCategory Weights { get; } = new("weights", new("权重", "Weights"));

    /// <summary>Gets targets, their units and their classification (PG3xxx).</summary>
    public static RuleCategory Targets { get; } = new("targets", new("指标值、单位与分类", "Targets, units and classification"));

    /// <summary>Gets the wording of indicators and the text of goals (PG4xxx).</summary>
    public static RuleCategory Wording { get; } = new("wording", new("文字表述", "Wording and goal text"));

    /// <summary>Gets consistency with reference data (PG5xxx).</summary>
    public static RuleCategory ReferenceData { get; } = new("reference-data", new("与参考数据的一致性", "Consistency with reference data"));

    /// <summary>Gets what several declarations say together (PG6xxx).</summary>
    public static RuleCategory Portfolio { get; } = new("portfolio", new("多份申报表之间", "Several declarations together"));

    /// <summary>Gets self-evaluation (PG7xxx).</summary>
    public static RuleCategory SelfEvaluation { get; } = new("self-evaluation", new("绩效自评", "Self-evaluation"));

    /// <summary>Gets the findings that the checker makes about itself (PG9xxx).</summary>
    public static RuleCategory Engine { get; } = new("engine", new("检查程序", "The checker itself"));

    /// <summary>Gets the category of rules that name none.</summary>
    public static RuleCategory Custom { get; } = new("custom", new("自定义规则", "Custom rules"));

    /// <summary>Gets the categories of the library, in the order of their ids.</summary>
    public static ImmutableArray<RuleCategory> All { get; } =
        [Reading, Structure, Weights, Targets, Wording, ReferenceData, Portfolio, SelfEvaluation, Engine];

    /// <summary>Gets the word by which options name it.</summary>
    public string Key { get; }

    /// <summary>Gets what people read.</summary>
    public LocalizedText Name { get; }

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KeyForm();
}
