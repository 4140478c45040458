namespace PerfGoals.Rules;

/// <summary>Checks one indicator.</summary>
/// <param name="context">The indicator, and where to report.</param>
public delegate void IndicatorAction(in IndicatorContext context);
