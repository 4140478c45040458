using System.Collections.Immutable;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Serialization;

namespace PerfGoals.RuleSets.Reading;

/// <summary>Reads what a rule set says of the parameters of one rule. Whether they exist and take such values is seen when the rule set is resolved.</summary>
/// <param name="objects">Takes the JSON apart.</param>
internal sealed class ParameterReader(JsonObjects objects)
{
    private readonly ImmutableSortedDictionary<string, RuleValue>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, RuleValue>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, WordsChange>.Builder changes = ImmutableSortedDictionary.CreateBuilder<string, WordsChange>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, RuleValue> Values => values.ToImmutable();

    public ImmutableSortedDictionary<string, WordsChange> Changes => changes.ToImmutable();

    /// <summary>Reads one parameter, and tells whether it says something that could be kept.</summary>
    public bool Read(string key, JsonValue value)
    {
        var (chinese, english) = ($"参数“{ProblemList.Short(key)}”", $"parameter '{ProblemList.Short(key)}'");
        switch (value.Kind)
        {
            case JsonValueKind.Number:
                return Keep(key, objects.Number(value, chinese, english));
            case JsonValueKind.True or JsonValueKind.False:
                return Keep(key, value.Kind == JsonValueKind.True);
            case JsonValueKind.Array:
                return Keep(key, RuleValue.Of(Words(value.Items, chinese, english)));
            case JsonValueKind.Object:
                var read = objects.Members(value, [], ["add", "remove"]);
                changes[key] = new() { Add = Words(objects.Items(read, "add"), "“add”", "'add'"), Remove = Words(objects.Items(read, "remove"), "“remove”", "'remove'") };
                return true;
            default:
                var found = JsonObjects.NameOf(value.Kind);
                objects.Report(value.Offset, new(
                    $"{chinese}应为数字、true 或 false，或词语的数组，而不是{found.Chinese}。", $"Parameter '{ProblemList.Short(key)}' must be a number, true or false, or an array of words, not {found.English}."));
                return false;
        }
    }

    private bool Keep(string key, RuleValue? value)
    {
        if (value is { } known)
        {
            values[key] = known;
        }

        return value is not null;
    }

    private ImmutableArray<string> Words(IEnumerable<JsonValue> items, string chinese, string english) =>
        [.. items.Select(item => objects.Text(item, $"{chinese}的每一项", $"each entry of {english}")).OfType<string>()];
}
