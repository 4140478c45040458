using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>Measures how long actions take, by actions around them, so that nothing is spent on it where nobody asks.</summary>
internal static class Stopwatches
{
    /// <summary>Returns the actions of a rule with a stopwatch around each.</summary>
    public static ActionSink On(ActionSink sink, TimeProvider time)
    {
        var timed = new ActionSink();
        timed.Declarations.AddRange(sink.Declarations.Select(action => On(action, time)));
        timed.Alone = sink.Alone is { } alone ? On(alone, time) : null;
        timed.Projects.AddRange(sink.Projects.Select<ProjectAction, ProjectAction>(action => (in context) =>
        {
            var start = time.GetTimestamp();
            try
            {
                action(context);
            }
            finally
            {
                context.Run.Clock(time.GetTimestamp() - start);
            }
        }));
        timed.Indicators.AddRange(sink.Indicators.Select(entry => entry with { Action = On(entry.Action, time) }));
        return timed;
    }

    private static DeclarationAction On(DeclarationAction action, TimeProvider time) => (in context) =>
    {
        var start = time.GetTimestamp();
        try
        {
            action(context);
        }
        finally
        {
            context.Run.Clock(time.GetTimestamp() - start);
        }
    };

    private static IndicatorAction On(IndicatorAction action, TimeProvider time) => (in context) =>
    {
        var start = time.GetTimestamp();
        try
        {
            action(context);
        }
        finally
        {
            context.Run.Clock(time.GetTimestamp() - start);
        }
    };
}
