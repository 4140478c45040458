using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>What a rule asks of the person who fills in the table, as a sentence of instructions (填表说明) in which the values of its parameters stand.</summary>
/// <remarks>
/// <para>
/// In the wording <c>{must}</c> and <c>{mustNot}</c> stand for how strictly the rule set means it (应, 一般应, 建议; 不得, 一般不应, 不宜), and <c>{total}</c> for the
/// value of the parameter total. A parameter that is true or false writes nothing, and only decides as follows.
/// </para>
/// <para>
/// What stands in <c>[ ]</c> is left out where the value of one of its parameters is 0, false or has no words. <c>[a|b|c]</c> is a list of such parts: those
/// that are left are joined, and where none is left there is no instruction at all.
/// </para>
/// </remarks>
/// <example><code>new Instruction(new("各指标权重之和{must}为 {total}%[ 或 {alternative}%]。", "The weights {must} add up to {total}%[ or {alternative}%]."), Total, Alternative)</code></example>
public sealed partial class Instruction
{
    private const string Must = "must";
    private const string MustNot = "mustNot";

    /// <summary>Creates an instruction.</summary>
    /// <param name="text">The wording: a whole sentence.</param>
    /// <param name="parameters">The parameters whose values the wording uses.</param>
    /// <exception cref="ArgumentException">
    /// A wording uses other parameters than those given, says neither <c>{must}</c> nor <c>{mustNot}</c>, or has brackets that do not match.
    /// </exception>
    public Instruction(LocalizedText text, params ImmutableArray<RuleParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Parameters = parameters;
        RequireForm(text.Chinese);
        RequireForm(text.English);
    }

    /// <summary>Gets the wording with its named places.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets the parameters whose values the wording uses.</summary>
    public ImmutableArray<RuleParameter> Parameters { get; }

    /// <summary>Gets the column under which the instruction stands; <see cref="GoalField.None"/> for the first column that the rule names.</summary>
    public GoalField Field { get; init; }

    /// <summary>Returns the sentence as a rule set means it, or <see langword="null"/> where its values leave nothing to say.</summary>
    internal LocalizedText? ToText(Severity severity, Func<RuleParameter, RuleValue> valueOf)
    {
        var values = Parameters.ToDictionary(parameter => parameter.Key, valueOf, StringComparer.Ordinal);
        var chinese = Fill(Text.Chinese, "、", "、", name => WordOf(name, severity)?.Chinese ?? TextOf(values[name], "、"), name => IsNothing(values, name));
        var english = Fill(Text.English, ", ", " and ", name => WordOf(name, severity)?.English ?? TextOf(values[name], ", "), name => IsNothing(values, name));
        return chinese is null || english is null ? null : new(chinese, english);
    }

    private static LocalizedText? WordOf(string name, Severity severity) => (name, severity) switch
    {
        (Must, Severity.Error) => new("应", "must"),
        (Must, Severity.Warning) => new("一般应", "should"),
        (Must, _) => new("建议", "should preferably"),
        (MustNot, Severity.Error) => new("不得", "must not"),
        (MustNot, Severity.Warning) => new("一般不应", "should not"),
        (MustNot, _) => new("不宜", "should preferably not"),
        _ => null,
    };

    private static string TextOf(RuleValue value, string separator) => value.Kind switch
    {
        RuleValueKind.Flag => "",
        RuleValueKind.Words => string.Join(separator, value.Words),
        _ => value.ToString(),
    };

    private static bool IsNothing(Dictionary<string, RuleValue> values, string name) => values.TryGetValue(name, out var value) && value.Kind switch
    {
        RuleValueKind.Flag => !value.Flag,
        RuleValueKind.Words => value.Words.IsEmpty,
        _ => value.Number == 0,
    };

    private static string? Fill(string wording, string separator, string last, Func<string, string> textOf, Func<string, bool> isNothing)
    {
        var isEmpty = false;
        var kept = Bracket().Replace(wording, match =>
        {
            var parts = match.Groups[1].Value.Split('|');
            string[] left = [.. parts.Where(part => !NamesIn(part).Any(isNothing))];
            isEmpty |= parts.Length > 1 && left.Length == 0;
            return left.Length > 1 ? string.Join(separator, left[..^1]) + last + left[^1] : string.Concat(left);
        });
        return isEmpty ? null : MessageTemplate.Placeholder().Replace(kept, match => textOf(match.Groups[1].Value));
    }

    private static IEnumerable<string> NamesIn(string wording) => MessageTemplate.Placeholder().Matches(wording).Select(match => match.Groups[1].Value);

    private void RequireForm(string wording)
    {
        var names = NamesIn(wording).ToHashSet(StringComparer.Ordinal);
        if (!names.Contains(Must) && !names.Contains(MustNot))
        {
            throw new ArgumentException($"The instruction '{wording}' says neither {{must}} nor {{mustNot}}.", nameof(wording));
        }

        names.ExceptWith([Must, MustNot]);
        var keys = Parameters.Select(parameter => parameter.Key).ToHashSet(StringComparer.Ordinal);
        if (!names.SetEquals(keys))
        {
            throw new ArgumentException($"The instruction '{wording}' uses [{string.Join(", ", names)}] and has the parameters [{string.Join(", ", keys)}].", nameof(wording));
        }

        if (Bracket().Replace(MessageTemplate.Placeholder().Replace(wording, ""), "").AsSpan().IndexOfAny("[]{}|") >= 0)
        {
            throw new ArgumentException($"The brackets of the instruction '{wording}' do not match.", nameof(wording));
        }
    }

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Bracket();
}
