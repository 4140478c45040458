using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;
using NewTexts = System.Collections.Immutable.ImmutableDictionary<PerfGoals.Goals.GoalField, string>;

namespace PerfGoals.Editing;

/// <summary>Changes the cells of the indicators of one project.</summary>
internal sealed class IndicatorEditor(Vocabulary vocabulary)
{
    private static readonly GoalField[] OfRequirement = [GoalField.Comparison, GoalField.Target, GoalField.Unit];

    /// <summary>Returns the indicators with other texts.</summary>
    /// <param name="indicators">The indicators of a project.</param>
    /// <param name="textsAt">Returns the new texts of the indicator at a position.</param>
    public ImmutableArray<Indicator> Apply(ImmutableArray<Indicator> indicators, Func<int, NewTexts> textsAt)
    {
        var changed = indicators.ToBuilder();
        var (aboveBefore, aboveNow) = (default(IndicatorType), default(IndicatorType));
        for (var position = 0; position < indicators.Length; position++)
        {
            var before = indicators[position];
            changed[position] = Apply(before, textsAt(position), aboveBefore, aboveNow);
            (aboveBefore, aboveNow) = (LevelsOf(before), LevelsOf(changed[position]));
        }

        return changed.ToImmutable();
    }

    private Indicator Apply(Indicator before, NewTexts texts, IndicatorType aboveBefore, IndicatorType aboveNow)
    {
        if (texts.IsEmpty && aboveBefore == aboveNow)
        {
            return before;
        }

        var cells = With(before.Cells ?? new(), texts);
        var levels = LevelsAfter(before, cells, texts, aboveBefore, aboveNow);
        var name = texts.TryGetValue(GoalField.IndicatorName, out var newName) ? IndicatorReader.ReadName(newName) : before.Name;
        var (comparison, target, unit) = RequirementAfter(before, texts, name, levels.SecondLevel);
        var after = before with
        {
            FirstLevel = levels.FirstLevel,
            SecondLevel = levels.SecondLevel,
            Name = name,
            Comparison = comparison,
            Target = target,
            Unit = unit,
            Weight = texts.TryGetValue(GoalField.Weight, out var weight) ? WeightText.Read(weight) : before.Weight,
        };
        return before.Cells is null && texts.All(entry => after.TextOf(entry.Key) == entry.Value) ? after : after with { Cells = cells };
    }

    private IndicatorType LevelsAfter(Indicator before, IndicatorCells cells, NewTexts texts, IndicatorType aboveBefore, IndicatorType aboveNow)
    {
        var wasFilledDown = IndicatorReader.FillDown(before.Cells, aboveBefore);
        var read = IndicatorReader.ReadLevels(cells, aboveNow, vocabulary);
        var first = texts.ContainsKey(GoalField.FirstLevel) || (IsMerged(before.Cells?.FirstLevel) && before.FirstLevel == wasFilledDown.FirstLevel);
        var second = texts.ContainsKey(GoalField.SecondLevel) || (IsMerged(before.Cells?.SecondLevel) && before.SecondLevel == wasFilledDown.SecondLevel);
        return new(first ? read.FirstLevel : before.FirstLevel, second ? read.SecondLevel : before.SecondLevel);
    }

    private Requirement RequirementAfter(Indicator before, NewTexts texts, string name, SecondLevel second)
    {
        var typed = new Requirement(before.Comparison, before.Target, before.Unit);
        if (!Array.Exists(OfRequirement, texts.ContainsKey) && (name, second) == (before.Name, before.SecondLevel))
        {
            return typed;
        }

        // A table without a column for the sign or the unit has them in the cell of the value; goals that come from no table have them typed.
        var raw = new RequirementCells(before.Cells?.Comparison, before.Cells?.Target, before.Cells?.Unit);
        var written = new RequirementCells(before.TextOf(GoalField.Comparison), before.TextOf(GoalField.Target), before.TextOf(GoalField.Unit));
        var source = Read(raw, before.Name, before.SecondLevel) == typed ? raw : written;
        var now = Read(
            new(texts.GetValueOrDefault(GoalField.Comparison, source.Comparison!), texts.GetValueOrDefault(GoalField.Target, source.Target!), texts.GetValueOrDefault(GoalField.Unit, source.Unit!)),
            name,
            second);
        return texts.ContainsKey(GoalField.Target) || Read(source, before.Name, before.SecondLevel) == typed
            ? now
            : new(texts.ContainsKey(GoalField.Comparison) ? now.Comparison : typed.Comparison, typed.Target, texts.ContainsKey(GoalField.Unit) ? now.Unit : typed.Unit);

        Requirement Read(RequirementCells cells, string ofName, SecondLevel ofSecond) =>
            vocabulary.Requirements.Read(cells.InRow(ofName, ofSecond, before.Cells?.Others ?? [])).Requirement;
    }

    private static IndicatorCells With(IndicatorCells cells, NewTexts texts) => cells with
    {
        FirstLevel = texts.GetValueOrDefault(GoalField.FirstLevel, cells.FirstLevel!),
        SecondLevel = texts.GetValueOrDefault(GoalField.SecondLevel, cells.SecondLevel!),
        Name = texts.GetValueOrDefault(GoalField.IndicatorName, cells.Name!),
        Comparison = texts.GetValueOrDefault(GoalField.Comparison, cells.Comparison!),
        Target = texts.GetValueOrDefault(GoalField.Target, cells.Target!),
        Unit = texts.GetValueOrDefault(GoalField.Unit, cells.Unit!),
        Weight = texts.GetValueOrDefault(GoalField.Weight, cells.Weight!),
    };

    private static IndicatorType LevelsOf(Indicator indicator) => new(indicator.FirstLevel, indicator.SecondLevel);

    // A cell that is not there is no lower part of a merged one.
    private static bool IsMerged(string? cell) => cell is not null && CellText.IsBlank(cell);
}
