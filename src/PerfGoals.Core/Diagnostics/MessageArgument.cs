using System.Globalization;
using PerfGoals.Calendar;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A named value in a message.</summary>
/// <param name="Name">The name, as in the wording.</param>
/// <param name="Value">The value as the rule gave it.</param>
public readonly record struct MessageArgument(string Name, object? Value)
{
    /// <summary>Returns the value as the message shows it: terms in the culture's language, numbers the same in every culture.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string TextIn(CultureInfo? culture = null) => Value switch
    {
        null => "",
        LocalizedText text => text.In(culture),
        FirstLevel level => IndicatorNames.Of(level)?.In(culture) ?? "",
        SecondLevel level => IndicatorNames.Of(level)?.In(culture) ?? "",
        Comparison comparison => comparison.Sign(),
        // ../2025-10 is notation, and no date that people write.
        TimeFrame frame => DateNames.Of(frame).In(culture),
        PartialDate date => DateNames.Of(date).In(culture),
        Target { TimeFrame: { } frame } => DateNames.Of(frame).In(culture),
        Requirement { Target.TimeFrame: { } frame } requirement => (requirement with { Target = Target.Empty, Unit = null }) + DateNames.Of(frame).In(culture),
        GoalField field => field.Name()?.In(culture) ?? "",
        // A weight of 90.00 is shown as 90: the digits of a sum say nothing.
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <summary>Gets the value as machines compare and read it: the same in every culture, dates in their notation.</summary>
    internal string Canonical => Value is TimeFrame or PartialDate or Target or Requirement ? Value.ToString()! : TextIn(CultureInfo.InvariantCulture);
}
