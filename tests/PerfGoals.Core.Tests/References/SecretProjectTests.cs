using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using PerfGoals.References;

namespace PerfGoals.Core.Tests.References;

public sealed class SecretProjectTests
{
    private const string Name = "绝密甲号工程";

    [Fact]
    public void It_knows_its_name_however_it_is_typed()
    {
        var project = new SecretProject("408001", Name + "（二期）");

        Assert.True(project.IsCalled(" 绝密 甲号工程(二期)"));
        Assert.False(project.IsCalled(Name));
        Assert.False(project.IsCalled(""));
    }

    [Fact]
    public void Without_a_name_it_is_called_nothing()
    {
        var project = new SecretProject("408001", null);

        Assert.False(project.IsCalled(null));
        Assert.False(project.IsCalled(""));
    }

    [Fact]
    public void No_way_to_print_it_shows_the_name()
    {
        var project = new SecretProject("408001", Name);

        Assert.DoesNotContain(Name, project.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"UnitCode":"408001"}""", JsonSerializer.Serialize(project));
        Assert.Equal("涉密项目", typeof(SecretProject).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
    }

    [Fact]
    public void Nothing_that_it_keeps_holds_the_name() => Assert.DoesNotContain(TextsIn(new SecretProject("408001", Name), []), text => text.Contains(Name, StringComparison.Ordinal));

    [Fact]
    public void Nothing_that_a_register_keeps_holds_the_name()
    {
        var register = Registers.Read($$"""
            {
              "budgetBook": [ { "unitCode": "408001", "code": "{{Name}}", "name": "{{Name}}", "budget": { "amount": 5, "unit": "万元" }, "secret": true } ],
              "goals": [ { "unit": { "code": "408001" }, "projects": [ { "name": "{{Name}}", "annualGoal": "{{Name}}", "indicators": [] } ] } ]
            }
            """);

        Assert.DoesNotContain(TextsIn(register, []), text => text.Contains(Name, StringComparison.Ordinal));
        Assert.Contains(TextsIn(register, []), text => text.Contains("408001", StringComparison.Ordinal));
    }

    // Every text that can be reached from an object, by its fields.
    private static IEnumerable<string> TextsIn(object? value, HashSet<object> seen)
    {
        if (value is string text)
        {
            return [text];
        }

        if (value is null or Type or Pointer || value.GetType() is { IsPrimitive: true } || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return [];
        }

        if (value is byte[] bytes)
        {
            return [System.Text.Encoding.UTF8.GetString(bytes), System.Text.Encoding.Unicode.GetString(bytes)];
        }

        var entries = value is Array array ? array.Cast<object?>() : [];
        return entries.Concat(Fields(value.GetType()).Select(field => field.GetValue(value))).SelectMany(entry => TextsIn(entry, seen));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null || typeof(IEqualityComparer).IsAssignableFrom(type)
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
}
