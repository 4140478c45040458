using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>What rule sets and overrides may name and set; whatever else they say becomes a problem.</summary>
internal static class Configurable
{
    /// <summary>Returns the rule, or the finding of a reader, that is called by its id or its name.</summary>
    /// <param name="idOrName">What was written.</param>
    /// <param name="catalog">The rules there are.</param>
    /// <param name="source">Where it was written.</param>
    /// <param name="place">The line and character there.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="alsoKnown">What else could have been written in its place, such as categories.</param>
    public static RuleDescriptor? Find(
        string idOrName, RuleCatalog catalog, LocalizedText source, (int Line, int Column)? place, ProblemList problems, params IEnumerable<string> alsoKnown)
    {
        if (catalog.Find(idOrName) is not { } descriptor)
        {
            var word = ProblemList.Short(idOrName);
            string[] similar = problems.IsFull
                ? []
                : [.. Misspelling.Of(idOrName, alsoKnown, known => [known]), .. catalog.FindSimilar(idOrName).Select(known => known.ToString())];
            var (statementInChinese, statement) = ($"没有规则“{word}”", $"There is no rule '{word}'");
            problems.Add(
                similar is []
                    ? new($"{statementInChinese}。perfgoals rules 列出全部规则。", $"{statement}. perfgoals rules lists all rules.")
                    : new($"{statementInChinese}。是否指：{string.Join("、", similar)}？", $"{statement}. Did you mean: {string.Join(", ", similar)}?"),
                source,
                place);
            return null;
        }

        if (descriptor == EngineProblems.RuleFault)
        {
            problems.Add(
                new($"{descriptor.Id} 不能设置：规则出错必须报告。", $"{descriptor.Id} cannot be configured: that a rule failed is always reported."), source, place);
            return null;
        }

        if (descriptor.Lifecycle is { Stage: RuleStage.Deprecated } lifecycle)
        {
            var successor = catalog.Find(lifecycle.Successor!);
            problems.AddNotice(
                new($"规则 {descriptor} 自 {lifecycle.Since} 起弃用，请改用 {successor}。", $"Rule {descriptor} is deprecated since {lifecycle.Since}; use {successor} instead."), source, place);
        }

        return descriptor;
    }

    /// <summary>Returns the parameter with a key.</summary>
    public static RuleParameter? FindParameter(
        RuleDescriptor descriptor, string key, StringComparison comparison, LocalizedText source, (int Line, int Column)? place, ProblemList problems, params string[] alsoKnown)
    {
        var parameter = descriptor.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Key, key, comparison));
        if (parameter is null)
        {
            var word = ProblemList.Short(key);
            problems.AddUnknown(
                new($"规则 {descriptor.Id} 没有参数“{word}”", $"Rule {descriptor.Id} has no parameter '{word}'"), key, descriptor.Parameters.Select(known => known.Key).Concat(alsoKnown), source, place);
        }

        return parameter;
    }

    /// <summary>Tells whether a value is allowed.</summary>
    public static bool Allows(RuleDescriptor descriptor, RuleParameter parameter, RuleValue value, LocalizedText source, (int Line, int Column)? place, ProblemList problems)
    {
        if (parameter.Allows(value))
        {
            return true;
        }

        var text = ProblemList.Short(value.ToString());
        problems.Add(
            value.Kind == parameter.DefaultValue.Kind
                ? new(
                    $"{descriptor.Id} 的参数“{parameter.Key}”不能是 {text}，取值范围：{parameter.AllowedValues.Chinese}。",
                    $"Parameter '{parameter.Key}' of {descriptor.Id} cannot be {text}; allowed: {parameter.AllowedValues.English}.")
                : OfOtherKind(descriptor, parameter, text),
            source,
            place);
        return false;
    }

    /// <summary>Returns the statement that a value is not of the kind that a parameter takes.</summary>
    public static LocalizedText OfOtherKind(RuleDescriptor descriptor, RuleParameter parameter, string text)
    {
        var kind = parameter.DefaultValue.Kind switch
        {
            RuleValueKind.Number => new LocalizedText("数字", "a number"),
            RuleValueKind.Flag => new LocalizedText(" true 或 false", "true or false"),
            _ => new LocalizedText("词语列表", "a list of words"),
        };
        return new(
            $"{descriptor.Id} 的参数“{parameter.Key}”应为{kind.Chinese}，而不是“{text}”；取值范围：{parameter.AllowedValues.Chinese}。",
            $"Parameter '{parameter.Key}' of {descriptor.Id} must be {kind.English}, not '{text}'; allowed: {parameter.AllowedValues.English}.");
    }
}
