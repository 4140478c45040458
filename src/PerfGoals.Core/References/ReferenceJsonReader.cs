using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.References;

/// <summary>Reads reference data from JSON. All that is wrong is collected, with its place and without a word of the data.</summary>
internal sealed class ReferenceJsonReader
{
    private readonly ReadOnlyMemory<byte> json;
    private readonly string? source;
    private readonly Vocabulary vocabulary;
    private readonly ProblemList problems;
    private readonly JsonObjects objects;

    private ReferenceJsonReader(ReadOnlyMemory<byte> json, string? source, Vocabulary vocabulary, ProblemList problems, JsonObjects objects)
    {
        this.json = json;
        this.source = source;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.objects = objects;
    }

    /// <summary>Returns the register, or <see langword="null"/> where something is wrong.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="source">What it was read from, or <see langword="null"/>.</param>
    /// <param name="vocabulary">The words by which goals are read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ReferenceRegister? Read(ReadOnlySpan<byte> utf8Json, string? source, Vocabulary vocabulary, ProblemList problems)
    {
        var name = source is null ? new LocalizedText("参考数据", "reference data") : new LocalizedText(source, source);
        return JsonText.Parse(utf8Json, name, problems, quotes: false) is var (root, objects, _)
            ? new ReferenceJsonReader(JsonText.WithoutMark(utf8Json).ToArray(), source, vocabulary, problems, objects).Read(root)
            : null;
    }

    private ReferenceRegister? Read(JsonValue root)
    {
        if (!objects.Is(root, JsonValueKind.Object, "参考数据", "the reference data"))
        {
            return null;
        }

        var read = objects.Members(root, [], ["$schema", "fiscalYear", "units", "budgetBook", "goals"]);
        objects.Text(read, "$schema");
        var year = read.TryGetValue("fiscalYear", out var member) ? Year(member.Value) : null;
        var units = read.ContainsKey("units") ? Units(read) : null;
        var book = read.ContainsKey("budgetBook") ? Book(read) : null;
        var goals = read.ContainsKey("goals") ? Goals(read, year) : null;
        return problems.IsEmpty ? new(year, units, book, goals) : null;
    }

    private int? Year(JsonValue value)
    {
        if (objects.Number(value, "“fiscalYear”", "'fiscalYear'") is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number is >= ReferenceSchema.FirstYear and <= ReferenceSchema.LastYear)
        {
            return (int)number;
        }

        objects.Report(value.Offset, new("年度应为 2000 至 2100 的整数。", "A fiscal year is a whole number from 2000 to 2100."));
        return null;
    }

    private List<BudgetUnit> Units(Dictionary<string, JsonMember> root)
    {
        var units = new Dictionary<string, BudgetUnit>(StringComparer.Ordinal);
        foreach (var item in objects.Items(root, "units"))
        {
            if (!objects.Is(item, JsonValueKind.Object, "units 的每一项", "each entry of 'units'"))
            {
                continue;
            }

            var read = objects.Members(item, ["code", "name"], []);
            if ((objects.Text(read, "code"), objects.Text(read, "name")) is ({ } code, { } name) && !units.TryAdd(ReferenceNames.Key(code), new(code, name)))
            {
                objects.Report(item.Offset, new("单位编码出现了两次。", "The code of this unit occurs twice."));
            }
        }

        return [.. units.Values];
    }

    private BudgetBook Book(Dictionary<string, JsonMember> root)
    {
        var projects = new List<BookProject>();
        var secret = new List<SecretProject>();
        foreach (var item in objects.Items(root, "budgetBook"))
        {
            if (!objects.Is(item, JsonValueKind.Object, "budgetBook 的每一项", "each entry of 'budgetBook'"))
            {
                continue;
            }

            var read = objects.Members(item, ["unitCode"], ["code", "name", "budget", "secret"]);
            var (unitCode, code, name) = (objects.Text(read, "unitCode"), objects.Text(read, "code"), objects.Text(read, "name"));
            var budget = Budget(read);
            if (objects.Truth(read, "secret") == true)
            {
                if (unitCode is not null)
                {
                    secret.Add(new(unitCode, name));
                }
            }
            else if (!read.ContainsKey("name"))
            {
                objects.Report(item.Offset, new("缺少属性“name”；只有涉密项目可以不写名称。", "The property 'name' is missing; only a secret project may lack it."));
            }
            else if (unitCode is not null && name is not null)
            {
                projects.Add(new(unitCode, name, budget, code));
            }
        }

        return new(projects, secret);
    }

    private Money? Budget(Dictionary<string, JsonMember> project)
    {
        if (!project.TryGetValue("budget", out var member) || !objects.Is(member.Value, JsonValueKind.Object, "“budget”", "'budget'"))
        {
            return null;
        }

        var read = objects.Members(member.Value, ["amount", "unit"], []);
        var amount = read.TryGetValue("amount", out var number) ? objects.Number(number.Value, "“amount”", "'amount'") : null;
        if (amount is null || objects.Text(read, "unit") is not { } text)
        {
            return null;
        }

        if (UnitOfMeasure.Read(text) is { } unit && Money.IsMoney(unit))
        {
            return new(amount.Value, unit);
        }

        objects.Report(read["unit"].Value.Offset, new("“unit”应为货币单位，如元、万元。", "'unit' must be a unit of money, such as 元 or 万元."));
        return null;
    }

    private List<Declaration> Goals(Dictionary<string, JsonMember> root, int? year)
    {
        var goals = new List<Declaration>();
        foreach (var item in objects.Items(root, "goals"))
        {
            if (!objects.Is(item, JsonValueKind.Object, "goals 的每一项", "each entry of 'goals'"))
            {
                continue;
            }

            // What the reader of declarations says repeats words of the text, which may be those of a secret project.
            if (Declared(item) is not { } declaration)
            {
                objects.Report(item.Offset, new(
                    "这一项不是规范 JSON 的申报表。可用 perfgoals convert 单独检查。", "This entry is no declaration in canonical JSON. Check it alone by perfgoals convert."));
            }
            else if (declaration.Projects.Any(project => ReferenceNames.Key((project.Unit ?? declaration.Unit).Code).Length == 0))
            {
                objects.Report(item.Offset, new("这一项缺少单位编码（unit.code）。", "This entry lacks the code of the unit (unit.code)."));
            }
            else if (declaration.FiscalYear is { } own && (year ??= own) != own)
            {
                objects.Report(item.Offset, new("这一项的年度与其他数据不同。", "This entry is for another fiscal year than the rest."));
            }
            else
            {
                goals.Add(declaration);
            }
        }

        return goals;
    }

    private Declaration? Declared(JsonValue item)
    {
        try
        {
            var document = CanonicalJson.Read(json[item.Offset..item.End], source ?? "", vocabulary);
            return document.Problems.Any(problem => problem.Severity == Severity.Error) ? null : document.Declaration;
        }
        catch (UnreadableDocumentException)
        {
            return null;
        }
    }
}
